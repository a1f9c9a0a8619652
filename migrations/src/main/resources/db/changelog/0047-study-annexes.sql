--liquibase formatted sql

-- Which feasibility study goes with a clause, from which of its versions on: the newest row at or before a version
-- says it; a row without a study says that none does any more. Rows are only added.

--changeset tavolo:clause_study
create table clause_study (
    clause_id    binary(16) not null,
    from_version int        not null,
    study_id     binary(16) null,
    constraint pk_clause_study primary key (clause_id, from_version)
);
--rollback drop table clause_study;

--changeset tavolo:ix_clause_study_study
create index ix_clause_study_study on clause_study (study_id);
--rollback drop index ix_clause_study_study on clause_study;

--changeset tavolo:fk_clause_study_clause
alter table clause_study add constraint fk_clause_study_clause foreign key (clause_id) references clause (id);
--rollback alter table clause_study drop constraint fk_clause_study_clause;

--changeset tavolo:fk_clause_study_study
alter table clause_study add constraint fk_clause_study_study foreign key (study_id) references feasibility_study (id);
--rollback alter table clause_study drop constraint fk_clause_study_study;
