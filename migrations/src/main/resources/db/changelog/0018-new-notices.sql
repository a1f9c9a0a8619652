--liquibase formatted sql

-- New notices of those who look at a page are asked for twice a second.

--changeset tavolo:ix_notice_created
create index ix_notice_created on notice (created_at);
--rollback drop index ix_notice_created on notice;
