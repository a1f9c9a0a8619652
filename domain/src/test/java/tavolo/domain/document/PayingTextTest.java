package tavolo.domain.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.library.Bilingual;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.library.RevisionKind;
import tavolo.domain.study.GivenAnnex;

/// Texts that say what targets are worth: canonical form and what is printed.
@DisplayNameGeneration(ReplaceUnderscores.class)
class PayingTextTest {

    /// Computed from the committed file by `sha256sum`, without the line end of the file.
    private static final String DIGEST =
            "3d93df4afdd49a31486fb5ab993528ecbb0ddc85b36bf8c24dae07782b1fac2d";

    private static final InstrumentText PLAIN = addendum();
    private static final InstrumentText PAYING = PLAIN.paying(worth("2.5", "5"));

    @Test
    void the_canonical_form_is_the_one_that_was_committed() throws IOException {
        try (InputStream vector =
                Objects.requireNonNull(
                        PayingTextTest.class.getResourceAsStream("paying-vector.json"))) {
            String committed = new String(vector.readAllBytes(), StandardCharsets.UTF_8).strip();

            assertThat(new String(Canonical.of(PAYING), StandardCharsets.UTF_8))
                    .isEqualTo(committed);
            assertThat(Canonical.digestOf(PAYING)).hasToString(DIGEST);
        }
    }

    @Test
    void the_worth_comes_back_from_it() {
        assertThat(Canonical.read(Canonical.of(PAYING))).isEqualTo(PAYING);
        InstrumentText unlimited = PLAIN.paying(worth("2.5", null));
        assertThat(Canonical.read(Canonical.of(unlimited))).isEqualTo(unlimited);
        InstrumentText more =
                PAYING.with(List.of(GivenAnnex.week()))
                        .revising(
                                new InstrumentText.Revises(
                                        RevisionKind.TARGETS,
                                        "2020/0001",
                                        LocalDate.of(2020, 5, 1),
                                        null,
                                        null));
        assertThat(more.schema()).isEqualTo(InstrumentText.PAYING);
        assertThat(Canonical.read(Canonical.of(more))).isEqualTo(more);
    }

    @Test
    void another_band_or_cap_is_another_text_to_sign() {
        assertThat(
                        List.of(
                                Canonical.digestOf(PLAIN),
                                Canonical.digestOf(PLAIN.paying(worth("2.4", "5"))),
                                Canonical.digestOf(PLAIN.paying(worth("2.5", "6"))),
                                Canonical.digestOf(PLAIN.paying(worth("2.5", null)))))
                .doesNotHaveDuplicates()
                .doesNotContain(Canonical.digestOf(PAYING));
    }

    @Test
    void worth_cannot_hide_in_a_text_of_the_old_structure() {
        byte[] disguised =
                new String(Canonical.of(PAYING), StandardCharsets.UTF_8)
                        .replace(InstrumentText.PAYING, InstrumentText.SCHEMA)
                        .getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> Canonical.read(disguised))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void no_text_that_a_union_signs_can_say_it() {
        assertThatThrownBy(() -> CanonicalVector.text().paying(worth("2.5", "5")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /// The text of the committed protocol as an addendum.
    private static InstrumentText addendum() {
        InstrumentText text = CanonicalVector.text();
        InstrumentText.Head head = text.head();
        return InstrumentText.of(
                new InstrumentText.Head(
                        head.agreement(),
                        head.edition(),
                        InstrumentKind.COMMERCIAL_ADDENDUM,
                        head.binding(),
                        head.startsOn(),
                        head.endsOn(),
                        head.frozenAt(),
                        head.demo()),
                text.parties(),
                text.scope(),
                text.clauses(),
                text.targets());
    }

    /// Two targets; the second has a malus of up to `malus` percent.
    private static PayoffText worth(String malus, @Nullable String cap) {
        return new PayoffText(
                List.of(
                        new PayoffText.Row(
                                "SL",
                                new Bilingual("Livello di servizio", "Service level"),
                                new Bilingual("%", "%"),
                                new BigDecimal("60"),
                                List.of(
                                        stretch("70", "80", "-2", "0"),
                                        stretch("88", "96", "0", "0.8"))),
                        new PayoffText.Row(
                                "ABN",
                                new Bilingual("Abbandono", "Abandonment"),
                                new Bilingual("%", "%"),
                                new BigDecimal("40"),
                                List.of(stretch("7", "12.5", "0", "-" + malus)))),
                cap == null ? null : new BigDecimal(cap));
    }

    private static PayoffText.Stretch stretch(
            String from, String to, String effectAtFrom, String effectAtTo) {
        return new PayoffText.Stretch(
                new BigDecimal(from),
                new BigDecimal(to),
                new BigDecimal(effectAtFrom),
                new BigDecimal(effectAtTo));
    }
}
