--liquibase formatted sql

-- The seals of the portal on the heads of all chains of facts, one list a day.

--changeset tavolo:head_seal
create table head_seal (
    number       bigint      not null,
    sealed_day   date        not null,
    statement    longblob    not null,
    seal         longblob    not null,
    certificate  longblob    not null,
    sealed_at    datetime(6) not null,
    stamp        longblob,
    stamped_at   datetime(6),
    constraint pk_head_seal primary key (number),
    constraint uk_head_seal_day unique (sealed_day)
);
--rollback drop table head_seal;

--changeset tavolo:sealed_head
create table sealed_head (
    seal_number bigint     not null,
    ordinal     int        not null,
    chain_id    binary(16) not null,
    length      bigint     not null,
    hash        binary(32) not null,
    constraint pk_sealed_head primary key (seal_number, ordinal),
    constraint uk_sealed_head_chain unique (chain_id, seal_number)
);
--rollback drop table sealed_head;

--changeset tavolo:fk_sealed_head_seal
alter table sealed_head add constraint fk_sealed_head_seal foreign key (seal_number) references head_seal (number);
--rollback alter table sealed_head drop constraint fk_sealed_head_seal;
