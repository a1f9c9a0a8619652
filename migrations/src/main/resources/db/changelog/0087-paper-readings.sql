--liquibase formatted sql

-- Which clauses of a paper a person marked as read, to go on at another device. Without a time: nobody is measured.

--changeset tavolo:paper_reading
create table paper_reading (
    person_id   binary(16) not null,
    document_id binary(16) not null,
    clause_id   binary(16) not null,
    constraint pk_paper_reading primary key (person_id, document_id, clause_id)
);
--rollback drop table paper_reading;

--changeset tavolo:ix_paper_reading_document
create index ix_paper_reading_document on paper_reading (document_id);
--rollback drop index ix_paper_reading_document on paper_reading;

--changeset tavolo:ix_paper_reading_clause
create index ix_paper_reading_clause on paper_reading (clause_id);
--rollback drop index ix_paper_reading_clause on paper_reading;

--changeset tavolo:fk_paper_reading_person
alter table paper_reading add constraint fk_paper_reading_person foreign key (person_id) references person (id);
--rollback alter table paper_reading drop constraint fk_paper_reading_person;

--changeset tavolo:fk_paper_reading_document
alter table paper_reading add constraint fk_paper_reading_document foreign key (document_id) references document (id);
--rollback alter table paper_reading drop constraint fk_paper_reading_document;

--changeset tavolo:fk_paper_reading_clause
alter table paper_reading add constraint fk_paper_reading_clause foreign key (clause_id) references clause (id);
--rollback alter table paper_reading drop constraint fk_paper_reading_clause;
