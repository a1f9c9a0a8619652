package tavolo.persistence.demo;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tavolo.domain.agreement.Agreement;
import tavolo.domain.agreement.Clause;
import tavolo.domain.agreement.CloseInstrument;
import tavolo.domain.agreement.Instrument;
import tavolo.domain.agreement.InstrumentTexts;
import tavolo.domain.agreement.NameSignatories;
import tavolo.domain.agreement.Position;
import tavolo.domain.agreement.Signatory;
import tavolo.domain.agreement.SignatoryId;
import tavolo.domain.agreement.SignatoryState;
import tavolo.domain.agreement.Stage;
import tavolo.domain.agreement.Stand;
import tavolo.domain.agreement.Turns;
import tavolo.domain.audit.FactKind;
import tavolo.domain.notice.NoticeKind;
import tavolo.domain.party.Actor;
import tavolo.domain.party.MandateId;
import tavolo.domain.party.Parties;
import tavolo.domain.party.PartySide;

/// The acts from naming those who sign to the last signature. The papers themselves are made when
/// somebody first asks for them; here stands what they will show.
final class SignActs {

    private final Play play;
    private final StoryClock clock;
    private final Parties parties;
    private final InstrumentTexts texts;

    SignActs(Play play, StoryClock clock, Parties parties, InstrumentTexts texts) {
        this.play = play;
        this.clock = clock;
        this.parties = parties;
        this.texts = texts;
    }

    void name(Step step) {
        Actor actor = play.actor(step);
        Set<MandateId> mandates = new HashSet<>();
        for (String familyName : step.values().split(";", -1)) {
            mandates.add(
                    play.cast().people().stream()
                            .filter(one -> one.person().familyName().equals(familyName.strip()))
                            .flatMap(one -> one.mandate().stream())
                            .findFirst()
                            .orElseThrow(() -> step.broken("no mandate of " + familyName))
                            .id());
        }
        for (Instrument instrument : play.instruments(step, step.where())) {
            Play.done(
                    step,
                    new NameSignatories(play.desk(), parties)
                            .by(actor, play.id(), instrument.kind(), mandates));
        }
    }

    void close(Step step) {
        for (Instrument instrument : play.instruments(step, step.where())) {
            Play.done(
                    step,
                    new CloseInstrument(play.desk(), texts, play.targets())
                            .by(play.actor(step), play.id(), instrument.kind()));
            clock.set(clock.time().plusMinutes(2));
        }
    }

    void openSigning(Step step) {
        Agreement agreement = play.agreement();
        if (!(agreement.stage() instanceof Stage.Initialled initialled)) {
            throw step.broken("the agreement is " + agreement.state());
        }
        Actor actor = play.actor(step);
        for (Instrument instrument : agreement.instruments()) {
            play.desk().agreements().openSigning(instrument.id());
            record(
                    actor,
                    FactKind.SIGNING_OPENED,
                    Map.of("instrument", instrument.kind().name(), "text", digest(instrument)));
        }
        play.desk()
                .move(
                        actor,
                        agreement,
                        initialled.openSigning(),
                        FactKind.SIGNING_OPENED,
                        Map.of());
        tell(actor, NoticeKind.SIGNING_OPENED, Map.of("number", agreement.number()));
        settle();
    }

    /// Lets the person named by the step sign, or everybody who still has to.
    void sign(Step step) {
        List<Instrument> papers = play.instruments(step, step.where());
        for (Instrument paper : papers) {
            for (Signatory signatory : paper.missingSignatories()) {
                Actor actor = play.cast().actor(person(signatory));
                if (step.who().equals("*") || actor.equals(play.actor(step))) {
                    sign(step, paper, signatory, actor);
                    clock.set(clock.time().plusMinutes(11));
                }
            }
        }
        settle();
    }

