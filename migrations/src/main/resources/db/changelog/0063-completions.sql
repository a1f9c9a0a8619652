--liquibase formatted sql

-- What the portal certifies of a paper once everybody has signed: the text, its sealed paper and the validation report.

--changeset tavolo:completion
create table completion (
    document_id  binary(16)  not null,
    revision_sha binary(32)  not null,
    text_sha     binary(32)  not null,
    paper_sha    binary(32)  not null,
    report_sha   binary(32)  not null,
    made_at      datetime(6) not null,
    constraint pk_completion primary key (document_id)
);
--rollback drop table completion;

--changeset tavolo:ix_completion_paper
create index ix_completion_paper on completion (paper_sha);
--rollback drop index ix_completion_paper on completion;

--changeset tavolo:ix_completion_text
create index ix_completion_text on completion (text_sha);
--rollback drop index ix_completion_text on completion;

--changeset tavolo:ix_completion_report
create index ix_completion_report on completion (report_sha);
--rollback drop index ix_completion_report on completion;

--changeset tavolo:fk_completion_document
alter table completion add constraint fk_completion_document foreign key (document_id) references document (id);
--rollback alter table completion drop constraint fk_completion_document;

--changeset tavolo:fk_completion_text
alter table completion add constraint fk_completion_text foreign key (text_sha) references blob_store (sha);
--rollback alter table completion drop constraint fk_completion_text;

--changeset tavolo:fk_completion_paper
alter table completion add constraint fk_completion_paper foreign key (paper_sha) references blob_store (sha);
--rollback alter table completion drop constraint fk_completion_paper;

--changeset tavolo:fk_completion_report
alter table completion add constraint fk_completion_report foreign key (report_sha) references blob_store (sha);
--rollback alter table completion drop constraint fk_completion_report;

--changeset tavolo:ix_document_text
create index ix_document_text on document (text_sha);
--rollback drop index ix_document_text on document;
