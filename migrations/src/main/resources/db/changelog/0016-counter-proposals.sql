--liquibase formatted sql

-- What an organisation would have a version of a clause say instead: a text beside the version on the
-- table, kept with the position of that organisation.

--changeset tavolo:drop_ck_stance_stand
alter table stance drop constraint ck_stance_stand;
--rollback alter table stance add constraint ck_stance_stand check (stand in ('ACCEPTED', 'OBJECTED', 'PROPOSED'));

--changeset tavolo:ck_stance_countered
alter table stance add constraint ck_stance_countered check (stand in ('ACCEPTED', 'OBJECTED', 'COUNTERED', 'PROPOSED'));
--rollback alter table stance drop constraint ck_stance_countered;

--changeset tavolo:counter_text
create table counter_text (
    clause_version_id binary(16) not null,
    organisation_id   binary(16) not null,
    text_it           mediumtext not null,
    text_en           mediumtext not null,
    amounts           mediumtext not null,
    constraint pk_counter_text primary key (clause_version_id, organisation_id)
);
--rollback drop table counter_text;

--changeset tavolo:ix_counter_text_organisation
create index ix_counter_text_organisation on counter_text (organisation_id);
--rollback drop index ix_counter_text_organisation on counter_text;

--changeset tavolo:fk_counter_text_version
alter table counter_text add constraint fk_counter_text_version foreign key (clause_version_id) references clause_version (id);
--rollback alter table counter_text drop constraint fk_counter_text_version;

--changeset tavolo:fk_counter_text_organisation
alter table counter_text add constraint fk_counter_text_organisation foreign key (organisation_id) references organisation (id);
--rollback alter table counter_text drop constraint fk_counter_text_organisation;
