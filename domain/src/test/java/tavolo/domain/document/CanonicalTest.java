package tavolo.domain.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tavolo.domain.document.CanonicalValue.Flag;
import tavolo.domain.document.CanonicalValue.Items;
import tavolo.domain.document.CanonicalValue.Members;
import tavolo.domain.document.CanonicalValue.Nothing;
import tavolo.domain.document.CanonicalValue.Text;
import tavolo.domain.document.CanonicalValue.Whole;
import tavolo.domain.library.Language;

class CanonicalTest {

    /// Source: RFC 8785, section 3.2.3, the sorting example.
    @Test
    void names_are_sorted_by_utf_16_code_units() {
        CanonicalValue value =
                new Members(
                        Map.of(
                                "€", new Text("Euro Sign"),
                                "\r", new Text("Carriage Return"),
                                "\ufb33", new Text("Hebrew Letter Dalet With Dagesh"),
                                "1", new Text("One"),
                                "😀", new Text("Emoji: Grinning Face"),
                                "\u0080", new Text("Control"),
                                "ö", new Text("Latin Small Letter O With Diaeresis")));

        assertThat(written(value))
                .isEqualTo(
                        "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                                + "\"ö\":\"Latin Small Letter O With Diaeresis\","
                                + "\"€\":\"Euro Sign\",\"😀\":\"Emoji: Grinning Face\","
                                + "\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    /// Source: RFC 8785, section 3.2.2, the value of `string`, and section 3.2.2.2.
    @Test
    void texts_are_escaped_in_one_way_only() {
        assertThat(written(new Text("€$\u000f\nA'B\"\\\\\"/")))
                .isEqualTo("\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"");
        assertThat(written(new Text("\b\t\f\r\u001f\u007f\u2028")))
                .isEqualTo("\"\\b\\t\\f\\r\\u001f\u007f\u2028\"");
    }

    /// Source: RFC 8785, section 3.2.2.1, and appendix B for the limits of whole numbers.
    @Test
    void literals_and_whole_numbers_are_written_plainly() {
        CanonicalValue value =
                new Items(
                        List.of(
                                new Nothing(),
                                new Flag(true),
                                new Flag(false),
                                new Whole(0),
                                new Whole(-1),
                                new Whole(9007199254740991L)));

        assertThat(written(value)).isEqualTo("[null,true,false,0,-1,9007199254740991]");
        assertThatIllegalArgumentException().isThrownBy(() -> new Whole(9007199254740992L));
    }

    @Test
    void half_of_a_surrogate_pair_cannot_be_written() {
        assertThatIllegalArgumentException().isThrownBy(() -> Canonical.of(new Text("\ud83d")));
    }

    @Test
    void whatever_was_written_is_read_back() {
        CanonicalValue value =
                new Members(
                        Map.of(
                                "", new Items(List.of()),
                                "a\"\\\u0001", new Members(Map.of()),
                                "list", new Items(List.of(new Whole(1), new Text("è"))),
                                "none", new Nothing()));

        assertThat(Canonical.readValue(Canonical.of(value))).isEqualTo(value);
    }

    @Test
    void nothing_but_the_canonical_form_is_read() {
        for (String other :
                List.of(
                        "",
                        " 1",
                        "1 ",
                        "01",
                        "-0",
                        "+1",
                        "1.0",
                        "1e3",
                        "9007199254740993",
                        "tru",
                        "\"\\u0041\"",
                        "\"\\/\"",
                        "\"a",
                        "\"\u0001\"",
                        "[1, 2]",
                        "[1,]",
                        "[,1]",
                        "{\"b\":1,\"a\":2}",
                        "{\"a\":1,\"a\":2}",
                        "{\"a\"}",
                        "[".repeat(100) + "]".repeat(100),
                        "[1]x")) {
            assertThatIllegalArgumentException()
                    .as(other)
                    .isThrownBy(() -> Canonical.readValue(other.getBytes(StandardCharsets.UTF_8)));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Canonical.readValue(new byte[] {'"', (byte) 0xc3, '"'}));
    }

    @Test
    void an_instrument_is_recovered_from_its_canonical_form() {
        for (InstrumentText text :
                List.of(
                        SampleTexts.companyAgreement(),
                        SampleTexts.companyAgreement(false, Language.EN, 1),
                        SampleTexts.protocol(),
                        SampleTexts.tiny("Zoë D’Amico", "Una riga.\n\nUn’altra."))) {
            assertThat(Canonical.read(Canonical.of(text))).isEqualTo(text);
        }
    }

    /// A change of this file changes the digest of every text: it may only follow a new schema.
    @Test
    void the_form_of_an_instrument_is_the_committed_one() throws IOException {
        byte[] expected;
        try (InputStream in = CanonicalTest.class.getResourceAsStream("protocol-vector.json")) {
            assertThat(in).isNotNull();
            expected = in.readAllBytes();
        }

        byte[] canonical = Canonical.of(CanonicalVector.text());

        assertThat(new String(canonical, StandardCharsets.UTF_8))
                .isEqualTo(new String(expected, StandardCharsets.UTF_8).strip());
        assertThat(Canonical.digestOf(CanonicalVector.text()).toString())
                .isEqualTo(CanonicalVector.DIGEST);
    }

    @Test
    void equal_words_in_other_characters_have_one_form() {
        InstrumentText composed = SampleTexts.tiny("Niccolò", "perché\nsì");
        InstrumentText decomposed = SampleTexts.tiny("Niccolo\u0300", "perche\u0301\r\nsi\u0300");
        InstrumentText invisible = SampleTexts.tiny("Nicco\u200blò", "per\u00adché\u202e\rsì");

        assertThat(Canonical.of(decomposed)).isEqualTo(Canonical.of(composed));
        assertThat(Canonical.of(invisible)).isEqualTo(Canonical.of(composed));
    }

    @Test
    void a_form_with_a_member_too_many_too_few_or_in_other_clothes_is_refused() {
        String form = new String(Canonical.of(SampleTexts.protocol()), StandardCharsets.UTF_8);

        for (String changed :
                List.of(
                        form.replace("\"demo\":false", "\"demo\":false,\"extra\":1"),
                        form.replace("\"demo\":false,", ""),
                        form.replace("\"demo\":false", "\"demo\":\"false\""),
                        form.replace("2020-04-24T10:12:31Z", "2020-04-24T10:12:31.000Z"),
                        form.replace("2020-04-24T10:12:31Z", "2020-04-24T12:12:31+02:00"),
                        form.replace("78.5000", "78.5"),
                        form.replace("tavolo-instrument/1", "tavolo-instrument/2"))) {
            assertThat(changed).isNotEqualTo(form);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Canonical.read(changed.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private static String written(CanonicalValue value) {
        return new String(Canonical.of(value), StandardCharsets.UTF_8);
    }
}
