--liquibase formatted sql

-- Tax codes of signatories lie encrypted: nothing wrote one in the clear before.

--changeset tavolo:signer_tax_code_clear
alter table signer_tax_code drop column code;
--rollback alter table signer_tax_code add column code varchar(16) default '' not null;

--changeset tavolo:signer_tax_code_closed
alter table signer_tax_code add column closed varbinary(100) not null;
--rollback alter table signer_tax_code drop column closed;
