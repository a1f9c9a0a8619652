--liquibase formatted sql

--changeset tavolo:archive_job
create table archive_job (
    document_id binary(16)   not null,
    state       varchar(20)  not null,
    due_at      datetime(6)  not null,
    tries       int          not null,
    note        varchar(300) not null,
    version     bigint       not null,
    constraint pk_archive_job primary key (document_id)
);
--rollback drop table archive_job;

--changeset tavolo:ix_archive_job_due
create index ix_archive_job_due on archive_job (due_at);
--rollback drop index ix_archive_job_due on archive_job;

--changeset tavolo:fk_archive_job_document
alter table archive_job add constraint fk_archive_job_document foreign key (document_id) references document (id);
--rollback alter table archive_job drop constraint fk_archive_job_document;

--changeset tavolo:ck_archive_job_state
alter table archive_job add constraint ck_archive_job_state check (state in ('WAITING', 'DONE', 'FAILED'));
--rollback alter table archive_job drop constraint ck_archive_job_state;
