--liquibase formatted sql

-- Meetings of the sides of an agreement: where, when, what about, and who comes. The sides that are not
-- named learn nothing of a meeting.

--changeset tavolo:meeting
create table meeting (
    id              binary(16)    not null,
    agreement_id    binary(16)    not null,
    sides           varchar(40)   not null,
    state           varchar(20)   not null,
    place           varchar(300)  not null,
    link            varchar(300)  not null,
    starts_at       datetime(6)   not null,
    minutes         int           not null,
    organisation_id binary(16)    not null,
    person_id       binary(16)    not null,
    sequence_number int           not null,
    changed_at      datetime(6)   not null,
    cancel_reason   varchar(2000) not null,
    constraint pk_meeting primary key (id)
);
--rollback drop table meeting;

--changeset tavolo:ix_meeting_agreement
create index ix_meeting_agreement on meeting (agreement_id, starts_at);
--rollback drop index ix_meeting_agreement on meeting;

--changeset tavolo:ix_meeting_organisation
create index ix_meeting_organisation on meeting (organisation_id);
--rollback drop index ix_meeting_organisation on meeting;

--changeset tavolo:ix_meeting_person
create index ix_meeting_person on meeting (person_id);
--rollback drop index ix_meeting_person on meeting;

--changeset tavolo:fk_meeting_agreement
alter table meeting add constraint fk_meeting_agreement foreign key (agreement_id) references agreement (id);
--rollback alter table meeting drop constraint fk_meeting_agreement;

--changeset tavolo:fk_meeting_organisation
alter table meeting add constraint fk_meeting_organisation foreign key (organisation_id) references organisation (id);
--rollback alter table meeting drop constraint fk_meeting_organisation;

--changeset tavolo:fk_meeting_person
alter table meeting add constraint fk_meeting_person foreign key (person_id) references person (id);
--rollback alter table meeting drop constraint fk_meeting_person;

--changeset tavolo:ck_meeting_state
alter table meeting add constraint ck_meeting_state check (state in ('CALLED', 'CANCELLED'));
--rollback alter table meeting drop constraint ck_meeting_state;

--changeset tavolo:meeting_point
create table meeting_point (
    meeting_id binary(16)   not null,
    ordinal    int          not null,
    clause_id  binary(16),
    words      varchar(300) not null,
    constraint pk_meeting_point primary key (meeting_id, ordinal)
);
--rollback drop table meeting_point;

--changeset tavolo:ix_meeting_point_clause
create index ix_meeting_point_clause on meeting_point (clause_id);
--rollback drop index ix_meeting_point_clause on meeting_point;

--changeset tavolo:fk_meeting_point_meeting
alter table meeting_point add constraint fk_meeting_point_meeting foreign key (meeting_id) references meeting (id);
--rollback alter table meeting_point drop constraint fk_meeting_point_meeting;

--changeset tavolo:fk_meeting_point_clause
alter table meeting_point add constraint fk_meeting_point_clause foreign key (clause_id) references clause (id);
--rollback alter table meeting_point drop constraint fk_meeting_point_clause;

--changeset tavolo:meeting_answer
create table meeting_answer (
    meeting_id      binary(16)   not null,
    organisation_id binary(16)   not null,
    side            varchar(10)  not null,
    person_id       binary(16)   not null,
    reply           varchar(20)  not null,
    note            varchar(500) not null,
    other_time      datetime(6),
    answered_at     datetime(6)  not null,
    constraint pk_meeting_answer primary key (meeting_id, organisation_id)
);
--rollback drop table meeting_answer;

--changeset tavolo:ix_meeting_answer_organisation
create index ix_meeting_answer_organisation on meeting_answer (organisation_id);
--rollback drop index ix_meeting_answer_organisation on meeting_answer;

--changeset tavolo:ix_meeting_answer_person
create index ix_meeting_answer_person on meeting_answer (person_id);
--rollback drop index ix_meeting_answer_person on meeting_answer;

--changeset tavolo:fk_meeting_answer_meeting
alter table meeting_answer add constraint fk_meeting_answer_meeting foreign key (meeting_id) references meeting (id);
--rollback alter table meeting_answer drop constraint fk_meeting_answer_meeting;

--changeset tavolo:fk_meeting_answer_organisation
alter table meeting_answer add constraint fk_meeting_answer_organisation foreign key (organisation_id) references organisation (id);
--rollback alter table meeting_answer drop constraint fk_meeting_answer_organisation;

--changeset tavolo:fk_meeting_answer_person
alter table meeting_answer add constraint fk_meeting_answer_person foreign key (person_id) references person (id);
--rollback alter table meeting_answer drop constraint fk_meeting_answer_person;

--changeset tavolo:ck_meeting_answer_side
alter table meeting_answer add constraint ck_meeting_answer_side check (side in ('PROVIDER', 'CLIENT', 'UNION'));
--rollback alter table meeting_answer drop constraint ck_meeting_answer_side;

--changeset tavolo:ck_meeting_answer_reply
alter table meeting_answer add constraint ck_meeting_answer_reply check (reply in ('COMES', 'DOES_NOT_COME', 'OTHER_TIME'));
--rollback alter table meeting_answer drop constraint ck_meeting_answer_reply;
