--liquibase formatted sql

--changeset tavolo:blob_store
create table blob_store (
    sha        binary(32)   not null,
    size       bigint       not null,
    media_type varchar(100) not null,
    content    longblob     not null,
    constraint pk_blob_store primary key (sha)
);
--rollback drop table blob_store;

--changeset tavolo:signatory
create table signatory (
    id              binary(16)    not null,
    instrument_id   binary(16)    not null,
    edition         int           not null,
    ordinal         int           not null,
    person_id       binary(16)    not null,
    organisation_id binary(16)    not null,
    mandate_id      binary(16)    not null,
    side            varchar(10)   not null,
    capacity        varchar(30)   not null,
    field           varchar(40)   not null,
    state           varchar(20)   not null,
    reason          varchar(2000) not null,
    decided_at      datetime(6),
    version         bigint        not null,
    constraint pk_signatory primary key (id),
    constraint uk_signatory_mandate unique (instrument_id, edition, mandate_id),
    constraint uk_signatory_field unique (instrument_id, edition, field)
);
--rollback drop table signatory;

--changeset tavolo:ix_signatory_person
create index ix_signatory_person on signatory (person_id, state);
--rollback drop index ix_signatory_person on signatory;

--changeset tavolo:ix_signatory_organisation
create index ix_signatory_organisation on signatory (organisation_id);
--rollback drop index ix_signatory_organisation on signatory;

--changeset tavolo:ix_signatory_mandate
create index ix_signatory_mandate on signatory (mandate_id);
--rollback drop index ix_signatory_mandate on signatory;

--changeset tavolo:fk_signatory_instrument
alter table signatory add constraint fk_signatory_instrument foreign key (instrument_id) references instrument (id);
--rollback alter table signatory drop constraint fk_signatory_instrument;

--changeset tavolo:fk_signatory_person
alter table signatory add constraint fk_signatory_person foreign key (person_id) references person (id);
--rollback alter table signatory drop constraint fk_signatory_person;

--changeset tavolo:fk_signatory_organisation
alter table signatory add constraint fk_signatory_organisation foreign key (organisation_id) references organisation (id);
--rollback alter table signatory drop constraint fk_signatory_organisation;

--changeset tavolo:fk_signatory_mandate
alter table signatory add constraint fk_signatory_mandate foreign key (mandate_id) references mandate (id);
--rollback alter table signatory drop constraint fk_signatory_mandate;

--changeset tavolo:ck_signatory_side
alter table signatory add constraint ck_signatory_side check (side in ('PROVIDER', 'CLIENT', 'UNION'));
--rollback alter table signatory drop constraint ck_signatory_side;

--changeset tavolo:ck_signatory_capacity
alter table signatory add constraint ck_signatory_capacity check (capacity in ('LEGAL_REPRESENTATIVE', 'ATTORNEY', 'RSU_MEMBER', 'RSA_DELEGATE', 'UNION_OFFICER'));
--rollback alter table signatory drop constraint ck_signatory_capacity;

--changeset tavolo:ck_signatory_state
alter table signatory add constraint ck_signatory_state check (state in ('OPEN', 'SIGNED', 'REFUSED'));
--rollback alter table signatory drop constraint ck_signatory_state;

--changeset tavolo:document
create table document (
    id            binary(16)  not null,
    agreement_id  binary(16)  not null,
    instrument_id binary(16)  not null,
    edition       int         not null,
    text_sha      binary(32)  not null,
    paper_digest  binary(32)  not null,
    superseded    boolean    not null,
    created_at    datetime(6) not null,
    constraint pk_document primary key (id),
    constraint uk_document_edition unique (instrument_id, edition)
);
--rollback drop table document;

--changeset tavolo:ix_document_agreement
create index ix_document_agreement on document (agreement_id);
--rollback drop index ix_document_agreement on document;

--changeset tavolo:fk_document_agreement
alter table document add constraint fk_document_agreement foreign key (agreement_id) references agreement (id);
--rollback alter table document drop constraint fk_document_agreement;

--changeset tavolo:fk_document_instrument
alter table document add constraint fk_document_instrument foreign key (instrument_id) references instrument (id);
--rollback alter table document drop constraint fk_document_instrument;

--changeset tavolo:paper_revision
create table paper_revision (
    document_id binary(16)  not null,
    number      int         not null,
    sha         binary(32)  not null,
    parent_sha  binary(32),
    cause       varchar(20) not null,
    created_at  datetime(6) not null,
    constraint pk_paper_revision primary key (document_id, number),
    constraint uk_paper_revision_parent unique (document_id, parent_sha)
);
--rollback drop table paper_revision;

