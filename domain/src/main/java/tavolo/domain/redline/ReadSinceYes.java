package tavolo.domain.redline;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import tavolo.domain.Outcome;
import tavolo.domain.Transactions;
import tavolo.domain.UseCase;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.agreement.ClauseId;
import tavolo.domain.agreement.PayoffStands;
import tavolo.domain.agreement.PayoffTable;
import tavolo.domain.audit.FactKind;
import tavolo.domain.board.Boards;
import tavolo.domain.board.ClauseHistory;
import tavolo.domain.board.ClauseLine;
import tavolo.domain.board.PayoffsView;
import tavolo.domain.board.TimelineEntry;
import tavolo.domain.board.VersionLine;
import tavolo.domain.board.YesLine;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.library.Language;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;
import tavolo.domain.target.TargetValue;
import tavolo.domain.term.Payoffs;

/// Tells who is about to sign what has changed since they said yes: the person's own yes where they
/// gave one, else that of their organisation, else that of their side.
@UseCase
public final class ReadSinceYes {

    /// The most facts told; an instrument that had more has been talked over again.
    private static final int FACTS = 200;

    private static final Set<FactKind> TELLING =
            EnumSet.of(
                    FactKind.TARGETS_REVISED,
                    FactKind.CLAUSE_ACCEPTED,
                    FactKind.STUDY_ATTACHED,
                    FactKind.STUDY_DETACHED,
                    FactKind.PAYOFFS_PROPOSED,
                    FactKind.PICTURES_ATTACHED,
                    FactKind.PICTURES_DETACHED,
                    FactKind.SIGNATORIES_NAMED,
                    FactKind.SIGNING_DEADLINE_SET,
                    FactKind.SIGNING_LAPSED,
                    FactKind.SLOT_DELEGATED,
                    FactKind.DELEGATION_REVOKED,
                    FactKind.MANNER_STATED,
                    FactKind.RESERVE_LIFTED,
                    FactKind.SIGNATURE_REFUSED);

    private final Transactions transactions;
    private final Boards boards;
    private final ClauseComparison comparison;

    public ReadSinceYes(Transactions transactions, Boards boards, ClauseComparison comparison) {
        this.transactions = transactions;
        this.boards = boards;
        this.comparison = comparison;
    }

    /// What changed in the `instrument` of an agreement, with the texts in `language`.
    public Outcome<SinceYes> by(
            Actor actor, AgreementId id, InstrumentKind instrument, Language language) {
        if (!actor.may(Deed.READ_AGREEMENTS)) {
            return Outcome.refused(new AgreementRefusal.NotAllowed(Deed.READ_AGREEMENTS));
        }
        return transactions
                .inOne(() ->
                        boards.table(id, actor.visibility()).map(_ -> read(actor, id, instrument)))
                .<Outcome<SinceYes>>map(read -> Outcome.done(read.told(comparison, language)))
                .orElseGet(() -> Outcome.refused(new AgreementRefusal.NotFound()));
    }

    private Read read(Actor actor, AgreementId id, InstrumentKind instrument) {
        List<ClauseHistory> histories =
                boards.histories(id, actor.visibility()).stream()
                        .filter(history -> history.line().place().instrument() == instrument)
                        .filter(history -> !history.versions().isEmpty())
                        .toList();
        Map<ClauseId, YesLine> yeses = own(actor, boards.yeses(id, actor.visibility()));
        yeses.keySet().retainAll(histories.stream().map(each -> each.line().id()).toList());
        Optional<YesLine> last = yeses.values().stream().max(comparing(YesLine::at));
        List<TimelineEntry> facts =
                last.map(yes -> facts(actor, id, instrument, yes.at())).orElse(List.of());
        MoneySince money =
                instrument == InstrumentKind.COMMERCIAL_ADDENDUM
                        ? last.map(yes -> money(actor, id, histories, yeses, yes))
                                .orElse(MoneySince.NOTHING)
                        : MoneySince.NOTHING;
        return new Read(histories, yeses, last, money, facts);
    }

