--liquibase formatted sql

-- The place of a state in the life of an agreement, so that a union's list ordered by state is read
-- from an index too.

--changeset tavolo:agreement_union_state_order
alter table agreement_union add column state_order int default 0 not null;
--rollback alter table agreement_union drop column state_order;

--changeset tavolo:agreement_union_state_order_as_state
update agreement_union set state_order = case state when 'DRAFT' then 0 when 'PROPOSED' then 1 when 'CONVENED' then 2 when 'NEGOTIATING' then 3 when 'INITIALLED' then 4 when 'IN_CONSULTATION' then 5 when 'SIGNING' then 6 when 'SIGNED' then 7 when 'IN_FORCE' then 8 when 'SUSPENDED' then 9 when 'NOTICE_GIVEN' then 10 when 'ULTRA_ACTIVE' then 11 when 'REJECTED' then 12 when 'FAILED' then 13 when 'WITHDRAWN' then 14 when 'EXPIRED' then 15 when 'TERMINATED' then 16 when 'SUPERSEDED' then 17 end;
--rollback select 1;

--changeset tavolo:ix_agreement_union_life
create index ix_agreement_union_life on agreement_union (union_id, proposed, state_order, agreement_id);
--rollback drop index ix_agreement_union_life on agreement_union;