--changeset tavolo:ix_paper_revision_sha
create index ix_paper_revision_sha on paper_revision (sha);
--rollback drop index ix_paper_revision_sha on paper_revision;

--changeset tavolo:fk_paper_revision_document
alter table paper_revision add constraint fk_paper_revision_document foreign key (document_id) references document (id);
--rollback alter table paper_revision drop constraint fk_paper_revision_document;

--changeset tavolo:fk_paper_revision_sha
alter table paper_revision add constraint fk_paper_revision_sha foreign key (sha) references blob_store (sha);
--rollback alter table paper_revision drop constraint fk_paper_revision_sha;

--changeset tavolo:ck_paper_revision_cause
alter table paper_revision add constraint ck_paper_revision_cause check (cause in ('RENDERED', 'SEALED', 'SIGNED', 'UPLOADED', 'STAMPED', 'AUGMENTED'));
--rollback alter table paper_revision drop constraint ck_paper_revision_cause;

--changeset tavolo:signing_session
create table signing_session (
    id           binary(16)   not null,
    signatory_id binary(16)   not null,
    person_id    binary(16)   not null,
    document_id  binary(16)   not null,
    base_sha     binary(32)   not null,
    prepared_sha binary(32)   not null,
    prepared     longblob     not null,
    dtbs         longblob     not null,
    params       longblob     not null,
    key_handle   varchar(100) not null,
    text_digest  binary(32)   not null,
    paper_digest binary(32)   not null,
    activated_at datetime(6),
    created_at   datetime(6)  not null,
    expires_at   datetime(6)  not null,
    version      bigint       not null,
    constraint pk_signing_session primary key (id)
);
--rollback drop table signing_session;

--changeset tavolo:ix_signing_session_signatory
create index ix_signing_session_signatory on signing_session (signatory_id);
--rollback drop index ix_signing_session_signatory on signing_session;

--changeset tavolo:ix_signing_session_person
create index ix_signing_session_person on signing_session (person_id);
--rollback drop index ix_signing_session_person on signing_session;

--changeset tavolo:ix_signing_session_document
create index ix_signing_session_document on signing_session (document_id);
--rollback drop index ix_signing_session_document on signing_session;

--changeset tavolo:fk_signing_session_signatory
alter table signing_session add constraint fk_signing_session_signatory foreign key (signatory_id) references signatory (id);
--rollback alter table signing_session drop constraint fk_signing_session_signatory;

--changeset tavolo:fk_signing_session_person
alter table signing_session add constraint fk_signing_session_person foreign key (person_id) references person (id);
--rollback alter table signing_session drop constraint fk_signing_session_person;

--changeset tavolo:fk_signing_session_document
alter table signing_session add constraint fk_signing_session_document foreign key (document_id) references document (id);
--rollback alter table signing_session drop constraint fk_signing_session_document;

--changeset tavolo:signature
create table signature (
    signatory_id binary(16)   not null,
    document_id  binary(16)   not null,
    revision_sha binary(32)   not null,
    kind         varchar(10)  not null,
    certificate  longblob     not null,
    claimed_at   datetime(6)  not null,
    verdict      varchar(20)  not null,
    verdict_note varchar(1000) not null,
    judged_at    datetime(6),
    version      bigint       not null,
    constraint pk_signature primary key (signatory_id)
);
--rollback drop table signature;

--changeset tavolo:ix_signature_document
create index ix_signature_document on signature (document_id);
--rollback drop index ix_signature_document on signature;

--changeset tavolo:ix_signature_revision
create index ix_signature_revision on signature (revision_sha);
--rollback drop index ix_signature_revision on signature;

--changeset tavolo:ix_signature_verdict
create index ix_signature_verdict on signature (verdict, claimed_at);
--rollback drop index ix_signature_verdict on signature;

--changeset tavolo:fk_signature_signatory
alter table signature add constraint fk_signature_signatory foreign key (signatory_id) references signatory (id);
--rollback alter table signature drop constraint fk_signature_signatory;

--changeset tavolo:fk_signature_document
alter table signature add constraint fk_signature_document foreign key (document_id) references document (id);
--rollback alter table signature drop constraint fk_signature_document;

--changeset tavolo:ck_signature_kind
alter table signature add constraint ck_signature_kind check (kind in ('FEA', 'QES', 'SEAL', 'P7M'));
--rollback alter table signature drop constraint ck_signature_kind;

--changeset tavolo:ck_signature_verdict
alter table signature add constraint ck_signature_verdict check (verdict in ('PENDING', 'VALID', 'NOT_WHOLE', 'INVALID', 'UNDETERMINED', 'NOT_SIGNED', 'REFUSED'));
--rollback alter table signature drop constraint ck_signature_verdict;
