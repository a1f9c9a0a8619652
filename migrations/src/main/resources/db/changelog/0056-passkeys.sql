--liquibase formatted sql

-- The public halves of passkeys. An id may be longer than an index reaches, so its SHA-256 is unique.

--changeset tavolo:passkey
create table passkey (
    id              binary(16)      not null,
    person_id       binary(16)      not null,
    label           varchar(60)     not null,
    credential_hash binary(32)      not null,
    credential_id   varbinary(1023) not null,
    attested        longblob        not null,
    sign_count      bigint          not null,
    backup_eligible boolean         not null,
    backed_up       boolean         not null,
    created_at      datetime(6)     not null,
    last_used_at    datetime(6),
    constraint pk_passkey primary key (id),
    constraint uk_passkey_credential unique (credential_hash)
);
--rollback drop table passkey;

--changeset tavolo:ix_passkey_person
create index ix_passkey_person on passkey (person_id, created_at);
--rollback drop index ix_passkey_person on passkey;

--changeset tavolo:fk_passkey_person
alter table passkey add constraint fk_passkey_person foreign key (person_id) references person (id);
--rollback alter table passkey drop constraint fk_passkey_person;

--changeset tavolo:ck_passkey_sign_count
alter table passkey add constraint ck_passkey_sign_count check (sign_count >= 0);
--rollback alter table passkey drop constraint ck_passkey_sign_count;
