package tavolo.domain.exhibit;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tavolo.domain.Outcome;
import tavolo.domain.Refusal;
import tavolo.domain.UseCase;
import tavolo.domain.agreement.Agreement;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.agreement.Clause;
import tavolo.domain.agreement.Desk;
import tavolo.domain.agreement.TargetClauses;
import tavolo.domain.audit.FactKind;
import tavolo.domain.document.Annex;
import tavolo.domain.library.Bilingual;
import tavolo.domain.measured.MeasuredPrint;
import tavolo.domain.measured.PictureWish;
import tavolo.domain.measured.SharedPictures.Shared;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;
import tavolo.domain.party.Parties;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.Visibility;

/// A drafter puts measured pictures behind the targets of an agreement, or takes them away: their
/// figures are frozen, printed with the targets in the commercial addendum and in the protocol, and
/// signed with them. Every clause that carries the targets gets a new version, so that all who have
/// a stake look again. What not all parties may see alike is not printed.
@UseCase
public final class AttachPictures {

    /// The most pictures of targets behind one agreement at a time.
    public static final int MOST = 12;

    private static final Bilingual ATTACHED =
            new Bilingual("Allegati i dati misurati n. %d.", "Measured data no. %d were attached.");
    private static final Bilingual DETACHED =
            new Bilingual("Tolti i dati misurati n. %d.", "Measured data no. %d were taken away.");

    private final Desk desk;
    private final Exhibits exhibits;
    private final Parties parties;
    private final Source source;

    /// Where pictures come from.
    public interface Source {

        /// What can be printed of `wish` for all `eyes` alike; runs within a transaction.
        Shared of(Set<Visibility> eyes, AgreementId id, PictureWish wish);
    }

    public AttachPictures(Desk desk, Exhibits exhibits, Parties parties, Source source) {
        this.desk = desk;
        this.exhibits = exhibits;
        this.parties = parties;
        this.source = source;
    }

    /// Attaches what `wish` asks for and returns its number. Refused when the actor may not read
    /// figures, the actor's side does not draft the clauses on targets, a text is closed, the same
    /// is attached already, nothing was measured, the parties may not all see it, before the
    /// agreement is on the table, and without a reason.
    public Outcome<Integer> attach(Actor actor, AgreementId id, PictureWish wish, String reason) {
        if (!actor.may(Deed.READ_FIGURES)) {
            return Outcome.refused(new AgreementRefusal.NotAllowed(Deed.READ_FIGURES));
        }
        return desk.at(
                actor,
                Deed.REVISE_CLAUSE,
                id,
                agreement -> {
                    Optional<Refusal> no = refusal(actor, agreement, reason.strip());
                    return no.<Outcome<Integer>>map(Outcome::refused)
                            .orElseGet(() -> attach(actor, agreement, wish, reason.strip()));
                });
    }

    /// Takes those with `number` away. Refused as [#attach], and when they are not attached.
    public Outcome<Integer> detach(Actor actor, AgreementId id, int number, String reason) {
        return desk.at(
                actor,
                Deed.REVISE_CLAUSE,
                id,
                agreement -> {
                    Optional<Refusal> no = refusal(actor, agreement, reason.strip());
                    return no.<Outcome<Integer>>map(Outcome::refused)
                            .orElseGet(() -> detach(actor, agreement, number, reason.strip()));
                });
    }

    private Outcome<Integer> attach(
            Actor actor, Agreement agreement, PictureWish wish, String reason) {
        if (agreement.state() == AgreementState.DRAFT) {
            return Outcome.refused(new ExhibitRefusal.NotOnTheTable());
        }
        return switch (source.of(eyes(agreement), agreement.id(), wish)) {
            case Shared.Nothing() -> Outcome.refused(new ExhibitRefusal.NothingMeasured());
            case Shared.Unlike() -> Outcome.refused(new ExhibitRefusal.NotSeenByAll());
            case Shared.Alike(MeasuredPrint print) -> attach(actor, agreement, print, reason);
        };
    }

