--liquibase formatted sql

--changeset tavolo:feasibility_study
create table feasibility_study (
    id                 binary(16)       not null,
    agreement_id       binary(16)       not null,
    ordinal            int              not null,
    title              varchar(120)     not null,
    organisation_id    binary(16)       not null,
    person_id          binary(16)       not null,
    kept_at            datetime(6)      not null,
    channel            varchar(10)      not null,
    concurrency        double precision not null,
    model              varchar(10)      not null,
    patience_seconds   double precision null,
    shrinkage          double precision not null,
    technical_downtime double precision not null,
    handle_time_change double precision not null,
    shrinkage_change   double precision not null,
    downtime_change    double precision not null,
    target_share       double precision not null,
    within_seconds     double precision not null,
    basis              varchar(10)      not null,
    occupancy_cap      double precision not null,
    full_time_hours    double precision not null,
    swing              double precision not null,
    level_before       double precision null,
    level_after        double precision null,
    level_reachable    double precision null,
    extra_full_time    double precision not null,
    constraint pk_feasibility_study primary key (id),
    constraint uq_feasibility_study_ordinal unique (agreement_id, ordinal)
);
--rollback drop table feasibility_study;

--changeset tavolo:feasibility_load
create table feasibility_load (
    study_id       binary(16)       not null,
    ordinal        int              not null,
    week_day       varchar(10)      not null,
    starts_at      int              not null,
    lasts_seconds  int              not null,
    calls_offered  double precision not null,
    handle_seconds double precision not null,
    scheduled      int              not null,
    constraint pk_feasibility_load primary key (study_id, ordinal)
);
--rollback drop table feasibility_load;

--changeset tavolo:ix_feasibility_study_organisation
create index ix_feasibility_study_organisation on feasibility_study (organisation_id);
--rollback drop index ix_feasibility_study_organisation on feasibility_study;

--changeset tavolo:ix_feasibility_study_person
create index ix_feasibility_study_person on feasibility_study (person_id);
--rollback drop index ix_feasibility_study_person on feasibility_study;

--changeset tavolo:fk_feasibility_study_agreement
alter table feasibility_study add constraint fk_feasibility_study_agreement foreign key (agreement_id) references agreement (id);
--rollback alter table feasibility_study drop constraint fk_feasibility_study_agreement;

--changeset tavolo:fk_feasibility_study_organisation
alter table feasibility_study add constraint fk_feasibility_study_organisation foreign key (organisation_id) references organisation (id);
--rollback alter table feasibility_study drop constraint fk_feasibility_study_organisation;

--changeset tavolo:fk_feasibility_study_person
alter table feasibility_study add constraint fk_feasibility_study_person foreign key (person_id) references person (id);
--rollback alter table feasibility_study drop constraint fk_feasibility_study_person;

--changeset tavolo:fk_feasibility_load_study
alter table feasibility_load add constraint fk_feasibility_load_study foreign key (study_id) references feasibility_study (id);
--rollback alter table feasibility_load drop constraint fk_feasibility_load_study;

--changeset tavolo:ck_feasibility_study_channel
alter table feasibility_study add constraint ck_feasibility_study_channel check (channel in ('VOICE', 'CHAT'));
--rollback alter table feasibility_study drop constraint ck_feasibility_study_channel;

--changeset tavolo:ck_feasibility_study_model
alter table feasibility_study add constraint ck_feasibility_study_model check (model in ('ERLANG_A', 'ERLANG_C'));
--rollback alter table feasibility_study drop constraint ck_feasibility_study_model;

--changeset tavolo:ck_feasibility_study_basis
alter table feasibility_study add constraint ck_feasibility_study_basis check (basis in ('OFFERED', 'ANSWERED'));
--rollback alter table feasibility_study drop constraint ck_feasibility_study_basis;

--changeset tavolo:ck_feasibility_load_week_day
alter table feasibility_load add constraint ck_feasibility_load_week_day check (week_day in ('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'));
--rollback alter table feasibility_load drop constraint ck_feasibility_load_week_day;
