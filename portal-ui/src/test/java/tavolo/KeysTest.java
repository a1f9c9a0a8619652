package tavolo;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tavolo.domain.Refusal;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.agreement.InstrumentStatus;
import tavolo.domain.agreement.SignatoryState;
import tavolo.domain.agreement.WorkersEffect;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.notice.MailChoice;
import tavolo.domain.notice.MailKind;
import tavolo.domain.notice.MailTrouble;
import tavolo.domain.party.Capacity;
import tavolo.domain.party.Channel;
import tavolo.domain.party.OrganisationKind;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.Role;
import tavolo.domain.signing.CertificateState;
import tavolo.domain.signing.RevisionCause;
import tavolo.domain.signing.RevocationReason;
import tavolo.domain.target.Kpi;
import tavolo.domain.template.DeviationKind;
import tavolo.domain.template.TemplateKind;
import tavolo.ui.agreement.AgreementPage;
import tavolo.ui.side.SideState;

/// Every word on the screen has a key, every key is used, and both languages say the same.
class KeysTest {

    /// Enums that the screens are known to say through `Wording`, whose keys begin with the enum's
    /// name.
    private static final List<Class<?>> SPOKEN =
            List.of(
                    AgreementPage.class,
                    AgreementState.class,
                    Capacity.class,
                    Channel.class,
                    InstrumentKind.class,
                    InstrumentStatus.class,
                    MailChoice.class,
                    MailKind.class,
                    MailTrouble.class,
                    OrganisationKind.class,
                    PartySide.class,
                    RevisionCause.class,
                    Role.class,
                    SideState.class,
                    SignatoryState.class,
                    DeviationKind.class,
                    RevocationReason.class,
                    CertificateState.class,
                    TemplateKind.class,
                    WorkersEffect.class);

