--liquibase formatted sql

-- The list or answer by which it is known whether the certificate of a signature was revoked.

--changeset tavolo:signature_standing_sha
alter table signature add column standing_sha binary(32);
--rollback alter table signature drop column standing_sha;

--changeset tavolo:ix_signature_standing
create index ix_signature_standing on signature (standing_sha);
--rollback drop index ix_signature_standing on signature;

--changeset tavolo:fk_signature_standing
alter table signature add constraint fk_signature_standing foreign key (standing_sha) references blob_store (sha);
--rollback alter table signature drop constraint fk_signature_standing;
