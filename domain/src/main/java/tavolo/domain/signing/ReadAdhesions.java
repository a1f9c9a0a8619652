package tavolo.domain.signing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import tavolo.domain.Outcome;
import tavolo.domain.UseCase;
import tavolo.domain.agreement.Agreement;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.agreement.Desk;
import tavolo.domain.agreement.Instrument;
import tavolo.domain.document.Bytes;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Capacity;
import tavolo.domain.party.Deed;
import tavolo.domain.party.Parties;
import tavolo.domain.party.PersonId;

/// Reads the adhesions to the instruments that the reader's side signs; others are not there.
@UseCase
public final class ReadAdhesions {

    private final Desk desk;
    private final Parties parties;
    private final Papers papers;
    private final Adhesions adhesions;
    private final Revocations revocations;

    public ReadAdhesions(
            Desk desk,
            Parties parties,
            Papers papers,
            Adhesions adhesions,
            Revocations revocations) {
        this.desk = desk;
        this.parties = parties;
        this.papers = papers;
        this.adhesions = adhesions;
        this.revocations = revocations;
    }

    /// Who adhered to what, and when.
    ///
    /// @param stands false when the certificate was revoked from before the proven time
    public record Line(
            UUID id,
            UUID document,
            InstrumentKind kind,
            String person,
            String organisation,
            Capacity capacity,
            LocalDate effectiveOn,
            Stamp stamp,
            boolean stands) {}

    /// The adhesions, by day.
    public Outcome<List<Line>> list(Actor actor, AgreementId id) {
        return desk.at(
                actor, Deed.READ_DOCUMENTS, id, agreement -> Outcome.done(lines(actor, agreement)));
    }

    /// The signed file of one.
    public Outcome<Bytes> file(Actor actor, AgreementId id, UUID adhesion) {
        return desk.at(
                actor,
                Deed.READ_DOCUMENTS,
                id,
                agreement ->
                        found(actor, agreement, adhesion)
                                .<Outcome<Bytes>>map(
                                        each -> Outcome.done(Bytes.of(papers.bytes(each.signed()))))
                                .orElseGet(() -> Outcome.refused(new AgreementRefusal.NotFound())));
    }

    private Optional<Adhesion> found(Actor actor, Agreement agreement, UUID adhesion) {
        Map<UUID, InstrumentKind> readable = readable(actor, agreement);
        return adhesions.find(adhesion).filter(each -> readable.containsKey(each.document()));
    }

    private List<Line> lines(Actor actor, Agreement agreement) {
        Map<UUID, InstrumentKind> readable = readable(actor, agreement);
        List<Adhesion> all =
                adhesions.of(agreement.id()).stream()
                        .filter(each -> readable.containsKey(each.document()))
                        .toList();
        Map<PersonId, String> names =
                parties.names(all.stream().map(Adhesion::person).collect(Collectors.toSet()));
        return all.stream()
                .map(each ->
                        new Line(
                                each.id(),
                                each.document(),
                                readable.getOrDefault(
                                        each.document(), InstrumentKind.COMPANY_AGREEMENT),
                                names.getOrDefault(each.person(), ""),
                                parties.organisation(each.organisation()).name(),
                                each.capacity(),
                                each.effectiveOn(),
                                each.stamp(),
                                stands(each)))
                .toList();
    }

    private boolean stands(Adhesion adhesion) {
        return revocations
                .find(adhesion.certificate().digest())
                .map(revocation -> adhesion.stamp().at().isBefore(revocation.at()))
                .orElse(true);
    }

    private Map<UUID, InstrumentKind> readable(Actor actor, Agreement agreement) {
        Map<UUID, InstrumentKind> kinds = new HashMap<>();
        for (Instrument instrument : agreement.instruments()) {
            if (actor.side().filter(instrument.kind()::isSignedBy).isPresent()) {
                papers.find(instrument.id(), instrument.edition())
                        .ifPresent(paper -> kinds.put(paper.id(), instrument.kind()));
            }
        }
        return kinds;
    }
}
