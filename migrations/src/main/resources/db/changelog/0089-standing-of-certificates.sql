--liquibase formatted sql

-- As of when a certificate of another authority is known not to have been revoked. Null until the
-- authority said so, and for the portal's own certificates, of which it is always known.

--changeset tavolo:signature_not_revoked_at
alter table signature add column not_revoked_at datetime(6);
--rollback alter table signature drop column not_revoked_at;

--changeset tavolo:ix_signature_kind
create index ix_signature_kind on signature (kind, verdict, judged_at);
--rollback drop index ix_signature_kind on signature;
