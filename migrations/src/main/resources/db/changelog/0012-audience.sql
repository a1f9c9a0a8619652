--liquibase formatted sql

-- For whom a comment is besides the organisation that wrote it; empty for an internal note.

--changeset tavolo:remark_audience
alter table remark add column audience varchar(40) default 'PROVIDER,CLIENT,UNION' not null;
--rollback alter table remark drop column audience;