    /// Since the yes to the clause that carries the worth, or for want of one since the last.
    private MoneySince money(
            Actor actor,
            AgreementId id,
            List<ClauseHistory> histories,
            Map<ClauseId, YesLine> yeses,
            YesLine last) {
        YesLine yes =
                histories.stream()
                        .map(ClauseHistory::line)
                        .filter(ClauseLine::carriesTargets)
                        .flatMap(line -> Optional.ofNullable(yeses.get(line.id())).stream())
                        .findFirst()
                        .orElse(last);
        List<TargetValue> rows =
                boards.targets(id, actor.visibility()).stream()
                        .flatMap(targets -> targets.revisions().stream().limit(1))
                        .flatMap(newest -> newest.values().stream())
                        .toList();
        return boards.payoffs(id, actor.visibility())
                .map(PayoffsView::stands)
                .map(stands -> MoneySince.between(then(stands, yes.at()), stands.content(), rows))
                .orElse(MoneySince.NOTHING);
    }

    /// What the targets were worth at `moment`.
    private static Payoffs then(PayoffStands stands, Instant moment) {
        return stands.tables().stream()
                .filter(table -> !table.createdAt().isAfter(moment))
                .reduce((_, later) -> later)
                .map(PayoffTable::content)
                .orElse(Payoffs.NONE);
    }

    /// The newest yes to each clause: the person's own before that of its organisation, and that
    /// before any of its side.
    private static Map<ClauseId, YesLine> own(Actor actor, List<YesLine> all) {
        Comparator<YesLine> nearest =
                comparing((YesLine yes) -> yes.person().equals(actor.person()))
                        .thenComparing(YesLine::own)
                        .thenComparingInt(YesLine::number)
                        .thenComparing(YesLine::at);
        return all.stream()
                .collect(
                        Collectors.toMap(
                                YesLine::clause,
                                yes -> yes,
                                BinaryOperator.maxBy(nearest),
                                HashMap::new));
    }

    private List<TimelineEntry> facts(
            Actor actor, AgreementId id, InstrumentKind instrument, Instant yes) {
        return boards
                .timeline(id, actor.visibility(), TELLING, Optional.empty(), FACTS)
                .reversed()
                .stream()
                .filter(fact -> fact.at().isAfter(yes))
                .filter(fact -> concerns(fact, instrument))
                .toList();
    }

    /// Of acceptances only those with a reserve, which is printed in the text, are told.
    private static boolean concerns(TimelineEntry fact, InstrumentKind instrument) {
        boolean isThere =
                fact.details()
                        .getOrDefault("instrument", instrument.name())
                        .equals(instrument.name());
        boolean isPlainYes =
                fact.kind() == FactKind.CLAUSE_ACCEPTED
                        && fact.details().getOrDefault("reason", "").isBlank();
        return isThere && !isPlainYes;
    }

    /// What was fetched; compared once the transaction is over, since comparing takes its time.
    private record Read(
            List<ClauseHistory> histories,
            Map<ClauseId, YesLine> yeses,
            Optional<YesLine> last,
            MoneySince money,
            List<TimelineEntry> facts) {

        SinceYes told(ClauseComparison comparison, Language language) {
            List<ClauseRedline> changed =
                    last.stream()
                            .flatMap(yes ->
                                    histories.stream()
                                            .flatMap(each ->
                                                    comparison
                                                            .since(each, then(each, yes), language)
                                                            .stream()))
                            .filter(ClauseRedline::isChanged)
                            .toList();
            return new SinceYes(last, changed, money, facts);
        }

        /// The version that was agreed to; of a clause that was never answered, the one that stood
        /// at the last yes.
        private VersionLine then(ClauseHistory history, YesLine last) {
            Optional<YesLine> yes = Optional.ofNullable(yeses.get(history.line().id()));
            return history.versions().stream()
                    .filter(version ->
                            yes.map(agreed -> agreed.version().equals(version.id()))
                                    .orElseGet(() -> !version.createdAt().isAfter(last.at())))
                    .findFirst()
                    .orElseGet(() -> history.versions().getLast());
        }
    }
}
