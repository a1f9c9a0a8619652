--liquibase formatted sql

-- Certificates with which people signed an act of adhesion stand beside those of signatures on papers, so that they
-- can be found and revoked as well. A certificate belongs to the slot of a signatory or to an adhesion. The column of
-- the slot is a new one, since the databases have no common word for letting an old one be empty.

--changeset tavolo:issued_certificate_slot
alter table issued_certificate add column slot_id binary(16);
--rollback alter table issued_certificate drop column slot_id;

--changeset tavolo:issued_certificate_slot_filled
update issued_certificate set slot_id = signatory_id;
--rollback update issued_certificate set signatory_id = slot_id;

--changeset tavolo:drop_fk_issued_certificate_signatory
alter table issued_certificate drop constraint fk_issued_certificate_signatory;
--rollback alter table issued_certificate add constraint fk_issued_certificate_signatory foreign key (signatory_id) references signatory (id);

--changeset tavolo:drop_uk_issued_certificate_signatory
alter table issued_certificate drop constraint uk_issued_certificate_signatory;
--rollback alter table issued_certificate add constraint uk_issued_certificate_signatory unique (signatory_id);

--changeset tavolo:drop_issued_certificate_signatory
alter table issued_certificate drop column signatory_id;
--rollback alter table issued_certificate add column signatory_id binary(16);

--changeset tavolo:uk_issued_certificate_slot
alter table issued_certificate add constraint uk_issued_certificate_slot unique (slot_id);
--rollback alter table issued_certificate drop constraint uk_issued_certificate_slot;

--changeset tavolo:fk_issued_certificate_slot
alter table issued_certificate add constraint fk_issued_certificate_slot foreign key (slot_id) references signatory (id);
--rollback alter table issued_certificate drop constraint fk_issued_certificate_slot;

--changeset tavolo:issued_certificate_adhesion
alter table issued_certificate add column adhesion_id binary(16);
--rollback alter table issued_certificate drop column adhesion_id;

--changeset tavolo:uk_issued_certificate_adhesion
alter table issued_certificate add constraint uk_issued_certificate_adhesion unique (adhesion_id);
--rollback alter table issued_certificate drop constraint uk_issued_certificate_adhesion;

--changeset tavolo:fk_issued_certificate_adhesion
alter table issued_certificate add constraint fk_issued_certificate_adhesion foreign key (adhesion_id) references adhesion (id);
--rollback alter table issued_certificate drop constraint fk_issued_certificate_adhesion;

--changeset tavolo:ck_issued_certificate_one_use
alter table issued_certificate add constraint ck_issued_certificate_one_use check ((slot_id is not null and adhesion_id is null) or (slot_id is null and adhesion_id is not null));
--rollback alter table issued_certificate drop constraint ck_issued_certificate_one_use;
