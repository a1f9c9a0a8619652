--liquibase formatted sql

-- How a signatory proved to be the one who confirms what was shown; it stays when the attempt is gone.

--changeset tavolo:step_up
create table step_up (
    session_id         binary(16)  not null,
    signatory_id       binary(16)  not null,
    person_id          binary(16)  not null,
    kind               varchar(20) not null,
    text_digest        binary(32)  not null,
    paper_digest       binary(32)  not null,
    nonce              binary(32)  not null,
    challenge          binary(32)  not null,
    credential_id      varbinary(1023),
    credential         longblob,
    client_data        longblob,
    authenticator_data longblob,
    signature_value    longblob,
    sign_count         bigint,
    proven_at          datetime(6) not null,
    constraint pk_step_up primary key (session_id)
);
--rollback drop table step_up;

--changeset tavolo:ix_step_up_signatory
create index ix_step_up_signatory on step_up (signatory_id, proven_at);
--rollback drop index ix_step_up_signatory on step_up;

--changeset tavolo:ix_step_up_person
create index ix_step_up_person on step_up (person_id);
--rollback drop index ix_step_up_person on step_up;

--changeset tavolo:fk_step_up_signatory
alter table step_up add constraint fk_step_up_signatory foreign key (signatory_id) references signatory (id);
--rollback alter table step_up drop constraint fk_step_up_signatory;

--changeset tavolo:fk_step_up_person
alter table step_up add constraint fk_step_up_person foreign key (person_id) references person (id);
--rollback alter table step_up drop constraint fk_step_up_person;

--changeset tavolo:ck_step_up_kind
alter table step_up add constraint ck_step_up_kind check (kind in ('PASSKEY', 'CODE', 'PASSWORD'));
--rollback alter table step_up drop constraint ck_step_up_kind;

--changeset tavolo:ck_step_up_signed
alter table step_up add constraint ck_step_up_signed check ((kind = 'PASSKEY') = (signature_value is not null));
--rollback alter table step_up drop constraint ck_step_up_signed;

-- What organisations demand of their signatories.

--changeset tavolo:signing_rule
create table signing_rule (
    organisation_id binary(16) not null,
    strong_proof    boolean    not null,
    version         bigint     not null,
    constraint pk_signing_rule primary key (organisation_id)
);
--rollback drop table signing_rule;

--changeset tavolo:fk_signing_rule_organisation
alter table signing_rule add constraint fk_signing_rule_organisation foreign key (organisation_id) references organisation (id);
--rollback alter table signing_rule drop constraint fk_signing_rule_organisation;
