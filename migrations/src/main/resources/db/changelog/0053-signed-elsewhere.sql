--liquibase formatted sql

-- Signatures that were made elsewhere and brought back beside the paper, and the one number by which
-- their certificates name a person.

--changeset tavolo:signature_envelope
alter table signature add column envelope_sha binary(32);
--rollback alter table signature drop column envelope_sha;

--changeset tavolo:ix_signature_envelope
create index ix_signature_envelope on signature (envelope_sha);
--rollback drop index ix_signature_envelope on signature;

--changeset tavolo:fk_signature_envelope
alter table signature add constraint fk_signature_envelope foreign key (envelope_sha) references blob_store (sha);
--rollback alter table signature drop constraint fk_signature_envelope;

--changeset tavolo:ck_signature_envelope
alter table signature add constraint ck_signature_envelope check ((kind = 'P7M') = (envelope_sha is not null));
--rollback alter table signature drop constraint ck_signature_envelope;

--changeset tavolo:signer_tax_code
create table signer_tax_code (
    person_id  binary(16)  not null,
    code       varchar(16) not null,
    changed_at datetime(6) not null,
    version    bigint      not null,
    constraint pk_signer_tax_code primary key (person_id)
);
--rollback drop table signer_tax_code;

--changeset tavolo:fk_signer_tax_code_person
alter table signer_tax_code add constraint fk_signer_tax_code_person foreign key (person_id) references person (id);
--rollback alter table signer_tax_code drop constraint fk_signer_tax_code_person;
