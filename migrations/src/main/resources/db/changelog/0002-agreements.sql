--liquibase formatted sql

--changeset tavolo:agreement
create table agreement (
    id          binary(16)   not null,
    number      varchar(20)  not null,
    title       varchar(250) not null,
    provider_id binary(16)   not null,
    client_id   binary(16)   not null,
    language    varchar(5)   not null,
    state       varchar(20)  not null,
    round       int          not null,
    starts_on   date         not null,
    ends_on     date,
    opened_by   binary(16)   not null,
    opened_at   datetime(6)  not null,
    proposed_at datetime(6),
    changed_at  datetime(6)  not null,
    demo        boolean     not null,
    version     bigint       not null,
    constraint pk_agreement primary key (id),
    constraint uk_agreement_number unique (number)
);
--rollback drop table agreement;

--changeset tavolo:ix_agreement_provider
create index ix_agreement_provider on agreement (provider_id, changed_at);
--rollback drop index ix_agreement_provider on agreement;

--changeset tavolo:ix_agreement_client
create index ix_agreement_client on agreement (client_id, changed_at);
--rollback drop index ix_agreement_client on agreement;

--changeset tavolo:ix_agreement_opened_by
create index ix_agreement_opened_by on agreement (opened_by);
--rollback drop index ix_agreement_opened_by on agreement;

--changeset tavolo:fk_agreement_provider
alter table agreement add constraint fk_agreement_provider foreign key (provider_id) references organisation (id);
--rollback alter table agreement drop constraint fk_agreement_provider;

--changeset tavolo:fk_agreement_client
alter table agreement add constraint fk_agreement_client foreign key (client_id) references organisation (id);
--rollback alter table agreement drop constraint fk_agreement_client;

--changeset tavolo:fk_agreement_opened_by
alter table agreement add constraint fk_agreement_opened_by foreign key (opened_by) references person (id);
--rollback alter table agreement drop constraint fk_agreement_opened_by;

--changeset tavolo:ck_agreement_state
alter table agreement add constraint ck_agreement_state check (state in ('DRAFT', 'PROPOSED', 'CONVENED', 'NEGOTIATING', 'INITIALLED', 'IN_CONSULTATION', 'SIGNING', 'SIGNED', 'IN_FORCE', 'SUSPENDED', 'NOTICE_GIVEN', 'ULTRA_ACTIVE', 'REJECTED', 'FAILED', 'WITHDRAWN', 'EXPIRED', 'TERMINATED', 'SUPERSEDED'));
--rollback alter table agreement drop constraint ck_agreement_state;

--changeset tavolo:ck_agreement_language
alter table agreement add constraint ck_agreement_language check (language in ('IT', 'EN'));
--rollback alter table agreement drop constraint ck_agreement_language;

--changeset tavolo:agreement_union
create table agreement_union (
    agreement_id binary(16)  not null,
    union_id     binary(16)  not null,
    changed_at   datetime(6) not null,
    constraint pk_agreement_union primary key (agreement_id, union_id)
);
--rollback drop table agreement_union;

--changeset tavolo:ix_agreement_union_union
create index ix_agreement_union_union on agreement_union (union_id, changed_at);
--rollback drop index ix_agreement_union_union on agreement_union;

--changeset tavolo:fk_agreement_union_agreement
alter table agreement_union add constraint fk_agreement_union_agreement foreign key (agreement_id) references agreement (id);
--rollback alter table agreement_union drop constraint fk_agreement_union_agreement;

--changeset tavolo:fk_agreement_union_union
alter table agreement_union add constraint fk_agreement_union_union foreign key (union_id) references organisation (id);
--rollback alter table agreement_union drop constraint fk_agreement_union_union;

--changeset tavolo:agreement_unit
create table agreement_unit (
    agreement_id binary(16) not null,
    unit_id      binary(16) not null,
    constraint pk_agreement_unit primary key (agreement_id, unit_id)
);
--rollback drop table agreement_unit;

--changeset tavolo:ix_agreement_unit_unit
create index ix_agreement_unit_unit on agreement_unit (unit_id);
--rollback drop index ix_agreement_unit_unit on agreement_unit;

