--liquibase formatted sql

-- How a signatory signs: as one who agrees, technically, or with a reserve that is lifted later.

--changeset tavolo:signatory_manner
alter table signatory add column manner varchar(20) default 'NORMAL' not null;
--rollback alter table signatory drop column manner;

--changeset tavolo:ck_signatory_manner
alter table signatory add constraint ck_signatory_manner check (manner in ('NORMAL', 'TECHNICAL', 'RESERVED', 'ADHESION'));
--rollback alter table signatory drop constraint ck_signatory_manner;

--changeset tavolo:signatory_manner_note
alter table signatory add column manner_note varchar(1000) default '' not null;
--rollback alter table signatory drop column manner_note;

--changeset tavolo:signatory_majority
alter table signatory add column majority varchar(20) default 'COUNTS' not null;
--rollback alter table signatory drop column majority;

--changeset tavolo:ck_signatory_majority
alter table signatory add constraint ck_signatory_majority check (majority in ('COUNTS', 'DOES_NOT_COUNT', 'AMBIGUOUS'));
--rollback alter table signatory drop constraint ck_signatory_majority;

--changeset tavolo:signatory_lifted
alter table signatory add column lifted boolean default false not null;
--rollback alter table signatory drop column lifted;
