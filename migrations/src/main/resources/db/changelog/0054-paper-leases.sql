--liquibase formatted sql

-- Who has taken a paper away to sign it elsewhere, and until when the others are told.

--changeset tavolo:paper_lease
create table paper_lease (
    document_id  binary(16)  not null,
    signatory_id binary(16)  not null,
    taken_at     datetime(6) not null,
    ends_at      datetime(6) not null,
    version      bigint      not null,
    constraint pk_paper_lease primary key (document_id)
);
--rollback drop table paper_lease;

--changeset tavolo:ix_paper_lease_signatory
create index ix_paper_lease_signatory on paper_lease (signatory_id);
--rollback drop index ix_paper_lease_signatory on paper_lease;

--changeset tavolo:fk_paper_lease_document
alter table paper_lease add constraint fk_paper_lease_document foreign key (document_id) references document (id);
--rollback alter table paper_lease drop constraint fk_paper_lease_document;

--changeset tavolo:fk_paper_lease_signatory
alter table paper_lease add constraint fk_paper_lease_signatory foreign key (signatory_id) references signatory (id);
--rollback alter table paper_lease drop constraint fk_paper_lease_signatory;

--changeset tavolo:ck_paper_lease_ends
alter table paper_lease add constraint ck_paper_lease_ends check (ends_at > taken_at);
--rollback alter table paper_lease drop constraint ck_paper_lease_ends;
