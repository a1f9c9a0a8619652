--liquibase formatted sql

--changeset tavolo:organisation
create table organisation (
    id          binary(16)   not null,
    kind        varchar(20)  not null,
    code        varchar(20)  not null,
    name        varchar(200) not null,
    acronym     varchar(20),
    tax_code    varchar(16)  not null,
    sector      varchar(40),
    regulated   boolean     not null,
    public_body boolean     not null,
    regime      varchar(40),
    constraint pk_organisation primary key (id),
    constraint uk_organisation_code unique (code)
);
--rollback drop table organisation;

--changeset tavolo:ck_organisation_kind
alter table organisation add constraint ck_organisation_kind check (kind in ('PROVIDER', 'CLIENT', 'UNION', 'ASSOCIATION'));
--rollback alter table organisation drop constraint ck_organisation_kind;

--changeset tavolo:person
create table person (
    id              binary(16)   not null,
    organisation_id binary(16)   not null,
    given_name      varchar(100) not null,
    family_name     varchar(100) not null,
    email           varchar(254) not null,
    email_key       varchar(254) not null,
    password_hash   varchar(200),
    language        varchar(5)   not null,
    active          boolean     not null,
    demo            boolean     not null,
    version         bigint       not null,
    constraint pk_person primary key (id),
    constraint uk_person_email unique (email_key)
);
--rollback drop table person;

--changeset tavolo:ix_person_organisation
create index ix_person_organisation on person (organisation_id);
--rollback drop index ix_person_organisation on person;

--changeset tavolo:fk_person_organisation
alter table person add constraint fk_person_organisation foreign key (organisation_id) references organisation (id);
--rollback alter table person drop constraint fk_person_organisation;

--changeset tavolo:person_role
create table person_role (
    person_id binary(16)  not null,
    role      varchar(20) not null,
    constraint pk_person_role primary key (person_id, role)
);
--rollback drop table person_role;

--changeset tavolo:fk_person_role_person
alter table person_role add constraint fk_person_role_person foreign key (person_id) references person (id);
--rollback alter table person_role drop constraint fk_person_role_person;

--changeset tavolo:ck_person_role
alter table person_role add constraint ck_person_role check (role in ('ADMINISTRATOR', 'DRAFTER', 'REVIEWER', 'SIGNATORY', 'OBSERVER'));
--rollback alter table person_role drop constraint ck_person_role;

--changeset tavolo:production_unit
create table production_unit (
    id              binary(16)   not null,
    organisation_id binary(16)   not null,
    code            varchar(20)  not null,
    city            varchar(100) not null,
    region          varchar(100) not null,
    headcount       int          not null,
    body            varchar(10)  not null,
    total           int          not null,
    constraint pk_production_unit primary key (id),
    constraint uk_production_unit_code unique (code)
);
--rollback drop table production_unit;

--changeset tavolo:ix_production_unit_organisation
create index ix_production_unit_organisation on production_unit (organisation_id);
--rollback drop index ix_production_unit_organisation on production_unit;

--changeset tavolo:fk_production_unit_organisation
alter table production_unit add constraint fk_production_unit_organisation foreign key (organisation_id) references organisation (id);
--rollback alter table production_unit drop constraint fk_production_unit_organisation;

--changeset tavolo:ck_production_unit_body
alter table production_unit add constraint ck_production_unit_body check (body in ('RSU', 'RSA'));
--rollback alter table production_unit drop constraint ck_production_unit_body;

--changeset tavolo:unit_share
create table unit_share (
    unit_id  binary(16) not null,
    union_id binary(16) not null,
    amount   int        not null,
    constraint pk_unit_share primary key (unit_id, union_id)
);
--rollback drop table unit_share;

--changeset tavolo:ix_unit_share_union
create index ix_unit_share_union on unit_share (union_id);
--rollback drop index ix_unit_share_union on unit_share;

--changeset tavolo:fk_unit_share_unit
alter table unit_share add constraint fk_unit_share_unit foreign key (unit_id) references production_unit (id);
--rollback alter table unit_share drop constraint fk_unit_share_unit;

--changeset tavolo:fk_unit_share_union
alter table unit_share add constraint fk_unit_share_union foreign key (union_id) references organisation (id);
--rollback alter table unit_share drop constraint fk_unit_share_union;

