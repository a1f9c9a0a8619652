--liquibase formatted sql

-- What was ever recorded about the targets of a service line: for which days, when, and because of which
-- agreement. Rows are only added; where two speak of the same day, the later one counts. The day in valid_to
-- is the first one on which it applies no longer. What is read whole and asked for by nobody stands in details;
-- what it is worth in money stands apart, since not all eyes may see it.

--changeset tavolo:target_subject
create table target_subject (
    id              binary(16)   not null,
    service_line_id binary(16)   not null,
    kpi             varchar(20)  not null,
    unit_id         binary(16),
    channel         varchar(20)  not null,
    band            varchar(11),
    workplace       varchar(10)  not null,
    place           varchar(100) not null,
    constraint pk_target_subject primary key (id),
    constraint uk_target_subject_place unique (service_line_id, kpi, place)
);
--rollback drop table target_subject;

--changeset tavolo:ix_target_subject_unit
create index ix_target_subject_unit on target_subject (unit_id);
--rollback drop index ix_target_subject_unit on target_subject;

--changeset tavolo:fk_target_subject_line
alter table target_subject add constraint fk_target_subject_line foreign key (service_line_id) references service_line (id);
--rollback alter table target_subject drop constraint fk_target_subject_line;

--changeset tavolo:fk_target_subject_unit
alter table target_subject add constraint fk_target_subject_unit foreign key (unit_id) references production_unit (id);
--rollback alter table target_subject drop constraint fk_target_subject_unit;

--changeset tavolo:ck_target_subject_channel
alter table target_subject add constraint ck_target_subject_channel check (channel in ('VOICE_IN', 'VOICE_OUT', 'BACKOFFICE', 'BLENDED', 'EMAIL', 'CHAT', 'SOCIAL'));
--rollback alter table target_subject drop constraint ck_target_subject_channel;

--changeset tavolo:ck_target_subject_workplace
alter table target_subject add constraint ck_target_subject_workplace check (workplace in ('REMOTE', 'ON_SITE', 'BOTH'));
--rollback alter table target_subject drop constraint ck_target_subject_workplace;

--changeset tavolo:target_entry
create table target_entry (
    subject_id      binary(16)     not null,
    number          int            not null,
    service_line_id binary(16)     not null,
    agreement_id    binary(16)     not null,
    kind            varchar(10)    not null,
    valid_from      date           not null,
    valid_to        date,
    recorded_at     datetime(6)    not null,
    version_id      binary(16),
    variant         varchar(40),
    conditions      varchar(400),
    promised        decimal(12, 4),
    status          varchar(10),
    regulator       varchar(10),
    details         mediumtext,
    payoff          mediumtext,
    constraint pk_target_entry primary key (subject_id, number),
    constraint uk_target_entry_version unique (version_id),
    constraint uk_target_entry_recorded unique (subject_id, recorded_at)
);
--rollback drop table target_entry;

--changeset tavolo:ix_target_entry_line
create index ix_target_entry_line on target_entry (service_line_id, valid_from, valid_to, recorded_at, subject_id, number);
--rollback drop index ix_target_entry_line on target_entry;

--changeset tavolo:ix_target_entry_agreement
create index ix_target_entry_agreement on target_entry (agreement_id);
--rollback drop index ix_target_entry_agreement on target_entry;

--changeset tavolo:fk_target_entry_subject
alter table target_entry add constraint fk_target_entry_subject foreign key (subject_id) references target_subject (id);
--rollback alter table target_entry drop constraint fk_target_entry_subject;

--changeset tavolo:fk_target_entry_line
alter table target_entry add constraint fk_target_entry_line foreign key (service_line_id) references service_line (id);
--rollback alter table target_entry drop constraint fk_target_entry_line;

--changeset tavolo:fk_target_entry_agreement
alter table target_entry add constraint fk_target_entry_agreement foreign key (agreement_id) references agreement (id);
--rollback alter table target_entry drop constraint fk_target_entry_agreement;

--changeset tavolo:ck_target_entry_kind
alter table target_entry add constraint ck_target_entry_kind check (kind in ('VERSION', 'ENDING'));
--rollback alter table target_entry drop constraint ck_target_entry_kind;

--changeset tavolo:ck_target_entry_status
alter table target_entry add constraint ck_target_entry_status check (status in ('CURRENT', 'REVISED', 'SUSPENDED'));
--rollback alter table target_entry drop constraint ck_target_entry_status;

--changeset tavolo:ck_target_entry_regulator
alter table target_entry add constraint ck_target_entry_regulator check (regulator in ('AGCOM', 'ARERA'));
--rollback alter table target_entry drop constraint ck_target_entry_regulator;

--changeset tavolo:ck_target_entry_days
alter table target_entry add constraint ck_target_entry_days check (valid_to is null or valid_to > valid_from);
--rollback alter table target_entry drop constraint ck_target_entry_days;

--changeset tavolo:ck_target_entry_version
alter table target_entry add constraint ck_target_entry_version check ((version_id is null) = (kind = 'ENDING') and (version_id is null) = (variant is null) and (version_id is null) = (promised is null) and (version_id is null) = (details is null));
--rollback alter table target_entry drop constraint ck_target_entry_version;
