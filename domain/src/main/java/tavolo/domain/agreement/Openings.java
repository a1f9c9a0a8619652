package tavolo.domain.agreement;

import java.util.EnumSet;
import java.util.Map;
import tavolo.domain.audit.FactKind;
import tavolo.domain.library.RevisionKind;
import tavolo.domain.party.Actor;
import tavolo.domain.party.PartySide;

/// Keeps new agreements: what they are, from what they began, whose turn it is, and that they were
/// opened.
record Openings(Desk desk, Origins origins) {

    void keep(Actor actor, AgreementOpening opening, Origin origin) {
        Agreement agreement = opening.agreement();
        desk.agreements().open(opening);
        origins.keep(agreement.id(), origin);
        desk.agreements().turn(agreement.id(), Turns.of(agreement), desk.clock().now());
        desk.record(
                actor,
                agreement,
                FactKind.AGREEMENT_OPENED,
                Desk.eyesOn(agreement),
                Map.of("number", agreement.number(), "title", opening.title()));
    }

    /// Keeps one that changes `changed`, from which it begins or from what changed that before. As
    /// long as it is a draft, nobody but the provider knows that there is one.
    void addendum(
            Actor actor,
            AgreementOpening opening,
            Origin origin,
            Agreement changed,
            RevisionKind kind) {
        Agreement addendum = opening.agreement();
        keep(actor, opening, origin);
        desk.agreements().revise(addendum.id(), changed.id(), kind);
        desk.record(
                actor,
                changed,
                switch (kind) {
                    case TARGETS -> FactKind.REVISION_OPENED;
                    case ERRATA -> FactKind.ERRATA_OPENED;
                },
                EnumSet.of(PartySide.PROVIDER),
                Map.of("number", addendum.number()));
    }
}
