package tavolo.domain.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tavolo.domain.library.Bilingual;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.library.Language;
import tavolo.domain.library.RevisionKind;
import tavolo.domain.party.PartySide;

/// The whole text of one instrument as it was frozen when its negotiation closed: all that is
/// printed, hashed and signed, and nothing else. Its canonical form is made by [Canonical]; a paper
/// is always rendered from that form.
///
/// @param schema the version of this structure: [#SCHEMA], [#ANNEXED] with annexes, [#REVISING]
///   when it revises another agreement, [#DEFINING] with targets on own indicators, whether there
///   are annexes, or another agreement is revised, or not, [#PAYING] where it says what targets are
///   worth, whatever else it says, or [#CORRECTING] where it corrects words of another agreement
/// @param head what is said once
/// @param revises the agreement that it changes; null for a text of its own
/// @param parties in the order in which they are printed
/// @param scope the service lines covered
/// @param clauses in the order in which they are printed
/// @param targets the agreed KPI values; empty when the instrument has none
/// @param payoffs what the targets are worth; null where nothing is said of it, and in every
///   instrument but the commercial addendum
/// @param annexes printed behind the targets; most instruments have none
public record InstrumentText(
        String schema,
        Head head,
        @Nullable Revises revises,
        List<Party> parties,
        List<ScopeLine> scope,
        List<Clause> clauses,
        List<TargetRow> targets,
        @Nullable PayoffText payoffs,
        List<Annex> annexes) {

    /// The structure of texts without annexes.
    public static final String SCHEMA = "tavolo-instrument/1";

    /// The structure of texts with annexes, which older readers must not take for one without.
    public static final String ANNEXED = "tavolo-instrument/2";

    /// The structure of texts that revise another agreement, with annexes or without.
    public static final String REVISING = "tavolo-instrument/3";

    /// The structure of texts that define indicators of their own.
    public static final String DEFINING = "tavolo-instrument/4";

    /// The structure of texts that say what targets are worth.
    public static final String PAYING = "tavolo-instrument/5";

    /// The structure of texts that correct words of another agreement, and carry no targets.
    public static final String CORRECTING = "tavolo-instrument/6";

    public InstrumentText {
        annexes = List.copyOf(annexes);
        if (payoffs != null && head.kind() != InstrumentKind.COMMERCIAL_ADDENDUM) {
            throw new IllegalArgumentException("no money is in a " + head.kind());
        }
        String fitting = schema(revises, targets, payoffs, annexes);
        if (!schema.equals(fitting)) {
            throw new IllegalArgumentException("schema must be " + fitting + ", was " + schema);
        }
        parties = List.copyOf(parties);
        scope = List.copyOf(scope);
        clauses = List.copyOf(clauses);
        targets = List.copyOf(targets);
        requireDistinctSlots(parties);
    }

    /// A text of today's structure.
    public static InstrumentText of(
            Head head,
            List<Party> parties,
            List<ScopeLine> scope,
            List<Clause> clauses,
            List<TargetRow> targets) {
        return new InstrumentText(
                schema(null, targets, null, List.of()),
                head,
                null,
                parties,
                scope,
                clauses,
                targets,
                null,
                List.of());
    }

    private static String schema(
            @Nullable Revises revises,
            List<TargetRow> targets,
            @Nullable PayoffText payoffs,
            List<Annex> annexes) {
        if (revises != null && revises.kind() == RevisionKind.ERRATA) {
            if (!targets.isEmpty() || payoffs != null) {
                throw new IllegalArgumentException("an errata carries no targets");
            }
            return CORRECTING;
        }
        if (payoffs != null) {
            return PAYING;
        }
        if (targets.stream().anyMatch(row -> row.own() != null)) {
            return DEFINING;
        }
        if (revises != null) {
            return REVISING;
        }
        return annexes.isEmpty() ? SCHEMA : ANNEXED;
    }

    /// The same as a revision of another agreement.
    public InstrumentText revising(Revises other) {
        return new InstrumentText(
                schema(other, targets, payoffs, annexes),
                head,
                other,
                parties,
                scope,
                clauses,
                targets,
                payoffs,
                annexes);
    }

    /// The same saying what the targets are worth.
    public InstrumentText paying(PayoffText other) {
        return new InstrumentText(
                schema(revises, targets, other, annexes),
                head,
                revises,
                parties,
                scope,
                clauses,
                targets,
                other,
                annexes);
    }

    /// The same with `annexes`.
    public InstrumentText with(List<Annex> others) {
        return new InstrumentText(
                schema(revises, targets, payoffs, others),
                head,
                revises,
                parties,
                scope,
                clauses,
                targets,
                payoffs,
                others);
    }

    /// The signatories of all parties, in printed order.
    public Stream<Signatory> signatories() {
        return parties.stream().flatMap(party -> party.signatories().stream());
    }

    private static void requireDistinctSlots(List<Party> parties) {
        Set<String> fields = new HashSet<>();
        for (Party party : parties) {
            for (Signatory signatory : party.signatories()) {
                if (!fields.add(signatory.field())) {
                    throw new IllegalArgumentException(
                            "two signatories share the slot " + signatory.field());
                }
            }
        }
    }

    /// What is said once about the instrument.
    ///
    /// @param agreement the number of the agreement, such as `2020/0147`
    /// @param edition counts the closings of this instrument, from 1
    /// @param kind which instrument of the agreement
    /// @param binding the language whose text binds; the other one is a courtesy translation
    /// @param startsOn first day of validity
    /// @param endsOn last day of validity; null when open-ended
    /// @param frozenAt when the text was closed, kept to the second; also the date of the PDF
    /// @param demo whether the paper is plainly marked as a demonstration without any effect
    public record Head(
            String agreement,
            int edition,
            InstrumentKind kind,
            Language binding,
            LocalDate startsOn,
            @Nullable LocalDate endsOn,
            Instant frozenAt,
            boolean demo) {

        public Head {
            if (edition < 1) {
                throw new IllegalArgumentException("edition counts from 1, was " + edition);
            }
            if (endsOn != null && endsOn.isBefore(startsOn)) {
                throw new IllegalArgumentException(
                        "validity ends " + endsOn + " before it starts " + startsOn);
            }
            frozenAt = frozenAt.truncatedTo(ChronoUnit.SECONDS);
        }
    }

    /// The agreement that the text changes.
    ///
    /// @param kind what it changes
    /// @param agreement its number, such as `2020/0145`
    /// @param startsOn first day on which it applies
    /// @param digest SHA-256 of its text of the same kind, as it was closed and signed; null if it
    ///   has none
    /// @param closedAt when that text was closed, kept to the second; null if it has none
    public record Revises(
            RevisionKind kind,
            String agreement,
            LocalDate startsOn,
            @Nullable Sha256 digest,
            @Nullable Instant closedAt) {

        public Revises {
            if ((digest == null) != (closedAt == null)) {
                throw new IllegalArgumentException(
                        "a closed text has a digest and a moment, was " + digest + ", " + closedAt);
            }
            closedAt = closedAt == null ? null : closedAt.truncatedTo(ChronoUnit.SECONDS);
        }
    }

    /// One organisation at the table.
    ///
    /// @param taxCode codice fiscale or partita IVA, as printed
    /// @param signatories who must sign for it; may be empty for a party that only takes part
    public record Party(PartySide side, String name, String taxCode, List<Signatory> signatories) {

        public Party {
            signatories = List.copyOf(signatories);
        }
    }

    /// A person whose signature the instrument needs.
    ///
    /// @param field the name of the signature field: letters, digits and hyphens, at most 60
    /// @param capacity in what capacity, such as *legale rappresentante*
    /// @param organisation on whose behalf, as printed
    public record Signatory(String field, String person, Bilingual capacity, String organisation) {

        public Signatory {
            if (!field.matches("[A-Za-z][A-Za-z0-9-]{0,59}")) {
                throw new IllegalArgumentException(
                        "a slot is named by letters, digits and hyphens, was " + field);
            }
        }
    }

    /// One service line at one city.
    ///
    /// @param headcount people employed on the line there
    /// @param remote how many of them work from remote
    public record ScopeLine(String service, String city, int headcount, int remote) {

        public ScopeLine {
            if (remote < 0 || remote > headcount) {
                throw new IllegalArgumentException(
                        "remote must lie in 0.." + headcount + ", was " + remote);
            }
        }
    }

    /// One agreed clause.
    ///
    /// @param code its library code, such as `C12`
    /// @param version the agreed version of the clause in this agreement
    /// @param body paragraphs divided by an empty line, parameters already filled in
    /// @param parameters the agreed values, in the order of the library
    /// @param reserves noted reserves, which are printed and do not block
    public record Clause(
            String code,
            int version,
            Bilingual title,
            Bilingual body,
            List<Parameter> parameters,
            List<Reserve> reserves) {

        public Clause {
            parameters = List.copyOf(parameters);
            reserves = List.copyOf(reserves);
        }
    }

    /// One agreed value of a clause.
    ///
    /// @param value the canonical value, independent of language
    /// @param shown the same value as people read it, with unit
    public record Parameter(String key, Bilingual label, String value, Bilingual shown) {}

    /// A reserve that a party asked to have noted in the text.
    public record Reserve(String author, String text) {}

    /// One KPI and the value agreed for it.
    ///
    /// @param formula the code of the variant by which it is computed
    /// @param definition what that variant counts, with the numbers agreed for it
    /// @param oldValue the value in force before, with at most four decimals; null when there was
    ///   none
    /// @param agreedValue with at most four decimals
    /// @param validFrom first day of the value
    /// @param validTo last day of the value; null while the instrument lasts
    /// @param own the whole definition of an own indicator; null for one of the catalogue
    public record TargetRow(
            String kpi,
            Bilingual name,
            String formula,
            Bilingual definition,
            String unit,
            @Nullable BigDecimal oldValue,
            BigDecimal agreedValue,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable IndicatorText own) {

        /// The fixed number of decimals of every target value.
        public static final int SCALE = 4;

        public TargetRow {
            oldValue = oldValue == null ? null : fixed(oldValue);
            agreedValue = fixed(agreedValue);
        }

        /// The same with the definition of the own indicator on which it rests.
        public TargetRow resting(IndicatorText on) {
            return new TargetRow(
                    kpi,
                    name,
                    formula,
                    definition,
                    unit,
                    oldValue,
                    agreedValue,
                    validFrom,
                    validTo,
                    on);
        }

        /// A value of an indicator of the catalogue.
        public TargetRow(
                String kpi,
                Bilingual name,
                String formula,
                Bilingual definition,
                String unit,
                @Nullable BigDecimal oldValue,
                BigDecimal agreedValue,
                LocalDate validFrom,
                @Nullable LocalDate validTo) {
            this(
                    kpi,
                    name,
                    formula,
                    definition,
                    unit,
                    oldValue,
                    agreedValue,
                    validFrom,
                    validTo,
                    null);
        }

        private static BigDecimal fixed(BigDecimal value) {
            if (value.stripTrailingZeros().scale() > SCALE) {
                throw new IllegalArgumentException(
                        "a target value has at most four decimals, was " + value);
            }
            return value.setScale(SCALE, RoundingMode.UNNECESSARY);
        }
    }
}
