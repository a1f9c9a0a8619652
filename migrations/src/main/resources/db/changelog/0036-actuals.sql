--liquibase formatted sql

-- Measured figures of service lines that came in from files. A figure is that of a team or more over a piece of
-- time; no table has a place for a person of whom anything was measured. Figures are only ever added: the one of
-- the import with the greatest number that is not undone stands. The figures of one series lie together in the
-- order of time, so that some days of it are one range of the primary key.

--changeset tavolo:figure_head
create table figure_head (
    line_id     binary(16) not null,
    last_number int        not null,
    constraint pk_figure_head primary key (line_id)
);
--rollback drop table figure_head;

--changeset tavolo:fk_figure_head_line
alter table figure_head add constraint fk_figure_head_line foreign key (line_id) references service_line (id);
--rollback alter table figure_head drop constraint fk_figure_head_line;

--changeset tavolo:figure_import
create table figure_import (
    id             binary(16)   not null,
    line_id        binary(16)   not null,
    number         int          not null,
    file_name      varchar(200) not null,
    file_digest    binary(32)   not null,
    mapping        mediumtext   not null,
    mapping_digest binary(32)   not null,
    person_id      binary(16)   not null,
    imported_at    datetime(6)  not null,
    rows_taken     bigint       not null,
    undone_by      binary(16),
    undone_at      datetime(6),
    constraint pk_figure_import primary key (id),
    constraint uk_figure_import_number unique (line_id, number)
);
--rollback drop table figure_import;

--changeset tavolo:ix_figure_import_person
create index ix_figure_import_person on figure_import (person_id);
--rollback drop index ix_figure_import_person on figure_import;

--changeset tavolo:ix_figure_import_undone
create index ix_figure_import_undone on figure_import (undone_by);
--rollback drop index ix_figure_import_undone on figure_import;

--changeset tavolo:fk_figure_import_line
alter table figure_import add constraint fk_figure_import_line foreign key (line_id) references service_line (id);
--rollback alter table figure_import drop constraint fk_figure_import_line;

--changeset tavolo:fk_figure_import_person
alter table figure_import add constraint fk_figure_import_person foreign key (person_id) references person (id);
--rollback alter table figure_import drop constraint fk_figure_import_person;

--changeset tavolo:fk_figure_import_undone
alter table figure_import add constraint fk_figure_import_undone foreign key (undone_by) references person (id);
--rollback alter table figure_import drop constraint fk_figure_import_undone;

--changeset tavolo:figure_series
create table figure_series (
    id         binary(16)   not null,
    digest     binary(32)   not null,
    line_id    binary(16)   not null,
    formula    varchar(30)  not null,
    conditions varchar(500) not null,
    grain      varchar(20)  not null,
    unit_id    binary(16),
    channel    varchar(20)  not null,
    workplace  varchar(10)  not null,
    constraint pk_figure_series primary key (id),
    constraint uk_figure_series_digest unique (digest)
);
--rollback drop table figure_series;

--changeset tavolo:ix_figure_series_line
create index ix_figure_series_line on figure_series (line_id);
--rollback drop index ix_figure_series_line on figure_series;

--changeset tavolo:ix_figure_series_unit
create index ix_figure_series_unit on figure_series (unit_id);
--rollback drop index ix_figure_series_unit on figure_series;

--changeset tavolo:fk_figure_series_line
alter table figure_series add constraint fk_figure_series_line foreign key (line_id) references service_line (id);
--rollback alter table figure_series drop constraint fk_figure_series_line;

--changeset tavolo:fk_figure_series_unit
alter table figure_series add constraint fk_figure_series_unit foreign key (unit_id) references production_unit (id);
--rollback alter table figure_series drop constraint fk_figure_series_unit;

--changeset tavolo:ck_figure_series_grain
alter table figure_series add constraint ck_figure_series_grain check (grain in ('INTERVAL_30M', 'DAY', 'MONTH'));
--rollback alter table figure_series drop constraint ck_figure_series_grain;

--changeset tavolo:ck_figure_series_channel
alter table figure_series add constraint ck_figure_series_channel check (channel in ('VOICE_IN', 'VOICE_OUT', 'BACKOFFICE', 'BLENDED', 'EMAIL', 'CHAT', 'SOCIAL'));
--rollback alter table figure_series drop constraint ck_figure_series_channel;

--changeset tavolo:ck_figure_series_workplace
alter table figure_series add constraint ck_figure_series_workplace check (workplace in ('REMOTE', 'ON_SITE', 'BOTH'));
--rollback alter table figure_series drop constraint ck_figure_series_workplace;

--changeset tavolo:figure
create table figure (
    series_id     binary(16)     not null,
    on_day        date           not null,
    at_minute     int            not null,
    import_number int            not null,
    numerator     decimal(16, 4) not null,
    denominator   decimal(16, 4) not null,
    volume        decimal(16, 4),
    forecast      decimal(16, 4),
    constraint pk_figure primary key (series_id, on_day, at_minute, import_number)
);
--rollback drop table figure;

--changeset tavolo:fk_figure_series
alter table figure add constraint fk_figure_series foreign key (series_id) references figure_series (id);
--rollback alter table figure drop constraint fk_figure_series;

--changeset tavolo:column_mapping
create table column_mapping (
    organisation_id binary(16)  not null,
    name            varchar(80) not null,
    mapping         mediumtext  not null,
    saved_at        datetime(6) not null,
    constraint pk_column_mapping primary key (organisation_id, name)
);
--rollback drop table column_mapping;

--changeset tavolo:fk_column_mapping_organisation
alter table column_mapping add constraint fk_column_mapping_organisation foreign key (organisation_id) references organisation (id);
--rollback alter table column_mapping drop constraint fk_column_mapping_organisation;
