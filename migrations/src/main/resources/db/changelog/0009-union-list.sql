--liquibase formatted sql

-- What a union's list shows and orders by stands in the union's own row: a union sits at many tables,
-- and a join with each of them is too slow to sort or to count.

--changeset tavolo:agreement_union_number
alter table agreement_union add column number varchar(20) default '' not null;
--rollback alter table agreement_union drop column number;

--changeset tavolo:agreement_union_title
alter table agreement_union add column title varchar(250) default '' not null;
--rollback alter table agreement_union drop column title;

--changeset tavolo:agreement_union_provider_name
alter table agreement_union add column provider_name varchar(200) default '' not null;
--rollback alter table agreement_union drop column provider_name;

--changeset tavolo:agreement_union_client_name
alter table agreement_union add column client_name varchar(200) default '' not null;
--rollback alter table agreement_union drop column client_name;

--changeset tavolo:agreement_union_state
alter table agreement_union add column state varchar(20) default 'DRAFT' not null;
--rollback alter table agreement_union drop column state;

--changeset tavolo:agreement_union_starts_on
alter table agreement_union add column starts_on date default '1970-01-01' not null;
--rollback alter table agreement_union drop column starts_on;

--changeset tavolo:agreement_union_proposed
alter table agreement_union add column proposed boolean default false not null;
--rollback alter table agreement_union drop column proposed;

--changeset tavolo:agreement_union_as_agreement
update agreement_union
set number = (select agreement.number from agreement where agreement.id = agreement_union.agreement_id),
    title = (select agreement.title from agreement where agreement.id = agreement_union.agreement_id),
    provider_name = (select organisation.name from agreement join organisation on organisation.id = agreement.provider_id where agreement.id = agreement_union.agreement_id),
    client_name = (select organisation.name from agreement join organisation on organisation.id = agreement.client_id where agreement.id = agreement_union.agreement_id),
    state = (select agreement.state from agreement where agreement.id = agreement_union.agreement_id),
    starts_on = (select agreement.starts_on from agreement where agreement.id = agreement_union.agreement_id),
    proposed = (select agreement.proposed_at is not null from agreement where agreement.id = agreement_union.agreement_id);
--rollback select 1;

--changeset tavolo:ix_agreement_union_changed
create index ix_agreement_union_changed on agreement_union (union_id, proposed, changed_at, agreement_id);
--rollback drop index ix_agreement_union_changed on agreement_union;

--changeset tavolo:ix_agreement_union_number
create index ix_agreement_union_number on agreement_union (union_id, proposed, number, agreement_id);
--rollback drop index ix_agreement_union_number on agreement_union;

--changeset tavolo:ix_agreement_union_title
create index ix_agreement_union_title on agreement_union (union_id, proposed, title, agreement_id);
--rollback drop index ix_agreement_union_title on agreement_union;

--changeset tavolo:ix_agreement_union_provider
create index ix_agreement_union_provider on agreement_union (union_id, proposed, provider_name, agreement_id);
--rollback drop index ix_agreement_union_provider on agreement_union;

--changeset tavolo:ix_agreement_union_client
create index ix_agreement_union_client on agreement_union (union_id, proposed, client_name, agreement_id);
--rollback drop index ix_agreement_union_client on agreement_union;

--changeset tavolo:ix_agreement_union_starts
create index ix_agreement_union_starts on agreement_union (union_id, proposed, starts_on, agreement_id);
--rollback drop index ix_agreement_union_starts on agreement_union;

--changeset tavolo:ix_agreement_union_state
create index ix_agreement_union_state on agreement_union (union_id, proposed, state, changed_at, agreement_id);
--rollback drop index ix_agreement_union_state on agreement_union;

--changeset tavolo:ix_agreement_provider_list
create index ix_agreement_provider_list on agreement (provider_id, changed_at, id);
--rollback drop index ix_agreement_provider_list on agreement;

--changeset tavolo:ix_agreement_client_list
create index ix_agreement_client_list on agreement (client_id, changed_at, id);
--rollback drop index ix_agreement_client_list on agreement;

--changeset tavolo:ix_agreement_ends
create index ix_agreement_ends on agreement (ends_on);
--rollback drop index ix_agreement_ends on agreement;
