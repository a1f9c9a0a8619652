--liquibase formatted sql

-- What an agreement changes of the one that it revises: its targets, or words that were signed by a material error.

--changeset tavolo:agreement_revises_as
alter table agreement add column revises_as varchar(10);
--rollback alter table agreement drop column revises_as;

--changeset tavolo:agreement_revises_targets
update agreement set revises_as = 'TARGETS' where revises_id is not null;
--rollback update agreement set revises_as = null;

--changeset tavolo:ck_agreement_revises_as
alter table agreement add constraint ck_agreement_revises_as check (revises_as in ('TARGETS', 'ERRATA'));
--rollback alter table agreement drop constraint ck_agreement_revises_as;

--changeset tavolo:ck_agreement_revises_as_given
alter table agreement add constraint ck_agreement_revises_as_given check ((revises_id is null) = (revises_as is null));
--rollback alter table agreement drop constraint ck_agreement_revises_as_given;
