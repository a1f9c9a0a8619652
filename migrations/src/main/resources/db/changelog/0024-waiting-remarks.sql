--liquibase formatted sql

-- A comment may wait in the room of the organisation that writes it: only its people read it, and with the
-- next release of the room those read it for whom it is wanted.

--changeset tavolo:remark_wanted
alter table remark add column wanted varchar(40);
--rollback alter table remark drop column wanted;

--changeset tavolo:ix_remark_wanted
create index ix_remark_wanted on remark (agreement_id, organisation_id, wanted);
--rollback drop index ix_remark_wanted on remark;
