--liquibase formatted sql

-- What can be found: every text once, folded to plain small letters and digits, and one row for each place
-- where it stands. Neither says who may read it: that is asked of agreement, clause and comment themselves.
-- The places point to rows that are never deleted.

--changeset tavolo:search_text
create table search_text (
    id     bigint auto_increment not null,
    digest binary(32)            not null,
    words  mediumtext            not null,
    constraint pk_search_text primary key (id)
);
--rollback drop table search_text;

--changeset tavolo:ix_search_text_digest
create index ix_search_text_digest on search_text (digest);
--rollback drop index ix_search_text_digest on search_text;

--changeset tavolo:search_entry
create table search_entry (
    id           bigint auto_increment not null,
    text_id      bigint                not null,
    kind         varchar(20)           not null,
    agreement_id binary(16)            not null,
    provider_id  binary(16)            not null,
    client_id    binary(16)            not null,
    clause_id    binary(16),
    subject_id   binary(16)            not null,
    written_at   datetime(6)           not null,
    constraint pk_search_entry primary key (id)
);
--rollback drop table search_entry;

--changeset tavolo:ix_search_entry_agreement
create index ix_search_entry_agreement on search_entry (agreement_id, id);
--rollback drop index ix_search_entry_agreement on search_entry;

--changeset tavolo:ix_search_entry_text
create index ix_search_entry_text on search_entry (text_id, id);
--rollback drop index ix_search_entry_text on search_entry;

--changeset tavolo:ix_search_entry_provider
create index ix_search_entry_provider on search_entry (text_id, provider_id, id);
--rollback drop index ix_search_entry_provider on search_entry;

--changeset tavolo:ix_search_entry_client
create index ix_search_entry_client on search_entry (text_id, client_id, id);
--rollback drop index ix_search_entry_client on search_entry;

--changeset tavolo:fk_search_entry_text
alter table search_entry add constraint fk_search_entry_text foreign key (text_id) references search_text (id);
--rollback alter table search_entry drop constraint fk_search_entry_text;

--changeset tavolo:fk_search_entry_agreement
alter table search_entry add constraint fk_search_entry_agreement foreign key (agreement_id) references agreement (id);
--rollback alter table search_entry drop constraint fk_search_entry_agreement;

--changeset tavolo:ck_search_entry_kind
alter table search_entry add constraint ck_search_entry_kind check (kind in ('AGREEMENT', 'CLAUSE', 'EARLIER_VERSION', 'COMMENT'));
--rollback alter table search_entry drop constraint ck_search_entry_kind;

-- [jooq ignore start]

--changeset tavolo:search_text_letters dbms:mysql
alter table search_text modify words mediumtext character set ascii collate ascii_bin not null;
--rollback select 1;

--changeset tavolo:search_text_of_before_mysql dbms:mysql
insert into search_text (digest, words)
select distinct unhex(sha2(folded.words, 256)), folded.words from (
    select regexp_replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(lower(regexp_replace(concat(' ', agreement.number, ' ', agreement.title, ' ', provider.name, ' ', client.name, ' '), '[{][a-zA-Z0-9]*[}]', ' ')), 'à', 'a'), 'á', 'a'), 'è', 'e'), 'é', 'e'), 'ì', 'i'), 'í', 'i'), 'ò', 'o'), 'ó', 'o'), 'ù', 'u'), 'ú', 'u'), '[^a-z0-9]+', ' ') as words
    from agreement join organisation provider on provider.id = agreement.provider_id join organisation client on client.id = agreement.client_id
    union
    select regexp_replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(lower(regexp_replace(concat(' ', clause.code, ' ', clause_version.text_it, ' ', clause_version.text_en, ' '), '[{][a-zA-Z0-9]*[}]', ' ')), 'à', 'a'), 'á', 'a'), 'è', 'e'), 'é', 'e'), 'ì', 'i'), 'í', 'i'), 'ò', 'o'), 'ó', 'o'), 'ù', 'u'), 'ú', 'u'), '[^a-z0-9]+', ' ') as words
    from clause_version join clause on clause.id = clause_version.clause_id join agreement on agreement.id = clause.agreement_id
    union
    select regexp_replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(lower(regexp_replace(concat(' ', remark.body, ' '), '[{][a-zA-Z0-9]*[}]', ' ')), 'à', 'a'), 'á', 'a'), 'è', 'e'), 'é', 'e'), 'ì', 'i'), 'í', 'i'), 'ò', 'o'), 'ó', 'o'), 'ù', 'u'), 'ú', 'u'), '[^a-z0-9]+', ' ') as words
    from remark join agreement on agreement.id = remark.agreement_id
) folded;
--rollback delete from search_text;

