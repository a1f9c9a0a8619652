--liquibase formatted sql

-- How long it was whose turn: every period of a side, the open one without an end.

--changeset tavolo:turn_period
create table turn_period (
    agreement_id binary(16)  not null,
    side         varchar(10) not null,
    number       int         not null,
    began_at     datetime(6) not null,
    ended_at     datetime(6),
    constraint pk_turn_period primary key (agreement_id, side, number)
);
--rollback drop table turn_period;

--changeset tavolo:fk_turn_period_agreement
alter table turn_period add constraint fk_turn_period_agreement foreign key (agreement_id) references agreement (id);
--rollback alter table turn_period drop constraint fk_turn_period_agreement;

--changeset tavolo:ck_turn_period_side
alter table turn_period add constraint ck_turn_period_side check (side in ('PROVIDER', 'CLIENT', 'UNION'));
--rollback alter table turn_period drop constraint ck_turn_period_side;

--changeset tavolo:turn_period_as_turn
insert into turn_period (agreement_id, side, number, began_at)
select agreement_id, side, 1, since from agreement_turn where todo > 0;
--rollback delete from turn_period;
