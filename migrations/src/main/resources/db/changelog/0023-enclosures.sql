--liquibase formatted sql

-- What goes with a comment: files, kept by their digests like papers, and the people whom it names.

--changeset tavolo:remark_file
create table remark_file (
    id        binary(16)   not null,
    remark_id binary(16)   not null,
    ordinal   int          not null,
    name      varchar(120) not null,
    kind      varchar(10)  not null,
    size      bigint       not null,
    sha       binary(32)   not null,
    constraint pk_remark_file primary key (id),
    constraint ck_remark_file_kind check (kind in ('PDF', 'PNG', 'JPEG', 'XLSX'))
);
--rollback drop table remark_file;

--changeset tavolo:ix_remark_file_remark
create index ix_remark_file_remark on remark_file (remark_id, ordinal);
--rollback drop index ix_remark_file_remark on remark_file;

--changeset tavolo:ix_remark_file_sha
create index ix_remark_file_sha on remark_file (sha);
--rollback drop index ix_remark_file_sha on remark_file;

--changeset tavolo:fk_remark_file_remark
alter table remark_file add constraint fk_remark_file_remark foreign key (remark_id) references remark (id);
--rollback alter table remark_file drop constraint fk_remark_file_remark;

--changeset tavolo:fk_remark_file_sha
alter table remark_file add constraint fk_remark_file_sha foreign key (sha) references blob_store (sha);
--rollback alter table remark_file drop constraint fk_remark_file_sha;

--changeset tavolo:remark_mention
create table remark_mention (
    remark_id binary(16) not null,
    person_id binary(16) not null,
    constraint pk_remark_mention primary key (remark_id, person_id)
);
--rollback drop table remark_mention;

--changeset tavolo:ix_remark_mention_person
create index ix_remark_mention_person on remark_mention (person_id);
--rollback drop index ix_remark_mention_person on remark_mention;

--changeset tavolo:fk_remark_mention_remark
alter table remark_mention add constraint fk_remark_mention_remark foreign key (remark_id) references remark (id);
--rollback alter table remark_mention drop constraint fk_remark_mention_remark;

--changeset tavolo:fk_remark_mention_person
alter table remark_mention add constraint fk_remark_mention_person foreign key (person_id) references person (id);
--rollback alter table remark_mention drop constraint fk_remark_mention_person;
