--liquibase formatted sql

-- A comment may get other words from its author. What it said before stays, for those who could read it
-- then; the number of a wording tells an author with two windows that the other one was first.

--changeset tavolo:remark_wording_number
alter table remark add column wording int default 1 not null;
--rollback alter table remark drop column wording;

--changeset tavolo:remark_worded
alter table remark add column worded_at datetime(6);
--rollback alter table remark drop column worded_at;

--changeset tavolo:remark_wording
create table remark_wording (
    remark_id binary(16)    not null,
    number    int           not null,
    words     varchar(4000) not null,
    said_at   datetime(6)   not null,
    audience  varchar(40)   not null,
    constraint pk_remark_wording primary key (remark_id, number)
);
--rollback drop table remark_wording;

--changeset tavolo:fk_remark_wording_remark
alter table remark_wording add constraint fk_remark_wording_remark foreign key (remark_id) references remark (id);
--rollback alter table remark_wording drop constraint fk_remark_wording_remark;
