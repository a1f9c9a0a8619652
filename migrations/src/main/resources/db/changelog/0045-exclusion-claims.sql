--liquibase formatted sql

-- Time that a party says should not count against it, and what the other side answered. A claim is added and then
-- settled once, nothing else of it changes. Its ends are days and minutes of the day in local time of Italy, as the
-- figures are on which it lies; the day in to_day with its minute is no longer part of it.

--changeset tavolo:exclusion_claim
create table exclusion_claim (
    id              binary(16)    not null,
    agreement_id    binary(16)    not null,
    ground          varchar(40)   not null,
    from_day        date          not null,
    from_minute     int           not null,
    to_day          date          not null,
    to_minute       int           not null,
    evidence        varchar(1000) not null,
    organisation_id binary(16)    not null,
    person_id       binary(16)    not null,
    claimed_at      datetime(6)   not null,
    state           varchar(10)   not null,
    settled_by      binary(16),
    settled_at      datetime(6),
    reason          varchar(1000),
    constraint pk_exclusion_claim primary key (id)
);
--rollback drop table exclusion_claim;

--changeset tavolo:ix_exclusion_claim_agreement
create index ix_exclusion_claim_agreement on exclusion_claim (agreement_id, claimed_at);
--rollback drop index ix_exclusion_claim_agreement on exclusion_claim;

--changeset tavolo:ix_exclusion_claim_organisation
create index ix_exclusion_claim_organisation on exclusion_claim (organisation_id);
--rollback drop index ix_exclusion_claim_organisation on exclusion_claim;

--changeset tavolo:ix_exclusion_claim_person
create index ix_exclusion_claim_person on exclusion_claim (person_id);
--rollback drop index ix_exclusion_claim_person on exclusion_claim;

--changeset tavolo:ix_exclusion_claim_settled
create index ix_exclusion_claim_settled on exclusion_claim (settled_by);
--rollback drop index ix_exclusion_claim_settled on exclusion_claim;

--changeset tavolo:fk_exclusion_claim_agreement
alter table exclusion_claim add constraint fk_exclusion_claim_agreement foreign key (agreement_id) references agreement (id);
--rollback alter table exclusion_claim drop constraint fk_exclusion_claim_agreement;

--changeset tavolo:fk_exclusion_claim_organisation
alter table exclusion_claim add constraint fk_exclusion_claim_organisation foreign key (organisation_id) references organisation (id);
--rollback alter table exclusion_claim drop constraint fk_exclusion_claim_organisation;

--changeset tavolo:fk_exclusion_claim_person
alter table exclusion_claim add constraint fk_exclusion_claim_person foreign key (person_id) references person (id);
--rollback alter table exclusion_claim drop constraint fk_exclusion_claim_person;

--changeset tavolo:fk_exclusion_claim_settled
alter table exclusion_claim add constraint fk_exclusion_claim_settled foreign key (settled_by) references person (id);
--rollback alter table exclusion_claim drop constraint fk_exclusion_claim_settled;

--changeset tavolo:ck_exclusion_claim_ground
alter table exclusion_claim add constraint ck_exclusion_claim_ground check (ground in ('VOLUME_OVER_FORECAST', 'CLIENT_SYSTEM_DOWN', 'CARRIER_DOWN', 'FORCE_MAJEURE', 'AUTHORITY_ORDER', 'CLIENT_CHANGE_WITHOUT_TRAINING', 'REMOTE_RAMP_UP', 'STRIKE'));
--rollback alter table exclusion_claim drop constraint ck_exclusion_claim_ground;

--changeset tavolo:ck_exclusion_claim_state
alter table exclusion_claim add constraint ck_exclusion_claim_state check (state in ('OPEN', 'GRANTED', 'REFUSED', 'WITHDRAWN'));
--rollback alter table exclusion_claim drop constraint ck_exclusion_claim_state;

--changeset tavolo:ck_exclusion_claim_settled
alter table exclusion_claim add constraint ck_exclusion_claim_settled check ((settled_at is null) = (state = 'OPEN') and (settled_by is null) = (state = 'OPEN') and (reason is null) = (state = 'OPEN'));
--rollback alter table exclusion_claim drop constraint ck_exclusion_claim_settled;

--changeset tavolo:exclusion_claim_target
create table exclusion_claim_target (
    claim_id   binary(16) not null,
    subject_id binary(16) not null,
    constraint pk_exclusion_claim_target primary key (claim_id, subject_id)
);
--rollback drop table exclusion_claim_target;

--changeset tavolo:ix_exclusion_claim_target_subject
create index ix_exclusion_claim_target_subject on exclusion_claim_target (subject_id);
--rollback drop index ix_exclusion_claim_target_subject on exclusion_claim_target;

--changeset tavolo:fk_exclusion_claim_target_claim
alter table exclusion_claim_target add constraint fk_exclusion_claim_target_claim foreign key (claim_id) references exclusion_claim (id);
--rollback alter table exclusion_claim_target drop constraint fk_exclusion_claim_target_claim;

--changeset tavolo:fk_exclusion_claim_target_subject
alter table exclusion_claim_target add constraint fk_exclusion_claim_target_subject foreign key (subject_id) references target_subject (id);
--rollback alter table exclusion_claim_target drop constraint fk_exclusion_claim_target_subject;
