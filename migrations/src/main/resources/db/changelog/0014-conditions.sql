--liquibase formatted sql

-- The numbers that the formula of a target leaves open, by name; what is not there is as usual.

--changeset tavolo:target_value_conditions
alter table target_value add column conditions varchar(400) default '{}' not null;
--rollback alter table target_value drop column conditions;
