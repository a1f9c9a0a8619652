--liquibase formatted sql

-- What is written down of the talks themselves: minutes, and the record of no agreement. The text is
-- fixed at once, the sealed paper follows; both are kept by their digests.

--changeset tavolo:talk_record
create table talk_record (
    id           binary(16)  not null,
    agreement_id binary(16)  not null,
    kind         varchar(20) not null,
    sides        varchar(40) not null,
    meeting_id   binary(16),
    text_sha     binary(32)  not null,
    paper_sha    binary(32),
    fixed_at     datetime(6) not null,
    sealed_at    datetime(6),
    constraint pk_talk_record primary key (id)
);
--rollback drop table talk_record;

--changeset tavolo:ix_talk_record_agreement
create index ix_talk_record_agreement on talk_record (agreement_id, fixed_at);
--rollback drop index ix_talk_record_agreement on talk_record;

--changeset tavolo:ix_talk_record_meeting
create index ix_talk_record_meeting on talk_record (meeting_id);
--rollback drop index ix_talk_record_meeting on talk_record;

--changeset tavolo:ix_talk_record_text
create index ix_talk_record_text on talk_record (text_sha);
--rollback drop index ix_talk_record_text on talk_record;

--changeset tavolo:ix_talk_record_paper
create index ix_talk_record_paper on talk_record (paper_sha, fixed_at);
--rollback drop index ix_talk_record_paper on talk_record;

--changeset tavolo:fk_talk_record_agreement
alter table talk_record add constraint fk_talk_record_agreement foreign key (agreement_id) references agreement (id);
--rollback alter table talk_record drop constraint fk_talk_record_agreement;

--changeset tavolo:fk_talk_record_meeting
alter table talk_record add constraint fk_talk_record_meeting foreign key (meeting_id) references meeting (id);
--rollback alter table talk_record drop constraint fk_talk_record_meeting;

--changeset tavolo:fk_talk_record_text
alter table talk_record add constraint fk_talk_record_text foreign key (text_sha) references blob_store (sha);
--rollback alter table talk_record drop constraint fk_talk_record_text;

--changeset tavolo:fk_talk_record_paper
alter table talk_record add constraint fk_talk_record_paper foreign key (paper_sha) references blob_store (sha);
--rollback alter table talk_record drop constraint fk_talk_record_paper;

--changeset tavolo:ck_talk_record_kind
alter table talk_record add constraint ck_talk_record_kind check (kind in ('MINUTES', 'NO_AGREEMENT'));
--rollback alter table talk_record drop constraint ck_talk_record_kind;

--changeset tavolo:minutes_draft
create table minutes_draft (
    meeting_id binary(16)  not null,
    content    mediumtext  not null,
    person_id  binary(16)  not null,
    written_at datetime(6) not null,
    constraint pk_minutes_draft primary key (meeting_id)
);
--rollback drop table minutes_draft;

--changeset tavolo:ix_minutes_draft_person
create index ix_minutes_draft_person on minutes_draft (person_id);
--rollback drop index ix_minutes_draft_person on minutes_draft;

--changeset tavolo:fk_minutes_draft_meeting
alter table minutes_draft add constraint fk_minutes_draft_meeting foreign key (meeting_id) references meeting (id);
--rollback alter table minutes_draft drop constraint fk_minutes_draft_meeting;

--changeset tavolo:fk_minutes_draft_person
alter table minutes_draft add constraint fk_minutes_draft_person foreign key (person_id) references person (id);
--rollback alter table minutes_draft drop constraint fk_minutes_draft_person;
