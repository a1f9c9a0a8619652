--liquibase formatted sql

-- Attempts to sign with a key that a provider keeps. Of the secret with which a person comes back
-- only the SHA-256 is kept; what lets the portal ask the provider is sealed; rows go when the attempt
-- ends.

--changeset tavolo:remote_attempt
create table remote_attempt (
    id            binary(16)   not null,
    signatory_id  binary(16)   not null,
    person_id     binary(16)   not null,
    document_id   binary(16)   not null,
    text_digest   binary(32)   not null,
    paper_digest  binary(32)   not null,
    provider      varchar(40)  not null,
    step          varchar(20)  not null,
    state_hash    binary(32),
    access        longblob,
    credential    varchar(255),
    algorithm     varchar(60),
    base_sha      binary(32),
    prepared_sha  binary(32),
    prepared      longblob,
    dtbs          longblob,
    params        longblob,
    created_at    datetime(6)  not null,
    expires_at    datetime(6)  not null,
    version       bigint       not null,
    constraint pk_remote_attempt primary key (id),
    constraint uk_remote_attempt_signatory unique (signatory_id),
    constraint uk_remote_attempt_state unique (state_hash)
);
--rollback drop table remote_attempt;

--changeset tavolo:ix_remote_attempt_person
create index ix_remote_attempt_person on remote_attempt (person_id);
--rollback drop index ix_remote_attempt_person on remote_attempt;

--changeset tavolo:ix_remote_attempt_document
create index ix_remote_attempt_document on remote_attempt (document_id);
--rollback drop index ix_remote_attempt_document on remote_attempt;

--changeset tavolo:ix_remote_attempt_expires
create index ix_remote_attempt_expires on remote_attempt (expires_at);
--rollback drop index ix_remote_attempt_expires on remote_attempt;

--changeset tavolo:fk_remote_attempt_signatory
alter table remote_attempt add constraint fk_remote_attempt_signatory foreign key (signatory_id) references signatory (id);
--rollback alter table remote_attempt drop constraint fk_remote_attempt_signatory;

--changeset tavolo:fk_remote_attempt_person
alter table remote_attempt add constraint fk_remote_attempt_person foreign key (person_id) references person (id);
--rollback alter table remote_attempt drop constraint fk_remote_attempt_person;

--changeset tavolo:fk_remote_attempt_document
alter table remote_attempt add constraint fk_remote_attempt_document foreign key (document_id) references document (id);
--rollback alter table remote_attempt drop constraint fk_remote_attempt_document;

--changeset tavolo:ck_remote_attempt_step
alter table remote_attempt add constraint ck_remote_attempt_step check (
    (step = 'SIGNING_IN' and state_hash is not null and access is null and prepared is null)
    or (step = 'CHOOSING' and state_hash is null and access is not null and prepared is null)
    or (step = 'CONSENTING' and state_hash is not null and access is not null and prepared is not null));
--rollback alter table remote_attempt drop constraint ck_remote_attempt_step;
