--liquibase formatted sql

-- A comment may answer in a thread: that of the comment which opened it, whose organisation reads every
-- answer. A thread may be settled.

--changeset tavolo:remark_thread
alter table remark add column thread_id binary(16);
--rollback alter table remark drop column thread_id;

--changeset tavolo:remark_opener
alter table remark add column opener_id binary(16);
--rollback alter table remark drop column opener_id;

--changeset tavolo:remark_settled
alter table remark add column settled_at datetime(6);
--rollback alter table remark drop column settled_at;

--changeset tavolo:ix_remark_thread
create index ix_remark_thread on remark (thread_id);
--rollback drop index ix_remark_thread on remark;

--changeset tavolo:ix_remark_opener
create index ix_remark_opener on remark (opener_id);
--rollback drop index ix_remark_opener on remark;

--changeset tavolo:fk_remark_thread
alter table remark add constraint fk_remark_thread foreign key (thread_id) references remark (id);
--rollback alter table remark drop constraint fk_remark_thread;

--changeset tavolo:fk_remark_opener
alter table remark add constraint fk_remark_opener foreign key (opener_id) references organisation (id);
--rollback alter table remark drop constraint fk_remark_opener;