    private Outcome<Integer> attach(
            Actor actor, Agreement agreement, MeasuredPrint print, String reason) {
        List<Exhibit> present = attached(agreement);
        if (present.size() >= MOST) {
            return Outcome.refused(new ExhibitRefusal.TooManyExhibits(MOST));
        }
        Exhibit exhibit = exhibit(actor, agreement, print);
        if (present.stream().anyMatch(one -> one.showsSame(exhibit.annex()))) {
            return Outcome.refused(new AgreementRefusal.NothingChanged());
        }
        exhibits.add(exhibit);
        change(actor, agreement, exhibit, true, reason);
        return Outcome.done(exhibit.number());
    }

    private Exhibit exhibit(Actor actor, Agreement agreement, MeasuredPrint print) {
        int number = exhibits.lastNumber(agreement.id()) + 1;
        Annex annex =
                print.annex(
                        number,
                        parties.organisation(actor.organisation()).name(),
                        parties.names(Set.of(actor.person())).getOrDefault(actor.person(), ""),
                        desk.clock().now());
        return new Exhibit(
                new ExhibitId(desk.ids().next()),
                agreement.id(),
                number,
                annex,
                actor.organisation(),
                actor.person(),
                desk.clock().now());
    }

    private Outcome<Integer> detach(Actor actor, Agreement agreement, int number, String reason) {
        Optional<Exhibit> found = exhibits.find(agreement.id(), number);
        if (found.isEmpty()) {
            return Outcome.refused(new AgreementRefusal.NotFound());
        }
        Exhibit exhibit = found.get();
        if (attached(agreement).stream().noneMatch(one -> one.id().equals(exhibit.id()))) {
            return Outcome.refused(new AgreementRefusal.NothingChanged());
        }
        change(actor, agreement, exhibit, false, reason);
        return Outcome.done(number);
    }

    private void change(
            Actor actor, Agreement agreement, Exhibit exhibit, boolean isAttached, String reason) {
        String said =
                (isAttached ? ATTACHED : DETACHED)
                        .in(agreement.binding())
                        .formatted(exhibit.number());
        new TargetClauses(desk)
                .renew(actor, agreement, said + (reason.isEmpty() ? "" : " " + reason))
                .forEach(
                        one -> exhibits.put(one.clause(), one.version(), exhibit.id(), isAttached));
        desk.record(
                actor,
                agreement,
                isAttached ? FactKind.PICTURES_ATTACHED : FactKind.PICTURES_DETACHED,
                Desk.eyesOn(agreement),
                Map.of(
                        "number", Integer.toString(exhibit.number()),
                        "title", exhibit.annex().title().in(agreement.binding()),
                        "digest", exhibit.digest().toString(),
                        "reason", reason));
    }

    private List<Exhibit> attached(Agreement agreement) {
        return TargetClauses.of(agreement).stream()
                .flatMap(clause -> attached(clause).stream())
                .distinct()
                .toList();
    }

    private List<Exhibit> attached(Clause clause) {
        return exhibits.attached(clause.id(), clause.number());
    }

    private static Optional<Refusal> refusal(Actor actor, Agreement agreement, String reason) {
        Optional<Refusal> no = TargetClauses.refusal(actor, agreement, reason);
        if (no.isPresent()) {
            return no;
        }
        return agreement.state() != AgreementState.DRAFT && reason.isEmpty()
                ? Optional.of(new AgreementRefusal.ReasonMissing())
                : Optional.empty();
    }

    /// The eyes of all who sit at the table.
    private static Set<Visibility> eyes(Agreement agreement) {
        Set<Visibility> eyes = new LinkedHashSet<>();
        Arrays.stream(PartySide.values())
                .forEach(side ->
                        agreement
                                .on(side)
                                .forEach(organisation ->
                                        eyes.add(new Visibility(organisation, Optional.of(side)))));
        return eyes;
    }
}