--changeset tavolo:fk_agreement_unit_agreement
alter table agreement_unit add constraint fk_agreement_unit_agreement foreign key (agreement_id) references agreement (id);
--rollback alter table agreement_unit drop constraint fk_agreement_unit_agreement;

--changeset tavolo:fk_agreement_unit_unit
alter table agreement_unit add constraint fk_agreement_unit_unit foreign key (unit_id) references production_unit (id);
--rollback alter table agreement_unit drop constraint fk_agreement_unit_unit;

--changeset tavolo:agreement_line
create table agreement_line (
    agreement_id    binary(16) not null,
    service_line_id binary(16) not null,
    constraint pk_agreement_line primary key (agreement_id, service_line_id)
);
--rollback drop table agreement_line;

--changeset tavolo:ix_agreement_line_line
create index ix_agreement_line_line on agreement_line (service_line_id);
--rollback drop index ix_agreement_line_line on agreement_line;

--changeset tavolo:fk_agreement_line_agreement
alter table agreement_line add constraint fk_agreement_line_agreement foreign key (agreement_id) references agreement (id);
--rollback alter table agreement_line drop constraint fk_agreement_line_agreement;

--changeset tavolo:fk_agreement_line_line
alter table agreement_line add constraint fk_agreement_line_line foreign key (service_line_id) references service_line (id);
--rollback alter table agreement_line drop constraint fk_agreement_line_line;

--changeset tavolo:agreement_turn
create table agreement_turn (
    agreement_id binary(16)  not null,
    side         varchar(10) not null,
    todo         int         not null,
    since        datetime(6) not null,
    constraint pk_agreement_turn primary key (agreement_id, side)
);
--rollback drop table agreement_turn;

--changeset tavolo:fk_agreement_turn_agreement
alter table agreement_turn add constraint fk_agreement_turn_agreement foreign key (agreement_id) references agreement (id);
--rollback alter table agreement_turn drop constraint fk_agreement_turn_agreement;

--changeset tavolo:ck_agreement_turn_side
alter table agreement_turn add constraint ck_agreement_turn_side check (side in ('PROVIDER', 'CLIENT', 'UNION'));
--rollback alter table agreement_turn drop constraint ck_agreement_turn_side;

--changeset tavolo:instrument
create table instrument (
    id           binary(16)  not null,
    agreement_id binary(16)  not null,
    kind         varchar(30) not null,
    status       varchar(20) not null,
    edition      int         not null,
    text_digest  binary(32),
    closed_at    datetime(6),
    version      bigint      not null,
    constraint pk_instrument primary key (id),
    constraint uk_instrument_kind unique (agreement_id, kind)
);
--rollback drop table instrument;

--changeset tavolo:fk_instrument_agreement
alter table instrument add constraint fk_instrument_agreement foreign key (agreement_id) references agreement (id);
--rollback alter table instrument drop constraint fk_instrument_agreement;

--changeset tavolo:ck_instrument_kind
alter table instrument add constraint ck_instrument_kind check (kind in ('COMMERCIAL_ADDENDUM', 'COMPANY_AGREEMENT', 'TRI_PARTY_PROTOCOL'));
--rollback alter table instrument drop constraint ck_instrument_kind;

--changeset tavolo:ck_instrument_status
alter table instrument add constraint ck_instrument_status check (status in ('OPEN', 'CLOSED', 'SIGNING', 'SIGNED'));
--rollback alter table instrument drop constraint ck_instrument_status;

--changeset tavolo:target_revision
create table target_revision (
    id           binary(16)   not null,
    agreement_id binary(16)   not null,
    number       int          not null,
    author_side  varchar(10)  not null,
    author_id    binary(16)   not null,
    reason       varchar(2000) not null,
    created_at   datetime(6)  not null,
    constraint pk_target_revision primary key (id),
    constraint uk_target_revision_number unique (agreement_id, number)
);
--rollback drop table target_revision;

--changeset tavolo:ix_target_revision_author
create index ix_target_revision_author on target_revision (author_id);
--rollback drop index ix_target_revision_author on target_revision;

--changeset tavolo:fk_target_revision_agreement
alter table target_revision add constraint fk_target_revision_agreement foreign key (agreement_id) references agreement (id);
--rollback alter table target_revision drop constraint fk_target_revision_agreement;

