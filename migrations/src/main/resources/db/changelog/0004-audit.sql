--liquibase formatted sql

--changeset tavolo:audit_head
create table audit_head (
    chain_id binary(16) not null,
    length   bigint     not null,
    hash     binary(32) not null,
    constraint pk_audit_head primary key (chain_id)
);
--rollback drop table audit_head;

--changeset tavolo:audit_fact
create table audit_fact (
    chain_id    binary(16)  not null,
    number      bigint      not null,
    kind        varchar(40) not null,
    at          datetime(6) not null,
    seen_by     varchar(40) not null,
    person_id   binary(16),
    content     mediumtext  not null,
    previous    binary(32)  not null,
    hash        binary(32)  not null,
    constraint pk_audit_fact primary key (chain_id, number)
);
--rollback drop table audit_fact;

--changeset tavolo:fk_audit_fact_head
alter table audit_fact add constraint fk_audit_fact_head foreign key (chain_id) references audit_head (chain_id);
--rollback alter table audit_fact drop constraint fk_audit_fact_head;
