--liquibase formatted sql

-- Notices by e-mail: how each person wants them, what was sent or is to be, and who was reminded of
-- what. A mail holds whom it is for and which notices it tells, never words.

--changeset tavolo:mail_habit
create table mail_habit (
    person_id binary(16)  not null,
    choice    varchar(10) not null,
    language  varchar(2)  not null,
    chosen_at datetime(6) not null,
    version   bigint      not null,
    constraint pk_mail_habit primary key (person_id)
);
--rollback drop table mail_habit;

--changeset tavolo:fk_mail_habit_person
alter table mail_habit add constraint fk_mail_habit_person foreign key (person_id) references person (id);
--rollback alter table mail_habit drop constraint fk_mail_habit_person;

--changeset tavolo:ck_mail_habit_choice
alter table mail_habit add constraint ck_mail_habit_choice check (choice in ('AT_ONCE', 'DAILY', 'NONE'));
--rollback alter table mail_habit drop constraint ck_mail_habit_choice;

--changeset tavolo:ck_mail_habit_language
alter table mail_habit add constraint ck_mail_habit_language check (language in ('IT', 'EN'));
--rollback alter table mail_habit drop constraint ck_mail_habit_language;

--changeset tavolo:mail
create table mail (
    id         binary(16)  not null,
    person_id  binary(16)  not null,
    kind       varchar(10) not null,
    notice_id  binary(16),
    digest_day date,
    told_from  datetime(6),
    told_until datetime(6),
    state      varchar(10) not null,
    trouble    varchar(20),
    attempts   int         not null,
    due_at     datetime(6) not null,
    next_at    datetime(6) not null,
    sent_at    datetime(6),
    version    bigint      not null,
    constraint pk_mail primary key (id),
    constraint uk_mail_notice unique (notice_id),
    constraint uk_mail_digest unique (person_id, digest_day)
);
--rollback drop table mail;

--changeset tavolo:ix_mail_next
create index ix_mail_next on mail (state, next_at, id);
--rollback drop index ix_mail_next on mail;

--changeset tavolo:ix_mail_person
create index ix_mail_person on mail (person_id, state);
--rollback drop index ix_mail_person on mail;

--changeset tavolo:fk_mail_person
alter table mail add constraint fk_mail_person foreign key (person_id) references person (id);
--rollback alter table mail drop constraint fk_mail_person;

--changeset tavolo:fk_mail_notice
alter table mail add constraint fk_mail_notice foreign key (notice_id) references notice (id);
--rollback alter table mail drop constraint fk_mail_notice;

--changeset tavolo:ck_mail_kind
alter table mail add constraint ck_mail_kind check (kind in ('NOTICE', 'DIGEST'));
--rollback alter table mail drop constraint ck_mail_kind;

--changeset tavolo:ck_mail_state
alter table mail add constraint ck_mail_state check (state in ('WAITING', 'SENT', 'FAILED', 'CANCELLED'));
--rollback alter table mail drop constraint ck_mail_state;

--changeset tavolo:ck_mail_trouble
alter table mail add constraint ck_mail_trouble check (trouble in ('UNREACHABLE', 'TOO_SLOW', 'LOGIN', 'POSTPONED', 'REFUSED', 'ADDRESS', 'INTERRUPTED'));
--rollback alter table mail drop constraint ck_mail_trouble;
