--liquibase formatted sql

--changeset tavolo:person_demo_card
alter table person add column demo_card int default 0 not null;
--rollback alter table person drop column demo_card;
