--liquibase formatted sql

-- What the targets of an agreement are worth in money, as the provider and the client negotiate it with the commercial
-- addendum: one table after the other, a row for each target with its weight and bands, one cap, and what the two
-- sides say of each. The tables of targets, which the unions read, hold none of it.

--changeset tavolo:payoff_table
create table payoff_table (
    id           binary(16)    not null,
    agreement_id binary(16)    not null,
    number       int           not null,
    revision_id  binary(16)    not null,
    author_side  varchar(10)   not null,
    author_id    binary(16)    not null,
    reason       varchar(2000) not null,
    monthly_cap  decimal(7, 4),
    created_at   datetime(6)   not null,
    constraint pk_payoff_table primary key (id),
    constraint uk_payoff_table_number unique (agreement_id, number)
);
--rollback drop table payoff_table;

--changeset tavolo:ix_payoff_table_author
create index ix_payoff_table_author on payoff_table (author_id);
--rollback drop index ix_payoff_table_author on payoff_table;

--changeset tavolo:ix_payoff_table_revision
create index ix_payoff_table_revision on payoff_table (revision_id);
--rollback drop index ix_payoff_table_revision on payoff_table;

--changeset tavolo:fk_payoff_table_agreement
alter table payoff_table add constraint fk_payoff_table_agreement foreign key (agreement_id) references agreement (id);
--rollback alter table payoff_table drop constraint fk_payoff_table_agreement;

--changeset tavolo:fk_payoff_table_revision
alter table payoff_table add constraint fk_payoff_table_revision foreign key (revision_id) references target_revision (id);
--rollback alter table payoff_table drop constraint fk_payoff_table_revision;

--changeset tavolo:fk_payoff_table_author
alter table payoff_table add constraint fk_payoff_table_author foreign key (author_id) references person (id);
--rollback alter table payoff_table drop constraint fk_payoff_table_author;

--changeset tavolo:ck_payoff_table_side
alter table payoff_table add constraint ck_payoff_table_side check (author_side in ('PROVIDER', 'CLIENT'));
--rollback alter table payoff_table drop constraint ck_payoff_table_side;

--changeset tavolo:ck_payoff_table_cap
alter table payoff_table add constraint ck_payoff_table_cap check (monthly_cap is null or (monthly_cap > 0 and monthly_cap <= 100));
--rollback alter table payoff_table drop constraint ck_payoff_table_cap;

--changeset tavolo:payoff_row
create table payoff_row (
    table_id binary(16)    not null,
    kpi      varchar(20)   not null,
    ordinal  int           not null,
    weight   decimal(7, 4) not null,
    bands    mediumtext    not null,
    constraint pk_payoff_row primary key (table_id, kpi)
);
--rollback drop table payoff_row;

--changeset tavolo:fk_payoff_row_table
alter table payoff_row add constraint fk_payoff_row_table foreign key (table_id) references payoff_table (id);
--rollback alter table payoff_row drop constraint fk_payoff_row_table;

--changeset tavolo:ck_payoff_row_weight
alter table payoff_row add constraint ck_payoff_row_weight check (weight between 0 and 100);
--rollback alter table payoff_row drop constraint ck_payoff_row_weight;

-- A word on a row, or on the cap, which is the item `*`.

--changeset tavolo:payoff_stance
create table payoff_stance (
    table_id        binary(16)    not null,
    item            varchar(20)   not null,
    organisation_id binary(16)    not null,
    side            varchar(10)   not null,
    stand           varchar(10)   not null,
    reason          varchar(2000) not null,
    wanted_percent  decimal(7, 4),
    wanted_bands    mediumtext,
    person_id       binary(16)    not null,
    taken_at        datetime(6)   not null,
    version         bigint        not null,
    constraint pk_payoff_stance primary key (table_id, item, organisation_id)
);
--rollback drop table payoff_stance;

--changeset tavolo:ix_payoff_stance_organisation
create index ix_payoff_stance_organisation on payoff_stance (organisation_id);
--rollback drop index ix_payoff_stance_organisation on payoff_stance;

--changeset tavolo:ix_payoff_stance_person
create index ix_payoff_stance_person on payoff_stance (person_id);
--rollback drop index ix_payoff_stance_person on payoff_stance;

--changeset tavolo:fk_payoff_stance_table
alter table payoff_stance add constraint fk_payoff_stance_table foreign key (table_id) references payoff_table (id);
--rollback alter table payoff_stance drop constraint fk_payoff_stance_table;

--changeset tavolo:fk_payoff_stance_organisation
alter table payoff_stance add constraint fk_payoff_stance_organisation foreign key (organisation_id) references organisation (id);
--rollback alter table payoff_stance drop constraint fk_payoff_stance_organisation;

--changeset tavolo:fk_payoff_stance_person
alter table payoff_stance add constraint fk_payoff_stance_person foreign key (person_id) references person (id);
--rollback alter table payoff_stance drop constraint fk_payoff_stance_person;

--changeset tavolo:ck_payoff_stance_side
alter table payoff_stance add constraint ck_payoff_stance_side check (side in ('PROVIDER', 'CLIENT'));
--rollback alter table payoff_stance drop constraint ck_payoff_stance_side;

--changeset tavolo:ck_payoff_stance_stand
alter table payoff_stance add constraint ck_payoff_stance_stand check (stand in ('ACCEPTED', 'OBJECTED', 'COUNTERED'));
--rollback alter table payoff_stance drop constraint ck_payoff_stance_stand;

--changeset tavolo:ck_payoff_stance_wanted
alter table payoff_stance add constraint ck_payoff_stance_wanted check ((wanted_bands is not null) = (stand = 'COUNTERED' and item <> '*') and (wanted_percent is null or stand = 'COUNTERED') and (wanted_percent is not null or stand <> 'COUNTERED' or item = '*'));
--rollback alter table payoff_stance drop constraint ck_payoff_stance_wanted;
