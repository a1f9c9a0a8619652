package tavolo.domain.exhibit;

import java.time.Instant;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.document.Annex;
import tavolo.domain.document.Canonical;
import tavolo.domain.document.Sha256;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.PersonId;

/// Measured pictures as they were put behind an agreement. They never change: whoever wants newer
/// figures attaches others.
///
/// @param number which one of its agreement it is, from 1
/// @param annex what is printed, with all figures
public record Exhibit(
        ExhibitId id,
        AgreementId agreement,
        int number,
        Annex annex,
        OrganisationId organisation,
        PersonId person,
        Instant keptAt) {

    public Exhibit {
        if (number < 1) {
            throw new IllegalArgumentException("exhibits are counted from 1, was " + number);
        }
    }

    /// Whether `other` shows the same.
    boolean showsSame(Annex other) {
        return annex.tables().equals(other.tables()) && annex.pictures().equals(other.pictures());
    }

    /// Of the canonical form of what is printed.
    public Sha256 digest() {
        return Sha256.digestOf(Canonical.of(annex));
    }
}
