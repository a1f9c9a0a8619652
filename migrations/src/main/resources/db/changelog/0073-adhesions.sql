--liquibase formatted sql

-- Signatures by adhesion: acts of their own beside a paper that everybody had signed. Rows are never changed.

--changeset tavolo:adhesion
create table adhesion (
    id              binary(16)   not null,
    document_id     binary(16)   not null,
    person_id       binary(16)   not null,
    organisation_id binary(16)   not null,
    mandate_id      binary(16)   not null,
    capacity        varchar(30)  not null,
    effective_on    date         not null,
    text_sha        binary(32)   not null,
    sealed_sha      binary(32)   not null,
    signed_sha      binary(32)   not null,
    certificate     longblob     not null,
    proof           varchar(20)  not null,
    proven_at       datetime(6)  not null,
    authority       varchar(200) not null,
    qualified       boolean      not null,
    constraint pk_adhesion primary key (id),
    constraint uk_adhesion_mandate unique (document_id, mandate_id)
);
--rollback drop table adhesion;

--changeset tavolo:ix_adhesion_person
create index ix_adhesion_person on adhesion (person_id);
--rollback drop index ix_adhesion_person on adhesion;

--changeset tavolo:ix_adhesion_organisation
create index ix_adhesion_organisation on adhesion (organisation_id);
--rollback drop index ix_adhesion_organisation on adhesion;

--changeset tavolo:ix_adhesion_mandate
create index ix_adhesion_mandate on adhesion (mandate_id);
--rollback drop index ix_adhesion_mandate on adhesion;

--changeset tavolo:ix_adhesion_text
create index ix_adhesion_text on adhesion (text_sha);
--rollback drop index ix_adhesion_text on adhesion;

--changeset tavolo:ix_adhesion_sealed
create index ix_adhesion_sealed on adhesion (sealed_sha);
--rollback drop index ix_adhesion_sealed on adhesion;

--changeset tavolo:ix_adhesion_signed
create index ix_adhesion_signed on adhesion (signed_sha);
--rollback drop index ix_adhesion_signed on adhesion;

--changeset tavolo:fk_adhesion_document
alter table adhesion add constraint fk_adhesion_document foreign key (document_id) references document (id);
--rollback alter table adhesion drop constraint fk_adhesion_document;

--changeset tavolo:fk_adhesion_person
alter table adhesion add constraint fk_adhesion_person foreign key (person_id) references person (id);
--rollback alter table adhesion drop constraint fk_adhesion_person;

--changeset tavolo:fk_adhesion_organisation
alter table adhesion add constraint fk_adhesion_organisation foreign key (organisation_id) references organisation (id);
--rollback alter table adhesion drop constraint fk_adhesion_organisation;

--changeset tavolo:fk_adhesion_mandate
alter table adhesion add constraint fk_adhesion_mandate foreign key (mandate_id) references mandate (id);
--rollback alter table adhesion drop constraint fk_adhesion_mandate;

--changeset tavolo:fk_adhesion_text
alter table adhesion add constraint fk_adhesion_text foreign key (text_sha) references blob_store (sha);
--rollback alter table adhesion drop constraint fk_adhesion_text;

--changeset tavolo:fk_adhesion_sealed
alter table adhesion add constraint fk_adhesion_sealed foreign key (sealed_sha) references blob_store (sha);
--rollback alter table adhesion drop constraint fk_adhesion_sealed;

--changeset tavolo:fk_adhesion_signed
alter table adhesion add constraint fk_adhesion_signed foreign key (signed_sha) references blob_store (sha);
--rollback alter table adhesion drop constraint fk_adhesion_signed;

--changeset tavolo:ck_adhesion_capacity
alter table adhesion add constraint ck_adhesion_capacity check (capacity in ('LEGAL_REPRESENTATIVE', 'ATTORNEY', 'RSU_MEMBER', 'RSA_DELEGATE', 'UNION_OFFICER'));
--rollback alter table adhesion drop constraint ck_adhesion_capacity;

--changeset tavolo:ck_adhesion_proof
alter table adhesion add constraint ck_adhesion_proof check (proof in ('PASSWORD', 'CODE', 'PASSKEY'));
--rollback alter table adhesion drop constraint ck_adhesion_proof;