    private void sign(Step step, Instrument paper, Signatory signatory, Actor actor) {
        if (!(play.agreement().stage() instanceof Stage.Signing signing)) {
            throw step.broken("the agreement is " + play.agreement().state());
        }
        play.desk().agreements().decide(signatory.id(), SignatoryState.SIGNED, "", clock.now());
        play.desk()
                .record(
                        actor,
                        play.agreement(),
                        FactKind.SIGNATURE_GIVEN,
                        paper.kind().signingSides(),
                        Map.of(
                                "instrument", paper.kind().name(),
                                "capacity", signatory.capacity().name(),
                                "text", digest(paper)));
        Instrument now = play.agreement().instrument(paper.kind()).orElseThrow();
        if (!now.missingSignatories().isEmpty()) {
            return;
        }
        play.desk().agreements().complete(paper.id());
        record(actor, FactKind.INSTRUMENT_SIGNED, Map.of("instrument", paper.kind().name()));
        Agreement agreement = play.agreement();
        if (agreement.isFullySigned()) {
            play.desk()
                    .move(
                            actor,
                            agreement,
                            signing.complete(),
                            FactKind.AGREEMENT_SIGNED,
                            Map.of());
            tell(actor, NoticeKind.AGREEMENT_SIGNED, Map.of("number", agreement.number()));
        }
    }

    /// As [tavolo.domain.signing.RefuseToSign] does on papers that exist.
    void refuse(Step step) {
        Agreement agreement = play.agreement();
        if (!(agreement.stage() instanceof Stage.Signing signing)) {
            throw step.broken("the agreement is " + agreement.state());
        }
        Actor actor = play.actor(step);
        List<String> words = new ArrayList<>(List.of(step.where().split(" ")));
        Instrument paper = play.instruments(step, words.removeFirst()).getFirst();
        Signatory signatory =
                paper.missingSignatories().stream()
                        .filter(one -> one.person().equals(actor.person()))
                        .findFirst()
                        .orElseThrow(() -> step.broken("has nothing to sign"));
        String why = play.words(step);
        play.desk().agreements().decide(signatory.id(), SignatoryState.REFUSED, why, clock.now());
        words.forEach(word -> object(actor, play.clause(step, word), why));
        for (Instrument open : play.agreement().instruments()) {
            reopen(open);
        }
        play.desk()
                .record(
                        actor,
                        agreement,
                        FactKind.SIGNATURE_REFUSED,
                        paper.kind().signingSides(),
                        Map.of("instrument", paper.kind().name(), "reason", why));
        Stage.Negotiating again = signing.refuse();
        play.desk()
                .move(
                        actor,
                        agreement,
                        again,
                        FactKind.NEGOTIATION_BEGUN,
                        Map.of(
                                "instrument", paper.kind().name(),
                                "round", Integer.toString(again.round())));
        tell(actor, NoticeKind.SIGNATURE_REFUSED, Map.of("instrument", paper.kind().name()));
        settle();
    }

    private void object(Actor actor, Clause clause, String why) {
        play.desk()
                .agreements()
                .take(
                        play.id(),
                        clause.latest(),
                        new Position(
                                actor.side().orElseThrow(),
                                Stand.OBJECTED,
                                why,
                                actor.organisation(),
                                actor.person(),
                                clock.now()));
    }

    private void reopen(Instrument instrument) {
        List<Signatory> next =
                instrument.signatories().stream()
                        .map(old -> old.again(new SignatoryId(play.desk().ids().next())))
                        .toList();
        play.desk().agreements().reopen(instrument.id(), instrument.edition() + 1, next);
    }

    private DemoPerson person(Signatory signatory) {
        return play.cast().people().stream()
                .filter(one -> one.person().id().equals(signatory.person()))
                .findFirst()
                .orElseThrow();
    }

    private static String digest(Instrument instrument) {
        return instrument.textDigest().orElseThrow().toString();
    }

    private void record(Actor actor, FactKind kind, Map<String, String> details) {
        play.desk().record(actor, play.agreement(), kind, EnumSet.allOf(PartySide.class), details);
    }

    private void tell(Actor actor, NoticeKind kind, Map<String, String> details) {
        play.desk().tell(actor, play.agreement(), EnumSet.allOf(PartySide.class), kind, details);
    }

    private void settle() {
        play.desk().agreements().turn(play.id(), Turns.of(play.agreement()), clock.now());
    }
}
