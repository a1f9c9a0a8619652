--liquibase formatted sql

--changeset tavolo:ck_service_line_channel
alter table service_line add constraint ck_service_line_channel check (channel in ('VOICE_IN', 'VOICE_OUT', 'BACKOFFICE', 'BLENDED', 'EMAIL', 'CHAT', 'SOCIAL'));
--rollback alter table service_line drop constraint ck_service_line_channel;

--changeset tavolo:ck_clause_kind
alter table clause add constraint ck_clause_kind check (kind in ('COMMERCIAL_ADDENDUM', 'COMPANY_AGREEMENT', 'TRI_PARTY_PROTOCOL'));
--rollback alter table clause drop constraint ck_clause_kind;

--changeset tavolo:ck_agreement_union_state
alter table agreement_union add constraint ck_agreement_union_state check (state in ('DRAFT', 'PROPOSED', 'CONVENED', 'NEGOTIATING', 'INITIALLED', 'IN_CONSULTATION', 'SIGNING', 'SIGNED', 'IN_FORCE', 'SUSPENDED', 'NOTICE_GIVEN', 'ULTRA_ACTIVE', 'REJECTED', 'FAILED', 'WITHDRAWN', 'EXPIRED', 'TERMINATED', 'SUPERSEDED'));
--rollback alter table agreement_union drop constraint ck_agreement_union_state;
