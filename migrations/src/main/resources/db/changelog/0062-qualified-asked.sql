--liquibase formatted sql

-- Which organisations ask that an instrument be signed with qualified signatures only. One is enough.

--changeset tavolo:qualified_asked
create table qualified_asked (
    instrument_id   binary(16) not null,
    organisation_id binary(16) not null,
    constraint pk_qualified_asked primary key (instrument_id, organisation_id)
);
--rollback drop table qualified_asked;

--changeset tavolo:ix_qualified_asked_organisation
create index ix_qualified_asked_organisation on qualified_asked (organisation_id);
--rollback drop index ix_qualified_asked_organisation on qualified_asked;

--changeset tavolo:fk_qualified_asked_instrument
alter table qualified_asked add constraint fk_qualified_asked_instrument foreign key (instrument_id) references instrument (id);
--rollback alter table qualified_asked drop constraint fk_qualified_asked_instrument;

--changeset tavolo:fk_qualified_asked_organisation
alter table qualified_asked add constraint fk_qualified_asked_organisation foreign key (organisation_id) references organisation (id);
--rollback alter table qualified_asked drop constraint fk_qualified_asked_organisation;
