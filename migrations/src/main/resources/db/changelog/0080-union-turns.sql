--liquibase formatted sql

-- Whose turn it is as the unions are told, who do not follow who answers whom on money. What they
-- were told until now stays as it was.

--changeset tavolo:union_turn
create table union_turn (
    agreement_id binary(16)  not null,
    side         varchar(10) not null,
    todo         int         not null,
    since        datetime(6) not null,
    constraint pk_union_turn primary key (agreement_id, side)
);
--rollback drop table union_turn;

--changeset tavolo:fk_union_turn_agreement
alter table union_turn add constraint fk_union_turn_agreement foreign key (agreement_id) references agreement (id);
--rollback alter table union_turn drop constraint fk_union_turn_agreement;

--changeset tavolo:ck_union_turn_side
alter table union_turn add constraint ck_union_turn_side check (side in ('PROVIDER', 'CLIENT', 'UNION'));
--rollback alter table union_turn drop constraint ck_union_turn_side;

--changeset tavolo:union_turn_period
create table union_turn_period (
    agreement_id binary(16)  not null,
    side         varchar(10) not null,
    number       int         not null,
    began_at     datetime(6) not null,
    ended_at     datetime(6),
    constraint pk_union_turn_period primary key (agreement_id, side, number)
);
--rollback drop table union_turn_period;

--changeset tavolo:fk_union_turn_period_agreement
alter table union_turn_period add constraint fk_union_turn_period_agreement foreign key (agreement_id) references agreement (id);
--rollback alter table union_turn_period drop constraint fk_union_turn_period_agreement;

--changeset tavolo:ck_union_turn_period_side
alter table union_turn_period add constraint ck_union_turn_period_side check (side in ('PROVIDER', 'CLIENT', 'UNION'));
--rollback alter table union_turn_period drop constraint ck_union_turn_period_side;

--changeset tavolo:union_turn_as_turn
insert into union_turn (agreement_id, side, todo, since)
select agreement_id, side, todo, since from agreement_turn;
--rollback delete from union_turn;

--changeset tavolo:union_turn_period_as_turn_period
insert into union_turn_period (agreement_id, side, number, began_at, ended_at)
select agreement_id, side, number, began_at, ended_at from turn_period;
--rollback delete from union_turn_period;