--changeset tavolo:search_entry_of_before_mysql dbms:mysql
insert into search_entry (text_id, kind, agreement_id, provider_id, client_id, clause_id, subject_id, written_at)
select search_text.id, place.kind, place.agreement_id, place.provider_id, place.client_id, place.clause_id, place.subject_id, place.written_at from (
    select unhex(sha2(regexp_replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(lower(regexp_replace(concat(' ', agreement.number, ' ', agreement.title, ' ', provider.name, ' ', client.name, ' '), '[{][a-zA-Z0-9]*[}]', ' ')), 'à', 'a'), 'á', 'a'), 'è', 'e'), 'é', 'e'), 'ì', 'i'), 'í', 'i'), 'ò', 'o'), 'ó', 'o'), 'ù', 'u'), 'ú', 'u'), '[^a-z0-9]+', ' '), 256)) as digest, 'AGREEMENT' as kind, agreement.id as agreement_id, agreement.provider_id, agreement.client_id, null as clause_id, agreement.id as subject_id, agreement.opened_at as written_at
    from agreement join organisation provider on provider.id = agreement.provider_id join organisation client on client.id = agreement.client_id
    union all
    select unhex(sha2(regexp_replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(lower(regexp_replace(concat(' ', clause.code, ' ', clause_version.text_it, ' ', clause_version.text_en, ' '), '[{][a-zA-Z0-9]*[}]', ' ')), 'à', 'a'), 'á', 'a'), 'è', 'e'), 'é', 'e'), 'ì', 'i'), 'í', 'i'), 'ò', 'o'), 'ó', 'o'), 'ù', 'u'), 'ú', 'u'), '[^a-z0-9]+', ' '), 256)) as digest, case when clause_version.number = clause.latest then 'CLAUSE' else 'EARLIER_VERSION' end as kind, agreement.id as agreement_id, agreement.provider_id, agreement.client_id, clause.id as clause_id, clause_version.id as subject_id, clause_version.created_at as written_at
    from clause_version join clause on clause.id = clause_version.clause_id join agreement on agreement.id = clause.agreement_id
    union all
    select unhex(sha2(regexp_replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(lower(regexp_replace(concat(' ', remark.body, ' '), '[{][a-zA-Z0-9]*[}]', ' ')), 'à', 'a'), 'á', 'a'), 'è', 'e'), 'é', 'e'), 'ì', 'i'), 'í', 'i'), 'ò', 'o'), 'ó', 'o'), 'ù', 'u'), 'ú', 'u'), '[^a-z0-9]+', ' '), 256)) as digest, 'COMMENT' as kind, agreement.id as agreement_id, agreement.provider_id, agreement.client_id, remark.clause_id as clause_id, remark.id as subject_id, remark.written_at as written_at
    from remark join agreement on agreement.id = remark.agreement_id
) place join search_text on search_text.digest = place.digest
order by place.written_at;
--rollback delete from search_entry;

--changeset tavolo:search_text_of_before_h2 dbms:h2
insert into search_text (digest, words)
select distinct hash('SHA-256', folded.words), folded.words from (
    select regexp_replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(lower(regexp_replace(concat(' ', agreement.number, ' ', agreement.title, ' ', provider.name, ' ', client.name, ' '), '[{][a-zA-Z0-9]*[}]', ' ')), 'à', 'a'), 'á', 'a'), 'è', 'e'), 'é', 'e'), 'ì', 'i'), 'í', 'i'), 'ò', 'o'), 'ó', 'o'), 'ù', 'u'), 'ú', 'u'), '[^a-z0-9]+', ' ') as words
    from agreement join organisation provider on provider.id = agreement.provider_id join organisation client on client.id = agreement.client_id
    union
    select regexp_replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(lower(regexp_replace(concat(' ', clause.code, ' ', clause_version.text_it, ' ', clause_version.text_en, ' '), '[{][a-zA-Z0-9]*[}]', ' ')), 'à', 'a'), 'á', 'a'), 'è', 'e'), 'é', 'e'), 'ì', 'i'), 'í', 'i'), 'ò', 'o'), 'ó', 'o'), 'ù', 'u'), 'ú', 'u'), '[^a-z0-9]+', ' ') as words
    from clause_version join clause on clause.id = clause_version.clause_id join agreement on agreement.id = clause.agreement_id
    union
    select regexp_replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(lower(regexp_replace(concat(' ', remark.body, ' '), '[{][a-zA-Z0-9]*[}]', ' ')), 'à', 'a'), 'á', 'a'), 'è', 'e'), 'é', 'e'), 'ì', 'i'), 'í', 'i'), 'ò', 'o'), 'ó', 'o'), 'ù', 'u'), 'ú', 'u'), '[^a-z0-9]+', ' ') as words
    from remark join agreement on agreement.id = remark.agreement_id
) folded;
--rollback delete from search_text;

