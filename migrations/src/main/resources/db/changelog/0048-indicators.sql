--liquibase formatted sql

-- Indicators that organisations define by themselves, in versions that are only ever added: an agreement goes on
-- meaning what it meant. The name of a version is the code of the indicator with its number, as formulas of the
-- catalogue have names. What is said of it stands by language; one language is enough.

--changeset tavolo:indicator
create table indicator (
    code            varchar(16) not null,
    organisation_id binary(16)  not null,
    newest          int         not null,
    retired_at      datetime(6),
    version         bigint      not null,
    constraint pk_indicator primary key (code)
);
--rollback drop table indicator;

--changeset tavolo:ix_indicator_organisation
create index ix_indicator_organisation on indicator (organisation_id, code);
--rollback drop index ix_indicator_organisation on indicator;

--changeset tavolo:fk_indicator_organisation
alter table indicator add constraint fk_indicator_organisation foreign key (organisation_id) references organisation (id);
--rollback alter table indicator drop constraint fk_indicator_organisation;

--changeset tavolo:indicator_version
create table indicator_version (
    formula        varchar(20)  not null,
    code           varchar(16)  not null,
    number         int          not null,
    owner          varchar(200) not null,
    unit           varchar(20)  not null,
    direction      varchar(10)  not null,
    aggregation    varchar(30)  not null,
    minimum_sample int          not null,
    person_id      binary(16)   not null,
    written_at     datetime(6)  not null,
    constraint pk_indicator_version primary key (formula),
    constraint uk_indicator_version_number unique (code, number)
);
--rollback drop table indicator_version;

--changeset tavolo:ix_indicator_version_person
create index ix_indicator_version_person on indicator_version (person_id);
--rollback drop index ix_indicator_version_person on indicator_version;

--changeset tavolo:fk_indicator_version_code
alter table indicator_version add constraint fk_indicator_version_code foreign key (code) references indicator (code);
--rollback alter table indicator_version drop constraint fk_indicator_version_code;

--changeset tavolo:fk_indicator_version_person
alter table indicator_version add constraint fk_indicator_version_person foreign key (person_id) references person (id);
--rollback alter table indicator_version drop constraint fk_indicator_version_person;

--changeset tavolo:ck_indicator_version_unit
alter table indicator_version add constraint ck_indicator_version_unit check (unit in ('PERCENT', 'PER_THOUSAND', 'POINTS', 'SECONDS', 'MINUTES', 'HOURS', 'DAYS', 'CONTACTS', 'CONTACTS_PER_HOUR', 'ITEMS', 'SESSIONS'));
--rollback alter table indicator_version drop constraint ck_indicator_version_unit;

--changeset tavolo:ck_indicator_version_direction
alter table indicator_version add constraint ck_indicator_version_direction check (direction in ('HIGHER', 'LOWER', 'BAND'));
--rollback alter table indicator_version drop constraint ck_indicator_version_direction;

--changeset tavolo:ck_indicator_version_aggregation
alter table indicator_version add constraint ck_indicator_version_aggregation check (aggregation in ('RATIO_OF_SUMS', 'POOLED_COUNTS', 'STOCK_AT_END', 'STOCK_IN_DAYS_OF_WORK', 'NINETIETH_PERCENTILE'));
--rollback alter table indicator_version drop constraint ck_indicator_version_aggregation;

--changeset tavolo:ck_indicator_version_sample
alter table indicator_version add constraint ck_indicator_version_sample check (minimum_sample >= 10);
--rollback alter table indicator_version drop constraint ck_indicator_version_sample;

--changeset tavolo:indicator_words
create table indicator_words (
    formula     varchar(20)  not null,
    language    varchar(5)   not null,
    name        varchar(80)  not null,
    explanation varchar(600) not null,
    method      varchar(400) not null,
    numerator   varchar(160) not null,
    denominator varchar(160) not null,
    source      varchar(200) not null,
    constraint pk_indicator_words primary key (formula, language)
);
--rollback drop table indicator_words;

--changeset tavolo:fk_indicator_words_formula
alter table indicator_words add constraint fk_indicator_words_formula foreign key (formula) references indicator_version (formula);
--rollback alter table indicator_words drop constraint fk_indicator_words_formula;

--changeset tavolo:ck_indicator_words_language
alter table indicator_words add constraint ck_indicator_words_language check (language in ('IT', 'EN'));
--rollback alter table indicator_words drop constraint ck_indicator_words_language;
