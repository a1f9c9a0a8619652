--liquibase formatted sql

-- What an organisation says of a row of a table of targets: that it accepts it, would have another value, or
-- objects to it. A row holds no money, and so does no answer to it. A word is kept with the table in which the
-- row was read; whether it still holds follows from the tables that came after.

--changeset tavolo:row_stance
create table row_stance (
    revision_id       binary(16)    not null,
    kpi               varchar(20)   not null,
    organisation_id   binary(16)    not null,
    side              varchar(10)   not null,
    stand             varchar(10)   not null,
    reason            varchar(2000) not null,
    wanted_variant    varchar(40),
    wanted_conditions varchar(400),
    wanted_value      decimal(12, 4),
    wanted_from       date,
    wanted_to         date,
    person_id         binary(16)    not null,
    taken_at          datetime(6)   not null,
    version           bigint        not null,
    constraint pk_row_stance primary key (revision_id, kpi, organisation_id)
);
--rollback drop table row_stance;

--changeset tavolo:ix_row_stance_organisation
create index ix_row_stance_organisation on row_stance (organisation_id);
--rollback drop index ix_row_stance_organisation on row_stance;

--changeset tavolo:ix_row_stance_person
create index ix_row_stance_person on row_stance (person_id);
--rollback drop index ix_row_stance_person on row_stance;

--changeset tavolo:fk_row_stance_row
alter table row_stance add constraint fk_row_stance_row foreign key (revision_id, kpi) references target_value (revision_id, kpi);
--rollback alter table row_stance drop constraint fk_row_stance_row;

--changeset tavolo:fk_row_stance_organisation
alter table row_stance add constraint fk_row_stance_organisation foreign key (organisation_id) references organisation (id);
--rollback alter table row_stance drop constraint fk_row_stance_organisation;

--changeset tavolo:fk_row_stance_person
alter table row_stance add constraint fk_row_stance_person foreign key (person_id) references person (id);
--rollback alter table row_stance drop constraint fk_row_stance_person;

--changeset tavolo:ck_row_stance_side
alter table row_stance add constraint ck_row_stance_side check (side in ('PROVIDER', 'CLIENT', 'UNION'));
--rollback alter table row_stance drop constraint ck_row_stance_side;

--changeset tavolo:ck_row_stance_stand
alter table row_stance add constraint ck_row_stance_stand check (stand in ('ACCEPTED', 'OBJECTED', 'COUNTERED'));
--rollback alter table row_stance drop constraint ck_row_stance_stand;

--changeset tavolo:ck_row_stance_wanted
alter table row_stance add constraint ck_row_stance_wanted check ((wanted_value is not null) = (stand = 'COUNTERED') and (wanted_value is null) = (wanted_variant is null) and (wanted_value is null) = (wanted_conditions is null) and (wanted_value is null) = (wanted_from is null));
--rollback alter table row_stance drop constraint ck_row_stance_wanted;

-- A position on a clause that only sums up what its organisation says of the rows that the clause carries.

--changeset tavolo:stance_of_rows
alter table stance add column of_rows boolean default false not null;
--rollback alter table stance drop column of_rows;

-- What a row asks of those who work remotely where it is something else, and from which row of its table it
-- follows.

--changeset tavolo:target_value_remote
alter table target_value add column remote_value decimal(12, 4);
--rollback alter table target_value drop column remote_value;

--changeset tavolo:target_value_remote_reason
alter table target_value add column remote_reason varchar(400);
--rollback alter table target_value drop column remote_reason;

--changeset tavolo:target_value_origin
alter table target_value add column origin_kpi varchar(20);
--rollback alter table target_value drop column origin_kpi;

--changeset tavolo:target_value_origin_reason
alter table target_value add column origin_reason varchar(400);
--rollback alter table target_value drop column origin_reason;

--changeset tavolo:ck_target_value_remote
alter table target_value add constraint ck_target_value_remote check ((remote_value is null) = (remote_reason is null));
--rollback alter table target_value drop constraint ck_target_value_remote;

--changeset tavolo:ck_target_value_origin
alter table target_value add constraint ck_target_value_origin check ((origin_kpi is null) = (origin_reason is null) and (origin_kpi is null or origin_kpi <> kpi));
--rollback alter table target_value drop constraint ck_target_value_origin;

-- Who had accepted a clause that carries the newest table has accepted its rows. The generator of code reads
-- tables only.

-- [jooq ignore start]
--changeset tavolo:rows_of_accepted_clauses
insert into row_stance (revision_id, kpi, organisation_id, side, stand, reason, person_id, taken_at, version)
select target_value.revision_id, target_value.kpi, stance.organisation_id, stance.side, 'ACCEPTED', '', min(stance.person_id), min(stance.taken_at), 0
from clause
join clause_version on clause_version.clause_id = clause.id and clause_version.number = clause.latest
join stance on stance.clause_version_id = clause_version.id and stance.stand = 'ACCEPTED'
join target_value on target_value.revision_id = clause_version.target_revision_id
group by target_value.revision_id, target_value.kpi, stance.organisation_id, stance.side;
--rollback delete from row_stance;
-- [jooq ignore stop]