--changeset tavolo:search_entry_of_before_h2 dbms:h2
insert into search_entry (text_id, kind, agreement_id, provider_id, client_id, clause_id, subject_id, written_at)
select search_text.id, place.kind, place.agreement_id, place.provider_id, place.client_id, place.clause_id, place.subject_id, place.written_at from (
    select hash('SHA-256', regexp_replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(lower(regexp_replace(concat(' ', agreement.number, ' ', agreement.title, ' ', provider.name, ' ', client.name, ' '), '[{][a-zA-Z0-9]*[}]', ' ')), 'à', 'a'), 'á', 'a'), 'è', 'e'), 'é', 'e'), 'ì', 'i'), 'í', 'i'), 'ò', 'o'), 'ó', 'o'), 'ù', 'u'), 'ú', 'u'), '[^a-z0-9]+', ' ')) as digest, 'AGREEMENT' as kind, agreement.id as agreement_id, agreement.provider_id, agreement.client_id, null as clause_id, agreement.id as subject_id, agreement.opened_at as written_at
    from agreement join organisation provider on provider.id = agreement.provider_id join organisation client on client.id = agreement.client_id
    union all
    select hash('SHA-256', regexp_replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(lower(regexp_replace(concat(' ', clause.code, ' ', clause_version.text_it, ' ', clause_version.text_en, ' '), '[{][a-zA-Z0-9]*[}]', ' ')), 'à', 'a'), 'á', 'a'), 'è', 'e'), 'é', 'e'), 'ì', 'i'), 'í', 'i'), 'ò', 'o'), 'ó', 'o'), 'ù', 'u'), 'ú', 'u'), '[^a-z0-9]+', ' ')) as digest, case when clause_version.number = clause.latest then 'CLAUSE' else 'EARLIER_VERSION' end as kind, agreement.id as agreement_id, agreement.provider_id, agreement.client_id, clause.id as clause_id, clause_version.id as subject_id, clause_version.created_at as written_at
    from clause_version join clause on clause.id = clause_version.clause_id join agreement on agreement.id = clause.agreement_id
    union all
    select hash('SHA-256', regexp_replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(lower(regexp_replace(concat(' ', remark.body, ' '), '[{][a-zA-Z0-9]*[}]', ' ')), 'à', 'a'), 'á', 'a'), 'è', 'e'), 'é', 'e'), 'ì', 'i'), 'í', 'i'), 'ò', 'o'), 'ó', 'o'), 'ù', 'u'), 'ú', 'u'), '[^a-z0-9]+', ' ')) as digest, 'COMMENT' as kind, agreement.id as agreement_id, agreement.provider_id, agreement.client_id, remark.clause_id as clause_id, remark.id as subject_id, remark.written_at as written_at
    from remark join agreement on agreement.id = remark.agreement_id
) place join search_text on search_text.digest = place.digest
order by place.written_at;
--rollback delete from search_entry;

--changeset tavolo:ft_search_text_words dbms:mysql
create fulltext index ft_search_text_words on search_text (words);
--rollback drop index ft_search_text_words on search_text;

-- [jooq ignore stop]

-- Searches that a person keeps under a name, as the address of a page asks them.

--changeset tavolo:saved_search
create table saved_search (
    id        binary(16)    not null,
    person_id binary(16)    not null,
    page      varchar(12)   not null,
    name      varchar(80)   not null,
    asked     varchar(1000) not null,
    saved_at  datetime(6)   not null,
    version   bigint        not null,
    constraint pk_saved_search primary key (id)
);
--rollback drop table saved_search;

--changeset tavolo:ix_saved_search_person
create index ix_saved_search_person on saved_search (person_id, page, name);
--rollback drop index ix_saved_search_person on saved_search;

--changeset tavolo:fk_saved_search_person
alter table saved_search add constraint fk_saved_search_person foreign key (person_id) references person (id);
--rollback alter table saved_search drop constraint fk_saved_search_person;

--changeset tavolo:ck_saved_search_page
alter table saved_search add constraint ck_saved_search_page check (page in ('SEARCH', 'AGREEMENTS'));
--rollback alter table saved_search drop constraint ck_saved_search_page;
