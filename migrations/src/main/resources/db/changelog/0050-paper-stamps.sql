--liquibase formatted sql

--changeset tavolo:paper_stamp
create table paper_stamp (
    document_id  binary(16)   not null,
    revision_sha binary(32)   not null,
    proven_at    datetime(6)  not null,
    authority    varchar(300) not null,
    qualified    boolean      not null,
    constraint pk_paper_stamp primary key (document_id, revision_sha)
);
--rollback drop table paper_stamp;

--changeset tavolo:fk_paper_stamp_document
alter table paper_stamp add constraint fk_paper_stamp_document foreign key (document_id) references document (id);
--rollback alter table paper_stamp drop constraint fk_paper_stamp_document;
