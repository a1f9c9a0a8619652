package tavolo.domain.document;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
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
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.library.Language;
import tavolo.domain.library.RevisionKind;
import tavolo.domain.library.Unit;
import tavolo.domain.party.PartySide;
import tavolo.domain.target.Aggregation;
import tavolo.domain.target.Direction;

/// How a canonical value becomes an instrument's text again. Every member must be there, and no
/// member may be left over: an unknown one would be signed without being printed.
final class InstrumentReading {

    private final Map<String, CanonicalValue> members;

    InstrumentReading(CanonicalValue value, int size) {
        if (!(value instanceof CanonicalValue.Members(Map<String, CanonicalValue> found))
                || found.size() != size) {
            throw new IllegalArgumentException("an object of " + size + " members is expected");
        }
        this.members = found;
    }

    static InstrumentText of(CanonicalValue value) {
        boolean isAnnexed = has(value, "annexes");
        boolean isRevision = has(value, "revises");
        boolean isPaying = has(value, "payoffs");
        int size = 6 + (isAnnexed ? 1 : 0) + (isRevision ? 1 : 0) + (isPaying ? 1 : 0);
        InstrumentReading in = new InstrumentReading(value, size);
        return new InstrumentText(
                in.text("schema"),
                head(in.member("head")),
                isRevision ? revises(in.text("schema"), in.member("revises")) : null,
                in.items("parties", InstrumentReading::party),
                in.items("scope", InstrumentReading::scope),
                in.items("clauses", InstrumentReading::clause),
                in.items("targets", InstrumentReading::target),
                isPaying ? PayoffForm.read(in.member("payoffs")) : null,
                isAnnexed ? in.items("annexes", AnnexReading::of) : List.of());
    }

    static boolean has(CanonicalValue value, String name) {
        return value instanceof CanonicalValue.Members(var found) && found.containsKey(name);
    }

    private static Revises revises(String schema, CanonicalValue value) {
        InstrumentReading in = new InstrumentReading(value, 4);
        return new Revises(
                schema.equals(InstrumentText.CORRECTING)
                        ? RevisionKind.ERRATA
                        : RevisionKind.TARGETS,
                in.text("agreement"),
                LocalDate.parse(in.text("startsOn")),
                in.isNothing("digest") ? null : Sha256.parse(in.text("digest")),
                in.isNothing("closedAt") ? null : Instant.parse(in.text("closedAt")));
    }

    private static Head head(CanonicalValue value) {
        InstrumentReading in = new InstrumentReading(value, 8);
        return new Head(
                in.text("agreement"),
                in.whole("edition"),
                InstrumentKind.valueOf(in.text("kind")),
                language(in.text("binding")),
                LocalDate.parse(in.text("startsOn")),
                in.date("endsOn"),
                Instant.parse(in.text("frozenAt")),
                in.flag("demo"));
    }

    private static Party party(CanonicalValue value) {
        InstrumentReading in = new InstrumentReading(value, 4);
        return new Party(
                PartySide.valueOf(in.text("side")),
                in.text("name"),
                in.text("taxCode"),
                in.items("signatories", InstrumentReading::signatory));
    }

    private static Signatory signatory(CanonicalValue value) {
        InstrumentReading in = new InstrumentReading(value, 4);
        return new Signatory(
                in.text("field"), in.text("person"), in.both("capacity"), in.text("organisation"));
    }

    private static ScopeLine scope(CanonicalValue value) {
        InstrumentReading in = new InstrumentReading(value, 4);
        return new ScopeLine(
                in.text("service"), in.text("city"), in.whole("headcount"), in.whole("remote"));
    }

    private static Clause clause(CanonicalValue value) {
        InstrumentReading in = new InstrumentReading(value, 6);
        return new Clause(
                in.text("code"),
                in.whole("version"),
                in.both("title"),
                in.both("body"),
                in.items("parameters", InstrumentReading::parameter),
                in.items("reserves", InstrumentReading::reserve));
    }

    private static Parameter parameter(CanonicalValue value) {
        InstrumentReading in = new InstrumentReading(value, 4);
        return new Parameter(in.text("key"), in.both("label"), in.text("value"), in.both("shown"));
    }

    private static Reserve reserve(CanonicalValue value) {
        InstrumentReading in = new InstrumentReading(value, 2);
        return new Reserve(in.text("author"), in.text("text"));
    }

    private static TargetRow target(CanonicalValue value) {
        boolean isOwn =
                value instanceof CanonicalValue.Members(var found) && found.containsKey("own");
        InstrumentReading in = new InstrumentReading(value, isOwn ? 10 : 9);
        return new TargetRow(
                in.text("kpi"),
                in.both("name"),
                in.text("formula"),
                in.both("definition"),
                in.text("unit"),
                in.isNothing("oldValue") ? null : new BigDecimal(in.text("oldValue")),
                new BigDecimal(in.text("agreedValue")),
                LocalDate.parse(in.text("validFrom")),
                in.date("validTo"),
                isOwn ? own(in.member("own")) : null);
    }

    private static IndicatorText own(CanonicalValue value) {
        InstrumentReading in = new InstrumentReading(value, 11);
        return new IndicatorText(
                in.text("owner"),
                in.whole("version"),
                in.both("explanation"),
                in.both("formula"),
                in.both("numerator"),
                in.isNothing("denominator") ? null : in.both("denominator"),
                Unit.valueOf(in.text("unit")),
                Direction.valueOf(in.text("direction")),
                Aggregation.valueOf(in.text("aggregation")),
                in.whole("minimumSample"),
                in.both("source"));
    }

    private static Language language(String code) {
        for (Language language : Language.values()) {
            if (language.code().equals(code)) {
                return language;
            }
        }
        throw new IllegalArgumentException("no language has the code " + code);
    }

    Bilingual both(String name) {
        InstrumentReading in = new InstrumentReading(member(name), 2);
        return new Bilingual(in.text("it"), in.text("en"));
    }

    CanonicalValue member(String name) {
        CanonicalValue value = members.get(name);
        if (value == null) {
            throw new IllegalArgumentException("the member " + name + " is missing");
        }
        return value;
    }

    String text(String name) {
        return switch (member(name)) {
            case CanonicalValue.Text(String content) -> content;
            case CanonicalValue other -> throw unlike(name, other);
        };
    }

    int whole(String name) {
        return switch (member(name)) {
            case CanonicalValue.Whole(long number) -> Math.toIntExact(number);
            case CanonicalValue other -> throw unlike(name, other);
        };
    }

    private boolean flag(String name) {
        return switch (member(name)) {
            case CanonicalValue.Flag(boolean isTrue) -> isTrue;
            case CanonicalValue other -> throw unlike(name, other);
        };
    }

    boolean isNothing(String name) {
        return member(name) instanceof CanonicalValue.Nothing;
    }

    private @Nullable LocalDate date(String name) {
        return isNothing(name) ? null : LocalDate.parse(text(name));
    }

    <T> List<T> items(String name, Function<CanonicalValue, T> reading) {
        return switch (member(name)) {
            case CanonicalValue.Items(List<CanonicalValue> values) ->
                    values.stream().map(reading).toList();
            case CanonicalValue other -> throw unlike(name, other);
        };
    }

    private static IllegalArgumentException unlike(String name, CanonicalValue value) {
        return new IllegalArgumentException(
                name + " must not be a " + value.getClass().getSimpleName());
    }
}
