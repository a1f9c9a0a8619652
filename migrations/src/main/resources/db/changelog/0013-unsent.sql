--liquibase formatted sql

-- What one person has typed of a new version and not put on the table.

--changeset tavolo:unsent_proposal
create table unsent_proposal (
    person_id binary(16)    not null,
    clause_id binary(16)    not null,
    based_on  binary(16)    not null,
    text_it   mediumtext    not null,
    text_en   mediumtext    not null,
    amounts   mediumtext    not null,
    reason    varchar(2000) not null,
    saved_at  datetime(6)   not null,
    constraint pk_unsent_proposal primary key (person_id, clause_id)
);
--rollback drop table unsent_proposal;

--changeset tavolo:ix_unsent_proposal_clause
create index ix_unsent_proposal_clause on unsent_proposal (clause_id);
--rollback drop index ix_unsent_proposal_clause on unsent_proposal;

--changeset tavolo:ix_unsent_proposal_based_on
create index ix_unsent_proposal_based_on on unsent_proposal (based_on);
--rollback drop index ix_unsent_proposal_based_on on unsent_proposal;

--changeset tavolo:fk_unsent_proposal_person
alter table unsent_proposal add constraint fk_unsent_proposal_person foreign key (person_id) references person (id);
--rollback alter table unsent_proposal drop constraint fk_unsent_proposal_person;

--changeset tavolo:fk_unsent_proposal_clause
alter table unsent_proposal add constraint fk_unsent_proposal_clause foreign key (clause_id) references clause (id);
--rollback alter table unsent_proposal drop constraint fk_unsent_proposal_clause;

--changeset tavolo:fk_unsent_proposal_version
alter table unsent_proposal add constraint fk_unsent_proposal_version foreign key (based_on) references clause_version (id);
--rollback alter table unsent_proposal drop constraint fk_unsent_proposal_version;