--changeset tavolo:mandate
create table mandate (
    id         binary(16)   not null,
    person_id  binary(16)   not null,
    capacity   varchar(30)  not null,
    unit_id    binary(16),
    evidence   varchar(300) not null,
    valid_from date         not null,
    valid_to   date,
    version    bigint       not null,
    constraint pk_mandate primary key (id)
);
--rollback drop table mandate;

--changeset tavolo:ix_mandate_person
create index ix_mandate_person on mandate (person_id);
--rollback drop index ix_mandate_person on mandate;

--changeset tavolo:ix_mandate_unit
create index ix_mandate_unit on mandate (unit_id);
--rollback drop index ix_mandate_unit on mandate;

--changeset tavolo:fk_mandate_person
alter table mandate add constraint fk_mandate_person foreign key (person_id) references person (id);
--rollback alter table mandate drop constraint fk_mandate_person;

--changeset tavolo:fk_mandate_unit
alter table mandate add constraint fk_mandate_unit foreign key (unit_id) references production_unit (id);
--rollback alter table mandate drop constraint fk_mandate_unit;

--changeset tavolo:ck_mandate_capacity
alter table mandate add constraint ck_mandate_capacity check (capacity in ('LEGAL_REPRESENTATIVE', 'ATTORNEY', 'RSU_MEMBER', 'RSA_DELEGATE', 'UNION_OFFICER'));
--rollback alter table mandate drop constraint ck_mandate_capacity;

--changeset tavolo:one_time_link
create table one_time_link (
    id         binary(16)  not null,
    person_id  binary(16)  not null,
    purpose    varchar(20) not null,
    token_hash binary(32)  not null,
    expires_at datetime(6) not null,
    used_at    datetime(6),
    constraint pk_one_time_link primary key (id),
    constraint uk_one_time_link_token unique (token_hash)
);
--rollback drop table one_time_link;

--changeset tavolo:ix_one_time_link_person
create index ix_one_time_link_person on one_time_link (person_id);
--rollback drop index ix_one_time_link_person on one_time_link;

--changeset tavolo:fk_one_time_link_person
alter table one_time_link add constraint fk_one_time_link_person foreign key (person_id) references person (id);
--rollback alter table one_time_link drop constraint fk_one_time_link_person;

--changeset tavolo:ck_one_time_link_purpose
alter table one_time_link add constraint ck_one_time_link_purpose check (purpose in ('INVITATION', 'RESET', 'FIRST_ADMIN'));
--rollback alter table one_time_link drop constraint ck_one_time_link_purpose;

--changeset tavolo:service_line
create table service_line (
    id              binary(16)   not null,
    code            varchar(20)  not null,
    provider_id     binary(16)   not null,
    client_id       binary(16)   not null,
    unit_id         binary(16)   not null,
    name            varchar(200) not null,
    city            varchar(100) not null,
    channel         varchar(20)  not null,
    essential       boolean     not null,
    essential_basis varchar(30),
    headcount       int          not null,
    remote          int          not null,
    blocker         varchar(30),
    constraint pk_service_line primary key (id),
    constraint uk_service_line_code unique (code)
);
--rollback drop table service_line;

--changeset tavolo:ix_service_line_provider
create index ix_service_line_provider on service_line (provider_id);
--rollback drop index ix_service_line_provider on service_line;

--changeset tavolo:ix_service_line_client
create index ix_service_line_client on service_line (client_id);
--rollback drop index ix_service_line_client on service_line;

--changeset tavolo:ix_service_line_unit
create index ix_service_line_unit on service_line (unit_id);
--rollback drop index ix_service_line_unit on service_line;

--changeset tavolo:fk_service_line_provider
alter table service_line add constraint fk_service_line_provider foreign key (provider_id) references organisation (id);
--rollback alter table service_line drop constraint fk_service_line_provider;

--changeset tavolo:fk_service_line_client
alter table service_line add constraint fk_service_line_client foreign key (client_id) references organisation (id);
--rollback alter table service_line drop constraint fk_service_line_client;

--changeset tavolo:fk_service_line_unit
alter table service_line add constraint fk_service_line_unit foreign key (unit_id) references production_unit (id);
--rollback alter table service_line drop constraint fk_service_line_unit;

--changeset tavolo:ck_service_line_remote
alter table service_line add constraint ck_service_line_remote check (remote >= 0 and remote <= headcount);
--rollback alter table service_line drop constraint ck_service_line_remote;
