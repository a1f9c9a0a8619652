--liquibase formatted sql

-- Measured pictures that are printed behind the targets, each with its figures frozen in canonical form, and from which
-- version of a clause on one goes with it: the newest row at or before a version says it. Rows are only added.

--changeset tavolo:exhibit
create table exhibit (
    id              binary(16)  not null,
    agreement_id    binary(16)  not null,
    ordinal         int         not null,
    sha             binary(32)  not null,
    organisation_id binary(16)  not null,
    person_id       binary(16)  not null,
    kept_at         datetime(6) not null,
    constraint pk_exhibit primary key (id),
    constraint uq_exhibit_ordinal unique (agreement_id, ordinal)
);
--rollback drop table exhibit;

--changeset tavolo:ix_exhibit_sha
create index ix_exhibit_sha on exhibit (sha);
--rollback drop index ix_exhibit_sha on exhibit;

--changeset tavolo:ix_exhibit_organisation
create index ix_exhibit_organisation on exhibit (organisation_id);
--rollback drop index ix_exhibit_organisation on exhibit;

--changeset tavolo:ix_exhibit_person
create index ix_exhibit_person on exhibit (person_id);
--rollback drop index ix_exhibit_person on exhibit;

--changeset tavolo:fk_exhibit_agreement
alter table exhibit add constraint fk_exhibit_agreement foreign key (agreement_id) references agreement (id);
--rollback alter table exhibit drop constraint fk_exhibit_agreement;

--changeset tavolo:fk_exhibit_sha
alter table exhibit add constraint fk_exhibit_sha foreign key (sha) references blob_store (sha);
--rollback alter table exhibit drop constraint fk_exhibit_sha;

--changeset tavolo:fk_exhibit_organisation
alter table exhibit add constraint fk_exhibit_organisation foreign key (organisation_id) references organisation (id);
--rollback alter table exhibit drop constraint fk_exhibit_organisation;

--changeset tavolo:fk_exhibit_person
alter table exhibit add constraint fk_exhibit_person foreign key (person_id) references person (id);
--rollback alter table exhibit drop constraint fk_exhibit_person;

--changeset tavolo:clause_exhibit
create table clause_exhibit (
    clause_id    binary(16) not null,
    exhibit_id   binary(16) not null,
    from_version int        not null,
    is_attached  boolean    not null,
    constraint pk_clause_exhibit primary key (clause_id, exhibit_id, from_version)
);
--rollback drop table clause_exhibit;

--changeset tavolo:ix_clause_exhibit_exhibit
create index ix_clause_exhibit_exhibit on clause_exhibit (exhibit_id);
--rollback drop index ix_clause_exhibit_exhibit on clause_exhibit;

--changeset tavolo:fk_clause_exhibit_clause
alter table clause_exhibit add constraint fk_clause_exhibit_clause foreign key (clause_id) references clause (id);
--rollback alter table clause_exhibit drop constraint fk_clause_exhibit_clause;

--changeset tavolo:fk_clause_exhibit_exhibit
alter table clause_exhibit add constraint fk_clause_exhibit_exhibit foreign key (exhibit_id) references exhibit (id);
--rollback alter table clause_exhibit drop constraint fk_clause_exhibit_exhibit;