    /// Texts that are the same word in both languages, or no word at all.
    private static final Set<String> SAME_IN_BOTH =
            Set.of(
                    "file-kind.csv",
                    "file-kind.jpeg",
                    "file-kind.pdf",
                    "file-kind.png",
                    "file-kind.xlsx",
                    "workplace-body.rsa",
                    "workplace-body.rsu",
                    "channel.chat",
                    "channel.email",
                    "sign-in.email",
                    "sign-in.password",
                    "view.opening.parties.unit",
                    "view.papers.revision");

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z0-9-]+)+");
    private static final Pattern PREFIX = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z0-9-]+)*\\.");
    private static final Pattern ASKED =
            Pattern.compile("getTranslation\\(\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)");
    private static final Pattern WRITTEN_OUT =
            Pattern.compile(
                    "(?:new (?:Span|H[1-4]|Paragraph|Button|NativeButton|NativeLabel|ListItem|Div)"
                            + "|set(?:Text|Label|HelperText|Placeholder|AriaLabel|ErrorMessage|Title))"
                            + "\\(\\s*\"([^\"]*\\p{L}{2}[^\"]*)\"");

    private final Map<String, String> italian = Words.read("translations.properties");
    private final Map<String, String> english = Words.read("translations_en.properties");
    private final String sources = Words.sources();

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(english.keySet()).isEqualTo(italian.keySet());
    }

    @Test
    void no_text_is_empty() {
        assertThat(Stream.of(italian, english).flatMap(each -> each.entrySet().stream()))
                .allSatisfy(text -> assertThat(text.getValue()).as(text.getKey()).isNotBlank());
    }

    @Test
    void every_key_that_a_page_names_is_there() {
        Set<String> areas =
                italian.keySet().stream()
                        .map(key -> key.substring(0, key.indexOf('.')))
                        .collect(Collectors.toSet());
        Set<String> missing = new TreeSet<>(found(ASKED));
        literals()
                .filter(KEY.asMatchPredicate())
                .filter(key -> areas.contains(key.substring(0, key.indexOf('.'))))
                .forEach(missing::add);
        missing.removeAll(italian.keySet());

        assertThat(missing).isEmpty();
    }

    @Test
    void every_key_that_is_put_together_is_there() {
        assertThat(built()).allSatisfy(key -> assertThat(italian).containsKey(key));
    }

    @Test
    void every_prefix_that_a_page_completes_is_known() {
        assertThat(prefixes())
                .allSatisfy(prefix -> {
                    assertThat(italian.keySet())
                            .as("keys that begin with " + prefix)
                            .anyMatch(key -> key.startsWith(prefix));
                    assertThat(isNarrow(prefix) || BuiltKeys.ENDINGS.containsKey(prefix))
                            .as("%s is short: list its endings in this test", prefix)
                            .isTrue();
                });
    }

    @Test
    void no_key_is_left_over() {
        Set<String> leftOver = new TreeSet<>(italian.keySet());
        literals().forEach(leftOver::remove);
        leftOver.removeAll(built());
        leftOver.removeAll(spokenKeys());
        Words.refusals().forEach(refusal -> leftOver.remove(keyOf(refusal)));
        prefixes().stream()
                .filter(KeysTest::isNarrow)
                .filter(not(BuiltKeys.ENDINGS::containsKey))
                .forEach(prefix -> leftOver.removeIf(key -> key.startsWith(prefix)));

        assertThat(leftOver).isEmpty();
    }

    @Test
    void every_refusal_has_its_sentence_and_every_sentence_its_refusal() {
        assertThat(keysUnder("refusal."))
                .isEqualTo(
                        Words.refusals()
                                .map(KeysTest::keyOf)
                                .collect(Collectors.toCollection(TreeSet::new)));
    }

    /// Indicators bring their names with them.
    @Test
    void a_refusal_shows_only_what_it_holds_and_in_words() {
        Words.refusals()
                .forEach(refusal -> {
                    String sentence = italian.getOrDefault(keyOf(refusal), "");
                    for (String place : placeholders(sentence)) {
                        int index = Integer.parseInt(place);
                        assertThat(index)
                                .as("%s: %s", refusal.getName(), sentence)
                                .isLessThan(refusal.getRecordComponents().length);
                        Words.enumsIn(refusal.getRecordComponents()[index])
                                .forEach(each ->
                                        assertThat(spoken().contains(each) || each == Kpi.class)
                                                .as("%s", each)
                                                .isTrue());
                    }
                });
    }

    @Test
    void every_constant_that_is_spoken_has_its_word_and_every_word_its_constant() {
        for (Class<?> spoken : spoken()) {
            String prefix = Words.kebab(spoken) + ".";

            assertThat(keysUnder(prefix))
                    .isEqualTo(
                            Words.constants(spoken).stream()
                                    .map(prefix::concat)
                                    .collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    @Test
    void both_languages_fill_in_the_same_values() {
        italian.forEach((key, text) ->
                assertThat(placeholders(english.getOrDefault(key, "")))
                        .as("%s: %s", key, text)
                        .isEqualTo(placeholders(text)));
    }

    @Test
    void every_text_with_values_can_be_read_as_a_pattern() {
        Stream.of(italian, english)
                .flatMap(texts -> texts.entrySet().stream())
                .filter(text -> text.getValue().matches(".*\\{\\d.*"))
                .forEach(text ->
                        assertThat(
                                        new MessageFormat(text.getValue().replace("'", "''"))
                                                .format(new Object[] {1, 2, 3, 4, 5, 6, 7, 8}))
                                .as(text.getKey())
                                .doesNotContain("{"));
    }

    @Test
    void nothing_italian_is_left_in_the_english_file() {
        Set<String> same = new TreeSet<>();
        italian.forEach((key, text) -> {
            boolean isWord = text.replaceAll("\\{[^}]*}", "").matches(".*\\p{L}{2}.*");
            if (isWord && text.equals(english.get(key))) {
                same.add(key);
            }
        });
        same.removeAll(SAME_IN_BOTH);

        assertThat(same).isEmpty();
        assertThat(english.values())
                .noneMatch(
                        text -> text.matches(".*\\b(il|della|dell'|perché|già|più|è|alla)\\b.*"));
    }

    @Test
    void no_page_writes_its_words_itself() {
        assertThat(found(WRITTEN_OUT)).containsOnly("Tavolo");
    }

    private Set<String> keysUnder(String prefix) {
        return italian.keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isNarrow(String prefix) {
        return prefix.chars().filter(each -> each == '.').count() >= 3;
    }

    private Set<String> prefixes() {
        return literals()
                .filter(PREFIX.asMatchPredicate())
                .filter(prefix ->
                        italian.keySet().stream().anyMatch(key -> key.startsWith(prefix))
                                || prefix.startsWith("view."))
                .filter(not("refusal."::equals))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> built() {
        return BuiltKeys.ENDINGS.entrySet().stream()
                .flatMap(each -> each.getValue().stream().map(each.getKey()::concat))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// Those listed above, and every other enum for which there is a word.
    private Set<Class<?>> spoken() {
        Set<Class<?>> all = new LinkedHashSet<>(SPOKEN);
        Words.enums()
                .filter(each -> each != tavolo.domain.library.Refusal.class)
                .filter(each -> !keysUnder(Words.kebab(each) + ".").isEmpty())
                .forEach(all::add);
        return all;
    }

    private Set<String> spokenKeys() {
        return spoken().stream()
                .flatMap(each ->
                        Words.constants(each).stream().map(word -> Words.kebab(each) + "." + word))
                .collect(Collectors.toSet());
    }

    private Stream<String> literals() {
        return LITERAL.matcher(sources).results().map(each -> each.group(1));
    }

    private Set<String> found(Pattern pattern) {
        return pattern.matcher(sources)
                .results()
                .map(each -> each.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(each -> each.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String keyOf(Class<? extends Refusal> refusal) {
        return "refusal." + Words.kebab(refusal);
    }
}
