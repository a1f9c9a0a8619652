--liquibase formatted sql

-- Where an organisation prepares its answers at one table; nobody else reads it.

--changeset tavolo:room
create table room (
    agreement_id    binary(16) not null,
    organisation_id binary(16) not null,
    sealed_by       binary(16),
    sealed_at       datetime(6),
    released_round  int        not null,
    version         bigint     not null,
    constraint pk_room primary key (agreement_id, organisation_id)
);
--rollback drop table room;

--changeset tavolo:ix_room_organisation
create index ix_room_organisation on room (organisation_id);
--rollback drop index ix_room_organisation on room;

--changeset tavolo:ix_room_sealed_by
create index ix_room_sealed_by on room (sealed_by);
--rollback drop index ix_room_sealed_by on room;

--changeset tavolo:fk_room_agreement
alter table room add constraint fk_room_agreement foreign key (agreement_id) references agreement (id);
--rollback alter table room drop constraint fk_room_agreement;

--changeset tavolo:fk_room_organisation
alter table room add constraint fk_room_organisation foreign key (organisation_id) references organisation (id);
--rollback alter table room drop constraint fk_room_organisation;

--changeset tavolo:fk_room_sealed_by
alter table room add constraint fk_room_sealed_by foreign key (sealed_by) references person (id);
--rollback alter table room drop constraint fk_room_sealed_by;

--changeset tavolo:prepared_answer
create table prepared_answer (
    agreement_id      binary(16)    not null,
    organisation_id   binary(16)    not null,
    clause_id         binary(16)    not null,
    clause_version_id binary(16)    not null,
    kind              varchar(10)   not null,
    reason            varchar(2000) not null,
    text_it           mediumtext,
    text_en           mediumtext,
    amounts           mediumtext,
    person_id         binary(16)    not null,
    prepared_at       datetime(6)   not null,
    constraint pk_prepared_answer primary key (agreement_id, organisation_id, clause_id)
);
--rollback drop table prepared_answer;

--changeset tavolo:ix_prepared_answer_organisation
create index ix_prepared_answer_organisation on prepared_answer (organisation_id, prepared_at);
--rollback drop index ix_prepared_answer_organisation on prepared_answer;

--changeset tavolo:ix_prepared_answer_clause
create index ix_prepared_answer_clause on prepared_answer (clause_id);
--rollback drop index ix_prepared_answer_clause on prepared_answer;

--changeset tavolo:ix_prepared_answer_version
create index ix_prepared_answer_version on prepared_answer (clause_version_id);
--rollback drop index ix_prepared_answer_version on prepared_answer;

--changeset tavolo:ix_prepared_answer_person
create index ix_prepared_answer_person on prepared_answer (person_id);
--rollback drop index ix_prepared_answer_person on prepared_answer;

--changeset tavolo:fk_prepared_answer_agreement
alter table prepared_answer add constraint fk_prepared_answer_agreement foreign key (agreement_id) references agreement (id);
--rollback alter table prepared_answer drop constraint fk_prepared_answer_agreement;

--changeset tavolo:fk_prepared_answer_organisation
alter table prepared_answer add constraint fk_prepared_answer_organisation foreign key (organisation_id) references organisation (id);
--rollback alter table prepared_answer drop constraint fk_prepared_answer_organisation;

--changeset tavolo:fk_prepared_answer_clause
alter table prepared_answer add constraint fk_prepared_answer_clause foreign key (clause_id) references clause (id);
--rollback alter table prepared_answer drop constraint fk_prepared_answer_clause;

--changeset tavolo:fk_prepared_answer_version
alter table prepared_answer add constraint fk_prepared_answer_version foreign key (clause_version_id) references clause_version (id);
--rollback alter table prepared_answer drop constraint fk_prepared_answer_version;

--changeset tavolo:fk_prepared_answer_person
alter table prepared_answer add constraint fk_prepared_answer_person foreign key (person_id) references person (id);
--rollback alter table prepared_answer drop constraint fk_prepared_answer_person;

--changeset tavolo:ck_prepared_answer_kind
alter table prepared_answer add constraint ck_prepared_answer_kind check (kind in ('ACCEPTANCE', 'OBJECTION', 'PROPOSAL'));
--rollback alter table prepared_answer drop constraint ck_prepared_answer_kind;
