package tavolo.domain.document;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tavolo.domain.document.InstrumentText.Clause;
import tavolo.domain.document.InstrumentText.Head;
import tavolo.domain.document.InstrumentText.Parameter;
import tavolo.domain.document.InstrumentText.Party;
import tavolo.domain.document.InstrumentText.Reserve;
import tavolo.domain.document.InstrumentText.Revises;
import tavolo.domain.document.InstrumentText.ScopeLine;
import tavolo.domain.document.InstrumentText.Signatory;
import tavolo.domain.document.InstrumentText.TargetRow;
import tavolo.domain.library.Bilingual;

/// How an instrument's text becomes a canonical value; [InstrumentReading] is the way back.
final class InstrumentForm {

    private InstrumentForm() {}

    static CanonicalValue of(InstrumentText text) {
        Map<String, CanonicalValue> members =
                new HashMap<>(
                        Map.of(
                                "schema", text(text.schema()),
                                "head", head(text.head()),
                                "parties", items(text.parties(), InstrumentForm::party),
                                "scope", items(text.scope(), InstrumentForm::scope),
                                "clauses", items(text.clauses(), InstrumentForm::clause),
                                "targets", items(text.targets(), InstrumentForm::target)));
        if (!text.annexes().isEmpty()) {
            members.put("annexes", items(text.annexes(), AnnexForm::of));
        }
        if (text.payoffs() != null) {
            members.put("payoffs", PayoffForm.of(text.payoffs()));
        }
        if (text.revises() != null) {
            members.put("revises", revises(text.revises()));
        }
        return members(members);
    }

    private static CanonicalValue revises(Revises revises) {
        return members(
                Map.of(
                        "agreement",
                        text(revises.agreement()),
                        "startsOn",
                        date(revises.startsOn()),
                        "digest",
                        revises.digest() == null
                                ? new CanonicalValue.Nothing()
                                : text(revises.digest().toString()),
                        "closedAt",
                        revises.closedAt() == null
                                ? new CanonicalValue.Nothing()
                                : instant(revises.closedAt())));
    }

    private static CanonicalValue head(Head head) {
        return members(
                Map.of(
                        "agreement", text(head.agreement()),
                        "edition", new CanonicalValue.Whole(head.edition()),
                        "kind", text(head.kind().name()),
                        "binding", text(head.binding().code()),
                        "startsOn", date(head.startsOn()),
                        "endsOn", date(head.endsOn()),
                        "frozenAt", instant(head.frozenAt()),
                        "demo", new CanonicalValue.Flag(head.demo())));
    }

    private static CanonicalValue party(Party party) {
        return members(
                Map.of(
                        "side", text(party.side().name()),
                        "name", text(party.name()),
                        "taxCode", text(party.taxCode()),
                        "signatories", items(party.signatories(), InstrumentForm::signatory)));
    }

    private static CanonicalValue signatory(Signatory signatory) {
        return members(
                Map.of(
                        "field", text(signatory.field()),
                        "person", text(signatory.person()),
                        "capacity", both(signatory.capacity()),
                        "organisation", text(signatory.organisation())));
    }

    private static CanonicalValue scope(ScopeLine line) {
        return members(
                Map.of(
                        "service",
                        text(line.service()),
                        "city",
                        text(line.city()),
                        "headcount",
                        new CanonicalValue.Whole(line.headcount()),
                        "remote",
                        new CanonicalValue.Whole(line.remote())));
    }

    private static CanonicalValue clause(Clause clause) {
        return members(
                Map.of(
                        "code", text(clause.code()),
                        "version", new CanonicalValue.Whole(clause.version()),
                        "title", both(clause.title()),
                        "body", both(clause.body()),
                        "parameters", items(clause.parameters(), InstrumentForm::parameter),
                        "reserves", items(clause.reserves(), InstrumentForm::reserve)));
    }

    private static CanonicalValue parameter(Parameter parameter) {
        return members(
                Map.of(
                        "key", text(parameter.key()),
                        "label", both(parameter.label()),
                        "value", text(parameter.value()),
                        "shown", both(parameter.shown())));
    }

    private static CanonicalValue reserve(Reserve reserve) {
        return members(
                Map.of(
                        "author", text(reserve.author()),
                        "text", text(reserve.text())));
    }

    private static CanonicalValue target(TargetRow row) {
        Map<String, CanonicalValue> members =
                new HashMap<>(
                        Map.of(
                                "kpi", text(row.kpi()),
                                "name", both(row.name()),
                                "formula", text(row.formula()),
                                "definition", both(row.definition()),
                                "unit", text(row.unit()),
                                "oldValue", decimal(row.oldValue()),
                                "agreedValue", decimal(row.agreedValue()),
                                "validFrom", date(row.validFrom()),
                                "validTo", date(row.validTo())));
        IndicatorText own = row.own();
        if (own != null) {
            members.put("own", own(own));
        }
        return members(members);
    }

    private static CanonicalValue own(IndicatorText own) {
        Bilingual denominator = own.denominator();
        return members(
                Map.ofEntries(
                        Map.entry("owner", text(own.owner())),
                        Map.entry("version", new CanonicalValue.Whole(own.version())),
                        Map.entry("explanation", both(own.explanation())),
                        Map.entry("formula", both(own.formula())),
                        Map.entry("numerator", both(own.numerator())),
                        Map.entry(
                                "denominator",
                                denominator == null
                                        ? new CanonicalValue.Nothing()
                                        : both(denominator)),
                        Map.entry("unit", text(own.unit().name())),
                        Map.entry("direction", text(own.direction().name())),
                        Map.entry("aggregation", text(own.aggregation().name())),
                        Map.entry("minimumSample", new CanonicalValue.Whole(own.minimumSample())),
                        Map.entry("source", both(own.source()))));
    }

    static CanonicalValue both(Bilingual words) {
        return members(Map.of("it", text(words.it()), "en", text(words.en())));
    }

    private static CanonicalValue date(@Nullable LocalDate date) {
        return date == null ? new CanonicalValue.Nothing() : text(date.toString());
    }

    static CanonicalValue decimal(@Nullable BigDecimal value) {
        return value == null ? new CanonicalValue.Nothing() : text(value.toPlainString());
    }

    private static CanonicalValue instant(Instant instant) {
        return text(DateTimeFormatter.ISO_INSTANT.format(instant));
    }

    static CanonicalValue text(String words) {
        return new CanonicalValue.Text(PrintedText.of(words));
    }

    static <T> CanonicalValue items(List<T> values, Function<T, CanonicalValue> form) {
        return new CanonicalValue.Items(values.stream().map(form).toList());
    }

    static CanonicalValue members(Map<String, CanonicalValue> members) {
        return new CanonicalValue.Members(members);
    }
}
