--liquibase formatted sql

-- Files that prove what a claim says, kept by their digests like those of comments; and tables of text among the kinds.

--changeset tavolo:claim_file
create table claim_file (
    id       binary(16)   not null,
    claim_id binary(16)   not null,
    ordinal  int          not null,
    name     varchar(120) not null,
    kind     varchar(10)  not null,
    size     bigint       not null,
    sha      binary(32)   not null,
    constraint pk_claim_file primary key (id),
    constraint ck_claim_file_kind check (kind in ('PDF', 'PNG', 'JPEG', 'XLSX', 'CSV'))
);
--rollback drop table claim_file;

--changeset tavolo:ix_claim_file_claim
create index ix_claim_file_claim on claim_file (claim_id, ordinal);
--rollback drop index ix_claim_file_claim on claim_file;

--changeset tavolo:ix_claim_file_sha
create index ix_claim_file_sha on claim_file (sha);
--rollback drop index ix_claim_file_sha on claim_file;

--changeset tavolo:fk_claim_file_claim
alter table claim_file add constraint fk_claim_file_claim foreign key (claim_id) references exclusion_claim (id);
--rollback alter table claim_file drop constraint fk_claim_file_claim;

--changeset tavolo:fk_claim_file_sha
alter table claim_file add constraint fk_claim_file_sha foreign key (sha) references blob_store (sha);
--rollback alter table claim_file drop constraint fk_claim_file_sha;

--changeset tavolo:remark_file_kind_off
alter table remark_file drop constraint ck_remark_file_kind;
--rollback alter table remark_file add constraint ck_remark_file_kind check (kind in ('PDF', 'PNG', 'JPEG', 'XLSX'));

--changeset tavolo:remark_file_kind_csv
alter table remark_file add constraint ck_remark_file_kind check (kind in ('PDF', 'PNG', 'JPEG', 'XLSX', 'CSV'));
--rollback alter table remark_file drop constraint ck_remark_file_kind;
