--liquibase formatted sql

-- In which order an instrument is signed. Those in the same place sign at once; all in the first place means that
-- everybody signs whenever they like.

--changeset tavolo:signatory_place
alter table signatory add column place int default 1 not null;
--rollback alter table signatory drop column place;

--changeset tavolo:ck_signatory_place
alter table signatory add constraint ck_signatory_place check (place >= 1);
--rollback alter table signatory drop constraint ck_signatory_place;
