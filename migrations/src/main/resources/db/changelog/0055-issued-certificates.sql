--liquibase formatted sql

-- The certificates with which people signed, each with its signature, so that one can be found and
-- revoked; and why one was revoked.

--changeset tavolo:issued_certificate
create table issued_certificate (
    certificate_sha binary(32)  not null,
    serial          varchar(50) not null,
    serial_hex      varchar(50) not null,
    signatory_id    binary(16)  not null,
    valid_from      datetime(6) not null,
    valid_to        datetime(6) not null,
    signed_at       datetime(6) not null,
    constraint pk_issued_certificate primary key (certificate_sha),
    constraint uk_issued_certificate_serial unique (serial),
    constraint uk_issued_certificate_signatory unique (signatory_id)
);
--rollback drop table issued_certificate;

--changeset tavolo:ix_issued_certificate_signed
create index ix_issued_certificate_signed on issued_certificate (signed_at, certificate_sha);
--rollback drop index ix_issued_certificate_signed on issued_certificate;

--changeset tavolo:fk_issued_certificate_signatory
alter table issued_certificate add constraint fk_issued_certificate_signatory foreign key (signatory_id) references signatory (id);
--rollback alter table issued_certificate drop constraint fk_issued_certificate_signatory;

--changeset tavolo:revoked_certificate_kind
alter table revoked_certificate add column kind varchar(30) default 'PRIVILEGE_WITHDRAWN' not null;
--rollback alter table revoked_certificate drop column kind;

--changeset tavolo:ck_revoked_certificate_kind
alter table revoked_certificate add constraint ck_revoked_certificate_kind check (kind in ('KEY_COMPROMISE', 'AFFILIATION_CHANGED', 'SUPERSEDED', 'CESSATION_OF_OPERATION', 'PRIVILEGE_WITHDRAWN'));
--rollback alter table revoked_certificate drop constraint ck_revoked_certificate_kind;
