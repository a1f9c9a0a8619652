--liquibase formatted sql

-- The documents that prove powers, kept by their digests, and slots that signatories give to others of their own
-- organisation. Rows are only added; a delegation ends by being revoked.

--changeset tavolo:mandate_file
create table mandate_file (
    mandate_id binary(16)   not null,
    number     int          not null,
    name       varchar(120) not null,
    size       bigint       not null,
    sha        binary(32)   not null,
    added_at   datetime(6)  not null,
    constraint pk_mandate_file primary key (mandate_id, number)
);
--rollback drop table mandate_file;

--changeset tavolo:ix_mandate_file_sha
create index ix_mandate_file_sha on mandate_file (sha);
--rollback drop index ix_mandate_file_sha on mandate_file;

--changeset tavolo:fk_mandate_file_mandate
alter table mandate_file add constraint fk_mandate_file_mandate foreign key (mandate_id) references mandate (id);
--rollback alter table mandate_file drop constraint fk_mandate_file_mandate;

--changeset tavolo:fk_mandate_file_sha
alter table mandate_file add constraint fk_mandate_file_sha foreign key (sha) references blob_store (sha);
--rollback alter table mandate_file drop constraint fk_mandate_file_sha;

--changeset tavolo:signatory_principal
alter table signatory add column principal_id binary(16) null;
--rollback alter table signatory drop column principal_id;

--changeset tavolo:ix_signatory_principal
create index ix_signatory_principal on signatory (principal_id);
--rollback drop index ix_signatory_principal on signatory;

--changeset tavolo:fk_signatory_principal
alter table signatory add constraint fk_signatory_principal foreign key (principal_id) references person (id);
--rollback alter table signatory drop constraint fk_signatory_principal;

--changeset tavolo:slot_delegation
create table slot_delegation (
    signatory_id binary(16)    not null,
    number       int           not null,
    from_id      binary(16)    not null,
    to_id        binary(16)    not null,
    reason       varchar(2000) not null,
    last_day     date          null,
    file_name    varchar(120)  not null,
    file_size    bigint        not null,
    file_sha     binary(32)    not null,
    made_at      datetime(6)   not null,
    revoked_at   datetime(6)   null,
    constraint pk_slot_delegation primary key (signatory_id, number)
);
--rollback drop table slot_delegation;

--changeset tavolo:ix_slot_delegation_from
create index ix_slot_delegation_from on slot_delegation (from_id);
--rollback drop index ix_slot_delegation_from on slot_delegation;

--changeset tavolo:ix_slot_delegation_to
create index ix_slot_delegation_to on slot_delegation (to_id);
--rollback drop index ix_slot_delegation_to on slot_delegation;

--changeset tavolo:ix_slot_delegation_file
create index ix_slot_delegation_file on slot_delegation (file_sha);
--rollback drop index ix_slot_delegation_file on slot_delegation;

--changeset tavolo:fk_slot_delegation_signatory
alter table slot_delegation add constraint fk_slot_delegation_signatory foreign key (signatory_id) references signatory (id);
--rollback alter table slot_delegation drop constraint fk_slot_delegation_signatory;

--changeset tavolo:fk_slot_delegation_from
alter table slot_delegation add constraint fk_slot_delegation_from foreign key (from_id) references person (id);
--rollback alter table slot_delegation drop constraint fk_slot_delegation_from;

--changeset tavolo:fk_slot_delegation_to
alter table slot_delegation add constraint fk_slot_delegation_to foreign key (to_id) references person (id);
--rollback alter table slot_delegation drop constraint fk_slot_delegation_to;

--changeset tavolo:fk_slot_delegation_file
alter table slot_delegation add constraint fk_slot_delegation_file foreign key (file_sha) references blob_store (sha);
--rollback alter table slot_delegation drop constraint fk_slot_delegation_file;
