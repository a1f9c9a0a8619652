--liquibase formatted sql

--changeset tavolo:setting
create table setting (
    name    varchar(60)   not null,
    content varchar(1000) not null,
    version bigint        not null,
    constraint pk_setting primary key (name)
);
--rollback drop table setting;

--changeset tavolo:setting_agreement_numbers
insert into setting (name, content, version) values ('agreement-numbers', '', 0);
--rollback delete from setting where name = 'agreement-numbers';
