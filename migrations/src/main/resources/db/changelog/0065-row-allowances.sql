--liquibase formatted sql

-- What time a row of a table of targets does not count: the grounds, each with whether it must be proven, and by how
-- much the contacts may exceed the forecast. No money is in it, so that all sides negotiate it.

--changeset tavolo:target_value_exclusions
alter table target_value add column exclusions varchar(400) default '{}' not null;
--rollback alter table target_value drop column exclusions;

--changeset tavolo:target_value_forecast_tolerance
alter table target_value add column forecast_tolerance decimal(7, 4);
--rollback alter table target_value drop column forecast_tolerance;

--changeset tavolo:ck_target_value_forecast_tolerance
alter table target_value add constraint ck_target_value_forecast_tolerance check (forecast_tolerance is null or forecast_tolerance between 0 and 100);
--rollback alter table target_value drop constraint ck_target_value_forecast_tolerance;

--changeset tavolo:ck_target_value_exclusions
alter table target_value add constraint ck_target_value_exclusions check ((forecast_tolerance is not null) = (exclusions like '%VOLUME_OVER_FORECAST%'));
--rollback alter table target_value drop constraint ck_target_value_exclusions;
