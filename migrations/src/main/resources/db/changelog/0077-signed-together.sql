--liquibase formatted sql

-- What else the proof of one step-up signed, when a person signed several papers at one go.

--changeset tavolo:step_up_together
create table step_up_together (
    session_id binary(16) not null,
    place      int        not null,
    challenge  binary(32) not null,
    constraint pk_step_up_together primary key (session_id, place)
);
--rollback drop table step_up_together;

--changeset tavolo:fk_step_up_together
alter table step_up_together add constraint fk_step_up_together foreign key (session_id) references step_up (session_id);
--rollback alter table step_up_together drop constraint fk_step_up_together;
