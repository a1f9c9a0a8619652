--liquibase formatted sql

--changeset tavolo:notice
create table notice (
    id           binary(16)    not null,
    person_id    binary(16)    not null,
    agreement_id binary(16),
    kind         varchar(40)   not null,
    details      varchar(2000) not null,
    created_at   datetime(6)   not null,
    read_at      datetime(6),
    constraint pk_notice primary key (id)
);
--rollback drop table notice;

--changeset tavolo:ix_notice_person
create index ix_notice_person on notice (person_id, created_at);
--rollback drop index ix_notice_person on notice;

--changeset tavolo:ix_notice_agreement
create index ix_notice_agreement on notice (agreement_id);
--rollback drop index ix_notice_agreement on notice;

--changeset tavolo:fk_notice_person
alter table notice add constraint fk_notice_person foreign key (person_id) references person (id);
--rollback alter table notice drop constraint fk_notice_person;

--changeset tavolo:fk_notice_agreement
alter table notice add constraint fk_notice_agreement foreign key (agreement_id) references agreement (id);
--rollback alter table notice drop constraint fk_notice_agreement;
