--liquibase formatted sql

--changeset tavolo:reminder
create table reminder (
    person_id    binary(16)  not null,
    agreement_id binary(16)  not null,
    reminded_at  datetime(6) not null,
    constraint pk_reminder primary key (person_id, agreement_id)
);
--rollback drop table reminder;

--changeset tavolo:ix_reminder_agreement
create index ix_reminder_agreement on reminder (agreement_id);
--rollback drop index ix_reminder_agreement on reminder;

--changeset tavolo:fk_reminder_person
alter table reminder add constraint fk_reminder_person foreign key (person_id) references person (id);
--rollback alter table reminder drop constraint fk_reminder_person;

--changeset tavolo:fk_reminder_agreement
alter table reminder add constraint fk_reminder_agreement foreign key (agreement_id) references agreement (id);
--rollback alter table reminder drop constraint fk_reminder_agreement;

--changeset tavolo:ix_notice_created
create index ix_notice_created on notice (created_at);
--rollback drop index ix_notice_created on notice;
