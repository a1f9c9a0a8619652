--liquibase formatted sql

-- An agreement that revises the targets of another one.

--changeset tavolo:agreement_revises
alter table agreement add column revises_id binary(16);
--rollback alter table agreement drop column revises_id;

--changeset tavolo:ix_agreement_revises
create index ix_agreement_revises on agreement (revises_id, opened_at);
--rollback drop index ix_agreement_revises on agreement;

--changeset tavolo:fk_agreement_revises
alter table agreement add constraint fk_agreement_revises foreign key (revises_id) references agreement (id);
--rollback alter table agreement drop constraint fk_agreement_revises;

--changeset tavolo:ck_agreement_revises
alter table agreement add constraint ck_agreement_revises check (revises_id is null or revises_id <> id);
--rollback alter table agreement drop constraint ck_agreement_revises;