--changeset tavolo:fk_target_revision_author
alter table target_revision add constraint fk_target_revision_author foreign key (author_id) references person (id);
--rollback alter table target_revision drop constraint fk_target_revision_author;

--changeset tavolo:ck_target_revision_side
alter table target_revision add constraint ck_target_revision_side check (author_side in ('PROVIDER', 'CLIENT', 'UNION'));
--rollback alter table target_revision drop constraint ck_target_revision_side;

--changeset tavolo:target_value
create table target_value (
    revision_id binary(16)     not null,
    kpi         varchar(20)    not null,
    ordinal     int            not null,
    variant     varchar(40)    not null,
    old_value   decimal(12, 4),
    new_value   decimal(12, 4) not null,
    valid_from  date           not null,
    valid_to    date,
    constraint pk_target_value primary key (revision_id, kpi)
);
--rollback drop table target_value;

--changeset tavolo:fk_target_value_revision
alter table target_value add constraint fk_target_value_revision foreign key (revision_id) references target_revision (id);
--rollback alter table target_value drop constraint fk_target_value_revision;

--changeset tavolo:clause
create table clause (
    id            binary(16)  not null,
    instrument_id binary(16)  not null,
    agreement_id  binary(16)  not null,
    kind          varchar(30) not null,
    code          varchar(10) not null,
    ordinal       int         not null,
    owners        varchar(40) not null,
    stakes        varchar(40) not null,
    shared        boolean    not null,
    latest        int         not null,
    version       bigint      not null,
    constraint pk_clause primary key (id),
    constraint uk_clause_code unique (instrument_id, code)
);
--rollback drop table clause;

--changeset tavolo:ix_clause_agreement
create index ix_clause_agreement on clause (agreement_id, kind, ordinal);
--rollback drop index ix_clause_agreement on clause;

--changeset tavolo:fk_clause_instrument
alter table clause add constraint fk_clause_instrument foreign key (instrument_id) references instrument (id);
--rollback alter table clause drop constraint fk_clause_instrument;

--changeset tavolo:fk_clause_agreement
alter table clause add constraint fk_clause_agreement foreign key (agreement_id) references agreement (id);
--rollback alter table clause drop constraint fk_clause_agreement;

--changeset tavolo:clause_version
create table clause_version (
    id                 binary(16)    not null,
    clause_id          binary(16)    not null,
    number             int           not null,
    text_it            mediumtext    not null,
    text_en            mediumtext    not null,
    author_side        varchar(10)   not null,
    author_id          binary(16)    not null,
    reason             varchar(2000) not null,
    target_revision_id binary(16),
    created_at         datetime(6)   not null,
    constraint pk_clause_version primary key (id),
    constraint uk_clause_version_number unique (clause_id, number)
);
--rollback drop table clause_version;

--changeset tavolo:ix_clause_version_author
create index ix_clause_version_author on clause_version (author_id);
--rollback drop index ix_clause_version_author on clause_version;

--changeset tavolo:ix_clause_version_target
create index ix_clause_version_target on clause_version (target_revision_id);
--rollback drop index ix_clause_version_target on clause_version;

--changeset tavolo:fk_clause_version_clause
alter table clause_version add constraint fk_clause_version_clause foreign key (clause_id) references clause (id);
--rollback alter table clause_version drop constraint fk_clause_version_clause;

--changeset tavolo:fk_clause_version_author
alter table clause_version add constraint fk_clause_version_author foreign key (author_id) references person (id);
--rollback alter table clause_version drop constraint fk_clause_version_author;

--changeset tavolo:fk_clause_version_target
alter table clause_version add constraint fk_clause_version_target foreign key (target_revision_id) references target_revision (id);
--rollback alter table clause_version drop constraint fk_clause_version_target;

--changeset tavolo:ck_clause_version_side
alter table clause_version add constraint ck_clause_version_side check (author_side in ('PROVIDER', 'CLIENT', 'UNION'));
--rollback alter table clause_version drop constraint ck_clause_version_side;

