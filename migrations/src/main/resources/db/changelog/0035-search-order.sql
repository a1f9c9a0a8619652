--liquibase formatted sql

-- Which texts stand in an agreement is told by an index alone, and each text is then looked into once for many
-- agreements; the places of one clause are found without those of the others.

--changeset tavolo:ix_search_entry_place
create index ix_search_entry_place on search_entry (agreement_id, clause_id, text_id);
--rollback drop index ix_search_entry_place on search_entry;

--changeset tavolo:ix_search_entry_agreement_no_more
drop index ix_search_entry_agreement on search_entry;
--rollback create index ix_search_entry_agreement on search_entry (agreement_id, id);

--changeset tavolo:ix_search_entry_clause
create index ix_search_entry_clause on search_entry (clause_id);
--rollback drop index ix_search_entry_clause on search_entry;

--changeset tavolo:ix_clause_code
create index ix_clause_code on clause (agreement_id, code);
--rollback drop index ix_clause_code on clause;
