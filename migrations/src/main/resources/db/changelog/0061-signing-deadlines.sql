--liquibase formatted sql

-- Until when the signatures of an agreement are collected, and what follows. The row goes with the signing.

--changeset tavolo:signing_deadline
create table signing_deadline (
    agreement_id binary(16)  not null,
    last_day     date        not null,
    outcome      varchar(20) not null,
    reminded     boolean     not null,
    constraint pk_signing_deadline primary key (agreement_id),
    constraint ck_signing_deadline_outcome check (outcome in ('BACK_TO_TABLE', 'FAILED'))
);
--rollback drop table signing_deadline;

--changeset tavolo:ix_signing_deadline_day
create index ix_signing_deadline_day on signing_deadline (last_day, reminded);
--rollback drop index ix_signing_deadline_day on signing_deadline;

--changeset tavolo:fk_signing_deadline_agreement
alter table signing_deadline add constraint fk_signing_deadline_agreement foreign key (agreement_id) references agreement (id);
--rollback alter table signing_deadline drop constraint fk_signing_deadline_agreement;

--changeset tavolo:ck_signatory_state_drop
alter table signatory drop constraint ck_signatory_state;
--rollback alter table signatory add constraint ck_signatory_state check (state in ('OPEN', 'SIGNED', 'REFUSED'));

--changeset tavolo:ck_signatory_state_again
alter table signatory add constraint ck_signatory_state check (state in ('OPEN', 'SIGNED', 'REFUSED', 'NOT_SIGNED'));
--rollback alter table signatory drop constraint ck_signatory_state;