--changeset tavolo:clause_parameter
create table clause_parameter (
    clause_version_id binary(16)    not null,
    name              varchar(60)   not null,
    amount            varchar(1000) not null,
    constraint pk_clause_parameter primary key (clause_version_id, name)
);
--rollback drop table clause_parameter;

--changeset tavolo:fk_clause_parameter_version
alter table clause_parameter add constraint fk_clause_parameter_version foreign key (clause_version_id) references clause_version (id);
--rollback alter table clause_parameter drop constraint fk_clause_parameter_version;

--changeset tavolo:stance
create table stance (
    clause_version_id binary(16)    not null,
    side              varchar(10)   not null,
    stand             varchar(20)   not null,
    reason            varchar(2000) not null,
    organisation_id   binary(16)    not null,
    person_id         binary(16)    not null,
    taken_at          datetime(6)   not null,
    version           bigint        not null,
    constraint pk_stance primary key (clause_version_id, side)
);
--rollback drop table stance;

--changeset tavolo:ix_stance_organisation
create index ix_stance_organisation on stance (organisation_id);
--rollback drop index ix_stance_organisation on stance;

--changeset tavolo:ix_stance_person
create index ix_stance_person on stance (person_id);
--rollback drop index ix_stance_person on stance;

--changeset tavolo:fk_stance_version
alter table stance add constraint fk_stance_version foreign key (clause_version_id) references clause_version (id);
--rollback alter table stance drop constraint fk_stance_version;

--changeset tavolo:fk_stance_organisation
alter table stance add constraint fk_stance_organisation foreign key (organisation_id) references organisation (id);
--rollback alter table stance drop constraint fk_stance_organisation;

--changeset tavolo:fk_stance_person
alter table stance add constraint fk_stance_person foreign key (person_id) references person (id);
--rollback alter table stance drop constraint fk_stance_person;

--changeset tavolo:ck_stance_side
alter table stance add constraint ck_stance_side check (side in ('PROVIDER', 'CLIENT', 'UNION'));
--rollback alter table stance drop constraint ck_stance_side;

--changeset tavolo:ck_stance_stand
alter table stance add constraint ck_stance_stand check (stand in ('ACCEPTED', 'OBJECTED', 'PROPOSED'));
--rollback alter table stance drop constraint ck_stance_stand;

--changeset tavolo:remark
create table remark (
    id              binary(16)    not null,
    agreement_id    binary(16)    not null,
    clause_id       binary(16)    not null,
    side            varchar(10)   not null,
    organisation_id binary(16)    not null,
    person_id       binary(16)    not null,
    body            varchar(4000) not null,
    written_at      datetime(6)   not null,
    constraint pk_remark primary key (id)
);
--rollback drop table remark;

--changeset tavolo:ix_remark_agreement
create index ix_remark_agreement on remark (agreement_id);
--rollback drop index ix_remark_agreement on remark;

--changeset tavolo:ix_remark_clause
create index ix_remark_clause on remark (clause_id, written_at);
--rollback drop index ix_remark_clause on remark;

--changeset tavolo:ix_remark_organisation
create index ix_remark_organisation on remark (organisation_id);
--rollback drop index ix_remark_organisation on remark;

--changeset tavolo:ix_remark_person
create index ix_remark_person on remark (person_id);
--rollback drop index ix_remark_person on remark;

--changeset tavolo:fk_remark_agreement
alter table remark add constraint fk_remark_agreement foreign key (agreement_id) references agreement (id);
--rollback alter table remark drop constraint fk_remark_agreement;

--changeset tavolo:fk_remark_clause
alter table remark add constraint fk_remark_clause foreign key (clause_id) references clause (id);
--rollback alter table remark drop constraint fk_remark_clause;

--changeset tavolo:fk_remark_organisation
alter table remark add constraint fk_remark_organisation foreign key (organisation_id) references organisation (id);
--rollback alter table remark drop constraint fk_remark_organisation;

--changeset tavolo:fk_remark_person
alter table remark add constraint fk_remark_person foreign key (person_id) references person (id);
--rollback alter table remark drop constraint fk_remark_person;

--changeset tavolo:ck_remark_side
alter table remark add constraint ck_remark_side check (side in ('PROVIDER', 'CLIENT', 'UNION'));
--rollback alter table remark drop constraint ck_remark_side;
