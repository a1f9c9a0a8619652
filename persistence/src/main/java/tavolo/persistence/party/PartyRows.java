package tavolo.persistence.party;

import java.util.Optional;
import tavolo.domain.party.Channel;
import tavolo.domain.party.Organisation;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.OrganisationKind;
import tavolo.domain.party.ServiceLine;
import tavolo.domain.party.ServiceLineId;
import tavolo.domain.party.UnitId;
import tavolo.persistence.schema.tables.records.OrganisationRecord;
import tavolo.persistence.schema.tables.records.ServiceLineRecord;

/// Rows of parties as values of the domain.
final class PartyRows {

    private PartyRows() {}

    static Organisation organisation(OrganisationRecord row) {
        return new Organisation(
                new OrganisationId(row.getId()),
                OrganisationKind.valueOf(row.getKind()),
                row.getCode(),
                row.getName(),
                Optional.ofNullable(row.getAcronym()),
                row.getTaxCode(),
                row.getPublicBody());
    }

    static ServiceLine line(ServiceLineRecord row) {
        return new ServiceLine(
                new ServiceLineId(row.getId()),
                row.getCode(),
                new OrganisationId(row.getProviderId()),
                new OrganisationId(row.getClientId()),
                new UnitId(row.getUnitId()),
                row.getName(),
                row.getCity(),
                Channel.valueOf(row.getChannel()),
                row.getEssential(),
                row.getHeadcount(),
                row.getRemote());
    }
}
