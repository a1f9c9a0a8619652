--liquibase formatted sql

-- Studies of work that waits: items and hours day by day, without a queue. What only a queue has stands in their
-- rows as if everybody were answered at once.

--changeset tavolo:feasibility_study_open_items
alter table feasibility_study add column open_items double precision null;
--rollback alter table feasibility_study drop column open_items;

--changeset tavolo:feasibility_study_item_seconds
alter table feasibility_study add column item_seconds double precision null;
--rollback alter table feasibility_study drop column item_seconds;

--changeset tavolo:feasibility_study_channel_unchecked
alter table feasibility_study drop constraint ck_feasibility_study_channel;
--rollback alter table feasibility_study add constraint ck_feasibility_study_channel check (channel in ('VOICE', 'CHAT'));

--changeset tavolo:feasibility_study_channel_work
alter table feasibility_study add constraint ck_feasibility_study_channel check (channel in ('VOICE', 'CHAT', 'WORKLOAD'));
--rollback alter table feasibility_study drop constraint ck_feasibility_study_channel;

--changeset tavolo:feasibility_study_model_unchecked
alter table feasibility_study drop constraint ck_feasibility_study_model;
--rollback alter table feasibility_study add constraint ck_feasibility_study_model check (model in ('ERLANG_A', 'ERLANG_C'));

--changeset tavolo:feasibility_study_model_work
alter table feasibility_study add constraint ck_feasibility_study_model check (model in ('ERLANG_A', 'ERLANG_C', 'WORKLOAD'));
--rollback alter table feasibility_study drop constraint ck_feasibility_study_model;

--changeset tavolo:feasibility_day
create table feasibility_day (
    study_id        binary(16)       not null,
    ordinal         int              not null,
    items           double precision not null,
    scheduled_hours double precision not null,
    constraint pk_feasibility_day primary key (study_id, ordinal)
);
--rollback drop table feasibility_day;

--changeset tavolo:fk_feasibility_day_study
alter table feasibility_day add constraint fk_feasibility_day_study foreign key (study_id) references feasibility_study (id);
--rollback alter table feasibility_day drop constraint fk_feasibility_day_study;
