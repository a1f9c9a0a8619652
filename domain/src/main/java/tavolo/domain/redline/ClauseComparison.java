package tavolo.domain.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tavolo.domain.agreement.ClauseText;
import tavolo.domain.agreement.ClauseVersionId;
import tavolo.domain.board.ClauseHistory;
import tavolo.domain.board.VersionLine;
import tavolo.domain.library.ClauseDefinition;
import tavolo.domain.library.ClauseLibrary;
import tavolo.domain.library.Language;
import tavolo.domain.library.ParameterDefinition;

/// Compares two versions of a clause: the words as they are read, with their values in them, and
/// the values apart.
public final class ClauseComparison {

    private static final String NO_VALUE = "–";

    private final ClauseLibrary library;
    private final TextComparison texts;

    public ClauseComparison(ClauseLibrary library, TextComparison texts) {
        this.library = library;
        this.texts = texts;
    }

    /// What changed in each of the clauses; those without a version or a place in the library are
    /// left out.
    public List<ClauseRedline> all(List<ClauseHistory> histories, Since since, Language language) {
        return histories.stream()
                .flatMap(history -> of(history, since, language).stream())
                .toList();
    }

    /// What leads from the version `base` to the one on the table; empty without a place in the
    /// library.
    Optional<ClauseRedline> since(ClauseHistory history, VersionLine base, Language language) {
        return library.find(history.line().place())
                .map(definition -> between(definition, history, base, language));
    }

    private Optional<ClauseRedline> of(ClauseHistory history, Since since, Language language) {
        return history.versions().isEmpty()
                ? Optional.empty()
                : library.find(history.line().place())
                        .map(definition -> of(definition, history, since, language));
    }

    private ClauseRedline of(
            ClauseDefinition definition, ClauseHistory history, Since since, Language language) {
        Optional<VersionLine> agreed =
                switch (since) {
                    case FIRST_VERSION -> Optional.empty();
                    case OUR_LAST_YES -> history.ourLastYes().flatMap(id -> version(history, id));
                };
        ClauseRedline redline =
                between(definition, history, agreed.orElse(history.versions().getLast()), language);
        return since == Since.OUR_LAST_YES && agreed.isEmpty() ? redline.unanswered() : redline;
    }

    private ClauseRedline between(
            ClauseDefinition definition,
            ClauseHistory history,
            VersionLine base,
            Language language) {
        VersionLine latest = history.versions().getFirst();
        return new ClauseRedline(
                history.line(),
                definition.title().in(language),
                latest,
                history.versions().reversed().stream()
                        .filter(version -> version.number() > base.number())
                        .toList(),
                false,
                passages(definition, base.text(), latest.text(), language),
                values(definition, base.text(), latest.text(), language),
                !base.targets().equals(latest.targets()));
    }

    /// What leads from `before` to `after`, as the clause of `definition` is read.
    public List<Passage> passages(
            ClauseDefinition definition, ClauseText before, ClauseText after, Language language) {
        return texts.between(
                read(definition, before, language), read(definition, after, language), language);
    }

    private static Optional<VersionLine> version(ClauseHistory history, ClauseVersionId id) {
        return history.versions().stream().filter(version -> version.id().equals(id)).findFirst();
    }

    /// The words of `text` with its values in them.
    static String read(ClauseDefinition definition, ClauseText text, Language language) {
        return definition.expand(text.parameters(), text.words().in(language), language);
    }

    /// The values that differ, in the order of the library.
    public static List<ValueChange> values(
            ClauseDefinition definition, ClauseText before, ClauseText after, Language language) {
        List<ValueChange> changes = new ArrayList<>();
        for (ParameterDefinition parameter : definition.parameters()) {
            String old = before.parameters().getOrDefault(parameter.key(), "");
            String now = after.parameters().getOrDefault(parameter.key(), "");
            if (!old.equals(now)) {
                changes.add(
                        new ValueChange(
                                parameter.key(),
                                parameter.label().in(language),
                                shown(parameter, old, language),
                                shown(parameter, now, language)));
            }
        }
        return changes;
    }

    private static String shown(ParameterDefinition parameter, String value, Language language) {
        return value.isEmpty() ? NO_VALUE : parameter.show(value, language);
    }
}
