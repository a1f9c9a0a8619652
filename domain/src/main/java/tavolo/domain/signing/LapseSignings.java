package tavolo.domain.signing;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import tavolo.domain.Setbacks;
import tavolo.domain.agreement.Agreement;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.Desk;
import tavolo.domain.agreement.Signatory;
import tavolo.domain.agreement.SignatoryState;
import tavolo.domain.agreement.Stage;
import tavolo.domain.agreement.Turns;
import tavolo.domain.audit.Fact;
import tavolo.domain.audit.FactKind;
import tavolo.domain.notice.NoticeKind;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.PersonId;

/// Ends, in the background, the signings whose last day is over with signatures missing, as was
/// said beforehand; and reminds those who are missing some days earlier. The day is that of the
/// business clock.
public final class LapseSignings {

    /// Nobody did it, so nobody is left out when it is told.
    private static final PersonId NOBODY = new PersonId(new UUID(0, 0));

    private final Desk desk;
    private final SigningDeadlines deadlines;
    private final Reopening reopening;
    private final Setbacks<AgreementId> setbacks;

    public LapseSignings(Desk desk, SigningDeadlines deadlines, Papers papers) {
        this.desk = desk;
        this.deadlines = deadlines;
        this.reopening = new Reopening(desk, papers);
        this.setbacks = new Setbacks<>(() -> desk.clock().now());
    }

    /// Ends up to `limit` signings and reminds of as many; returns how many it ended.
    public int next(int limit) {
        LocalDate today = desk.clock().today();
        LocalDate ahead = today.plusDays(SigningDeadline.REMINDER_DAYS);
        int wanted = limit + setbacks.count();
        each(() -> deadlines.endless(wanted), id -> limit(id, today));
        int ended = each(() -> deadlines.over(today, wanted), id -> lapse(id, today));
        each(() -> deadlines.toRemind(ahead, wanted), this::remind);
        return ended;
    }

    /// Does `act` on each of those found, in a transaction of its own; returns how many there were.
    private int each(Supplier<List<AgreementId>> found, UnaryOperator<AgreementId> act) {
        List<AgreementId> ids = desk.transactions().inOne(found);
        setbacks.each(
                ids, id -> id, id -> desk.transactions().inOne(() -> act.apply(id)).equals(id));
        return ids.size();
    }

    private AgreementId limit(AgreementId id, LocalDate today) {
        boolean collects =
                desk.agreements()
                        .findForSystem(id)
                        .filter(agreement -> agreement.stage() instanceof Stage.Signing)
                        .isPresent();
        if (collects && deadlines.of(id).isEmpty()) {
            deadlines.set(id, SigningDeadline.usual(today));
        }
        return id;
    }

    /// The row of the agreement is locked first, so that no signature comes in between.
    private AgreementId lapse(AgreementId id, LocalDate today) {
        Optional<Agreement> found = desk.agreements().findForSystem(id);
        Optional<SigningDeadline> deadline = deadlines.of(id);
        if (deadline.isEmpty() || !deadline.get().isOverOn(today)) {
            return id;
        }
        deadlines.forget(id);
        if (found.isPresent() && found.get().stage() instanceof Stage.Signing signing) {
            end(found.get(), signing, deadline.get());
        }
        return id;
    }

    private void end(Agreement agreement, Stage.Signing signing, SigningDeadline deadline) {
        List<Signatory> missing = awaited(agreement);
        missing.stream()
                .filter(signatory -> signatory.state() == SignatoryState.OPEN)
                .forEach(signatory ->
                        desk.agreements()
                                .decide(
                                        signatory.id(),
                                        SignatoryState.NOT_SIGNED,
                                        "",
                                        desk.clock().now()));
        Map<String, String> details =
                Map.of(
                        "lastDay", deadline.lastDay().toString(),
                        "outcome", deadline.outcome().name(),
                        "missing", Integer.toString(missing.size()));
        record(agreement, FactKind.SIGNING_LAPSED, details);
        switch (deadline.outcome()) {
            case BACK_TO_TABLE -> {
                reopening.of(agreement);
                Stage.Negotiating again = signing.refuse();
                desk.agreements().move(agreement.id(), again, desk.clock().now());
                record(
                        agreement,
                        FactKind.NEGOTIATION_BEGUN,
                        Map.of("round", Integer.toString(again.round())));
            }
            case FAILED -> {
                desk.agreements().move(agreement.id(), signing.lapse(), desk.clock().now());
                record(agreement, FactKind.AGREEMENT_FAILED, Map.of());
            }
        }
        desk.agreements()
                .findForSystem(agreement.id())
                .ifPresent(
                        now -> desk.agreements().turn(now.id(), Turns.of(now), desk.clock().now()));
        tell(agreement, EnumSet.allOf(PartySide.class), NoticeKind.SIGNING_LAPSED, details);
    }

    private AgreementId remind(AgreementId id) {
        Optional<Agreement> found = desk.agreements().findForSystem(id);
        Optional<SigningDeadline> deadline = deadlines.of(id);
        deadlines.reminded(id);
        if (found.isPresent()
                && deadline.isPresent()
                && found.get().stage() instanceof Stage.Signing) {
            tell(
                    found.get(),
                    inTurn(found.get()).stream().map(Signatory::side).collect(Collectors.toSet()),
                    NoticeKind.SIGNING_DUE,
                    Map.of("lastDay", deadline.get().lastDay().toString()));
        }
        return id;
    }

    /// Those whose turn has not come are not pressed.
    private static List<Signatory> inTurn(Agreement agreement) {
        return agreement.instruments().stream()
                .flatMap(instrument -> instrument.inTurn().stream())
                .toList();
    }

    private static List<Signatory> awaited(Agreement agreement) {
        return agreement.instruments().stream()
                .flatMap(instrument -> instrument.awaitedSignatories().stream())
                .toList();
    }

    private void record(Agreement agreement, FactKind kind, Map<String, String> details) {
        desk.trail()
                .append(
                        new Fact(
                                Optional.of(agreement.id().value()),
                                kind,
                                desk.clock().now(),
                                Optional.empty(),
                                "Tavolo",
                                Optional.empty(),
                                EnumSet.allOf(PartySide.class),
                                new TreeMap<>(details)));
    }

    private void tell(
            Agreement agreement,
            Set<PartySide> sides,
            NoticeKind kind,
            Map<String, String> details) {
        Set<OrganisationId> recipients = new HashSet<>();
        sides.forEach(side -> recipients.addAll(agreement.on(side)));
        desk.notices()
                .tell(
                        recipients,
                        NOBODY,
                        agreement.id().value(),
                        kind,
                        details,
                        desk.clock().now());
    }
}
