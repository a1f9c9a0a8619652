package tavolo.domain.agreement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import tavolo.domain.Refusal;
import tavolo.domain.library.ClausePlace;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.target.TargetValue;
import tavolo.domain.term.PayoffItem;
import tavolo.domain.term.PayoffRow;
import tavolo.domain.term.Payoffs;
import tavolo.domain.term.TargetTerms;
import tavolo.domain.term.TermsProblem;

/// Whether what targets are worth fits the targets, itself, and the clause on penalties.
final class PayoffCheck {

    /// The clause of the commercial addendum on penalties, and its value for the cap.
    private static final String PENALTIES = "C24";

    private static final String CLAUSE_CAP = "monthlyCap";

    private final Desk desk;

    PayoffCheck(Desk desk) {
        this.desk = desk;
    }

    /// Why `content` cannot be agreed beside `targets`; empty if it can.
    Optional<Refusal> refusal(Agreement agreement, Payoffs content, List<TargetValue> targets) {
        for (PayoffRow row : content.rows()) {
            Optional<Refusal> no = refusal(row, targets);
            if (no.isPresent()) {
                return no;
            }
        }
        return content.weightProblem()
                .<Refusal>map(why -> why)
                .or(() -> capped(agreement, content));
    }

    /// Why `item` could never be agreed beside `targets`, whatever the others say.
    Optional<Refusal> refusal(Agreement agreement, PayoffItem item, List<TargetValue> targets) {
        return switch (item) {
            case PayoffItem.Worth(PayoffRow row) -> refusal(row, targets);
            case PayoffItem.Cap cap -> capped(agreement, cap);
        };
    }

    private static Optional<Refusal> refusal(PayoffRow row, List<TargetValue> targets) {
        Optional<TargetValue> target = TableChange.row(targets, row.kpi());
        if (target.isEmpty()) {
            return Optional.of(new AgreementRefusal.WorthWithoutTarget(row.kpi()));
        }
        List<TermsProblem> problems = Payoffs.problems(row, TargetTerms.of(target.get()));
        return problems.isEmpty()
                ? Optional.empty()
                : Optional.of(new AgreementRefusal.WorthUnfit(row.kpi(), problems));
    }

    private Optional<Refusal> capped(Agreement agreement, Payoffs content) {
        return content.isNone() ? Optional.empty() : capped(agreement, content.cap());
    }

    /// The clause on penalties, where there is one, has a cap on the same variations of the fee.
    private Optional<Refusal> capped(Agreement agreement, PayoffItem.Cap cap) {
        return clauseCap(agreement)
                .filter(most ->
                        cap.monthlyPercent().filter(asked -> asked.compareTo(most) <= 0).isEmpty())
                .map(most -> new AgreementRefusal.CapAboveClause(most));
    }

    private Optional<BigDecimal> clauseCap(Agreement agreement) {
        return agreement
                .clauses()
                .filter(clause -> isOnPenalties(clause.place()))
                .findFirst()
                .map(clause -> desk.agreements().text(clause.latest()))
                .flatMap(text -> Optional.ofNullable(text.parameters().get(CLAUSE_CAP)))
                .map(BigDecimal::new);
    }

    private static boolean isOnPenalties(ClausePlace place) {
        return place.instrument() == InstrumentKind.COMMERCIAL_ADDENDUM
                && place.code().value().equals(PENALTIES);
    }
}
