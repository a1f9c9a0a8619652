package tavolo.ui.target;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tavolo.domain.board.AppliedTarget;
import tavolo.domain.document.Canonical;
import tavolo.domain.document.CanonicalValue;
import tavolo.domain.document.CanonicalValue.Items;
import tavolo.domain.document.CanonicalValue.Members;
import tavolo.domain.document.CanonicalValue.Text;
import tavolo.domain.term.Band;
import tavolo.domain.term.Corridor;
import tavolo.domain.term.Payoff;
import tavolo.domain.term.TargetScope;
import tavolo.domain.term.TargetTerms;
import tavolo.domain.term.TargetVersion;
import tavolo.domain.term.Validity;

/// What applied on a day as JSON in canonical form: decimals are texts with four decimals, days are
/// both included, what is not agreed has no name in it.
record TargetsAnswer(String service, LocalDate day, Optional<Instant> known) {

    byte[] write(List<AppliedTarget> applied) {
        Map<String, CanonicalValue> answer = new HashMap<>();
        answer.put("service", new Text(service));
        answer.put("on", new Text(day.toString()));
        known.ifPresent(at -> answer.put("known", new Text(at.toString())));
        answer.put("targets", new Items(applied.stream().map(TargetsAnswer::target).toList()));
        return Canonical.of(new Members(answer));
    }

    private static CanonicalValue target(AppliedTarget applied) {
        TargetVersion version = applied.version();
        TargetTerms terms = version.terms();
        Map<String, CanonicalValue> target = new HashMap<>();
        target.put("kpi", new Text(version.subject().kpi().name()));
        target.put("scope", scope(version.subject().scope()));
        target.put("formula", new Text(terms.variant().formula().name()));
        Map<String, CanonicalValue> conditions = new HashMap<>();
        terms.variant()
                .conditions()
                .forEach((name, value) -> conditions.put(name, new Text(value)));
        target.put("conditions", new Members(conditions));
        target.put("value", number(terms.levels().value()));
        terms.levels().threshold().ifPresent(level -> target.put("threshold", number(level)));
        terms.levels().excellence().ifPresent(level -> target.put("excellence", number(level)));
        terms.levels().corridor().ifPresent(range -> target.put("corridor", corridor(range)));
        target.put("status", new Text(terms.status().name()));
        terms.regulator().ifPresent(who -> target.put("regulator", new Text(who.name())));
        terms.payoff().ifPresent(payoff -> target.put("payoff", payoff(payoff)));
        target.put("agreed", days(version.validity()));
        target.put("recordedAt", new Text(version.recordedAt().toString()));
        target.put(
                "agreement",
                new Members(
                        Map.of(
                                "id", new Text(applied.source().agreement().toString()),
                                "number", new Text(applied.source().number()))));
        return new Members(target);
    }

    private static CanonicalValue scope(TargetScope scope) {
        Map<String, CanonicalValue> parts = new HashMap<>();
        parts.put("channel", new Text(scope.channel().name()));
        parts.put("workplace", new Text(scope.workplace().name()));
        scope.site().ifPresent(site -> parts.put("site", new Text(site.toString())));
        scope.band().ifPresent(band -> parts.put("band", new Text(band.toString())));
        return new Members(parts);
    }

    /// The days for which it was agreed, of which a later agreement may have taken some.
    private static CanonicalValue days(Validity validity) {
        Map<String, CanonicalValue> days = new HashMap<>();
        days.put("from", new Text(validity.from().toString()));
        validity.lastDay().ifPresent(last -> days.put("to", new Text(last.toString())));
        return new Members(days);
    }

    private static CanonicalValue corridor(Corridor range) {
        return new Members(
                Map.of("lowest", number(range.lowest()), "highest", number(range.highest())));
    }

    private static CanonicalValue payoff(Payoff payoff) {
        Map<String, CanonicalValue> parts = new HashMap<>();
        parts.put("weight", number(payoff.weightPercent()));
        parts.put(
                "bands",
                new Items(payoff.bands().inOrder().stream().map(TargetsAnswer::band).toList()));
        payoff.monthlyCapPercent().ifPresent(cap -> parts.put("cap", number(cap)));
        return new Members(parts);
    }

    private static CanonicalValue band(Band band) {
        return new Members(
                Map.of(
                        "from", number(band.from()),
                        "to", number(band.to()),
                        "effectAtFrom", number(band.effectAtFrom()),
                        "effectAtTo", number(band.effectAtTo())));
    }

    private static Text number(BigDecimal number) {
        return new Text(number.toPlainString());
    }
}
