package tavolo.domain.redline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tavolo.domain.agreement.ClauseText;
import tavolo.domain.library.ClauseDefinition;
import tavolo.domain.library.Language;
import tavolo.domain.library.ParameterDefinition;
import tavolo.domain.library.ParameterReading;
import tavolo.domain.redline.Differences.Stretch;
import tavolo.domain.redline.MarkedParagraph.Value;
import tavolo.domain.redline.Passage.Fate;

/// Turns the text of a clause that somebody edited as it is read, values and all, back into words
/// with marks and values apart. Where a value still stands its mark comes back; where another one
/// stands that can be read, the value changed; all else stays as the words that stand there.
final class ValuesBack {

    private final ClauseDefinition definition;
    private final ClauseText base;
    private final Language language;
    private final Differences differences;
    private final List<ValueNote> notes = new ArrayList<>();

    ValuesBack(
            ClauseDefinition definition,
            ClauseText base,
            Language language,
            Differences differences) {
        this.definition = definition;
        this.base = base;
        this.language = language;
        this.differences = differences;
    }

    /// What came of an edited text.
    ///
    /// @param words with marks
    /// @param values the canonical values that changed, by key
    record Read(String words, Map<String, String> values, List<ValueNote> notes) {}

    /// A value in the edited text: its place among the pieces, and what stands there.
    private record Found(Value value, int start, int end, String typed) {}

    /// One paragraph of the edited text, with what was found in it.
    private record Edited(List<String> pieces, List<Found> found) {}

    /// Reads an edited text.
    ///
    /// @param passages that lead from the base, as it is read, to the edited text
    Read of(List<Passage> passages) {
        List<Edited> paragraphs = edited(passages);
        Map<String, String> changed = changed(paragraphs);
        List<String> words = new ArrayList<>();
        paragraphs.forEach(paragraph -> words.add(marked(paragraph, changed)));
        return new Read(String.join("\n\n", words), changed, notes);
    }

    private List<Edited> edited(List<Passage> passages) {
        List<MarkedParagraph> old = MarkedParagraph.of(definition, base, language);
        Map<Integer, MarkedParagraph> moved = new HashMap<>();
        List<Optional<MarkedParagraph>> stood = new ArrayList<>();
        int at = 0;
        for (Passage passage : passages) {
            Optional<MarkedParagraph> here = Optional.empty();
            if (passage.fate().stoodBefore()) {
                here = Optional.of(old.get(at));
                at++;
            }
            here.filter(_ -> passage.fate() == Fate.MOVED_AWAY)
                    .ifPresent(paragraph -> moved.put(passage.move(), paragraph));
            stood.add(here);
        }
        List<Edited> edited = new ArrayList<>();
        for (int index = 0; index < passages.size(); index++) {
            Passage passage = passages.get(index);
            if (passage.fate().standsNow()) {
                Optional<MarkedParagraph> before =
                        stood.get(index).or(() -> Optional.ofNullable(moved.get(passage.move())));
                edited.add(edited(before, passage.after()));
            }
        }
        return edited;
    }

    private Edited edited(Optional<MarkedParagraph> before, String after) {
        List<String> now = MarkedParagraph.pieces(after);
        if (before.isEmpty() || !Walk.isShort(before.get().pieces(), now)) {
            return new Edited(now, List.of());
        }
        List<Stretch> stretches = differences.between(before.get().pieces(), now);
        List<Found> found = new ArrayList<>();
        for (Value value : before.get().values()) {
            int start = place(stretches, value.start(), true);
            int end = place(stretches, value.end(), false);
            if (start >= 0 && end >= start) {
                found.add(new Found(value, start, end, String.join("", now.subList(start, end))));
            } else {
                note(value.key(), "", ValueNote.Why.GONE);
            }
        }
        return new Edited(now, found);
    }

    /// Where the border `at` of the old pieces stands among the new ones; -1 within what was
    /// replaced as a whole.
    private static int place(List<Stretch> stretches, int at, boolean isStart) {
        int shift = 0;
        for (Stretch stretch : stretches) {
            if (at < stretch.beforeStart() || (!isStart && at == stretch.beforeStart())) {
                break;
            }
            if (isStart && at == stretch.beforeStart() && stretch.beforeEnd() > at) {
                return stretch.afterStart();
            }
            if (at < stretch.beforeEnd()) {
                return -1;
            }
            if (!isStart && at == stretch.beforeEnd() && stretch.beforeStart() < at) {
                return stretch.afterEnd();
            }
            shift = stretch.afterEnd() - stretch.beforeEnd();
        }
        return at + shift;
    }

    /// The values that changed: those that read alike wherever they stand.
    private Map<String, String> changed(List<Edited> paragraphs) {
        Map<String, Set<String>> readings = new LinkedHashMap<>();
        for (Edited paragraph : paragraphs) {
            for (Found found : paragraph.found()) {
                read(found)
                        .ifPresent(canonical ->
                                readings.computeIfAbsent(found.value().key(), _ -> new HashSet<>())
                                        .add(canonical));
            }
        }
        Map<String, String> changed = new LinkedHashMap<>();
        readings.forEach((key, all) -> {
            if (all.size() == 1 && !all.contains(base.parameters().get(key))) {
                changed.put(key, all.iterator().next());
            }
        });
        return changed;
    }

    private Optional<String> read(Found found) {
        return definition
                .parameter(found.value().key())
                .map(parameter -> parameter.read(found.typed(), language))
                .flatMap(reading ->
                        switch (reading) {
                            case ParameterReading.Read(String canonical) -> Optional.of(canonical);
                            case ParameterReading.Refused _ -> Optional.empty();
                        });
    }

    private String marked(Edited paragraph, Map<String, String> changed) {
        StringBuilder words = new StringBuilder();
        int at = 0;
        for (Found found : paragraph.found()) {
            if (found.start() < at) {
                continue;
            }
            words.append(String.join("", paragraph.pieces().subList(at, found.start())));
            words.append(shown(found, changed));
            at = found.end();
        }
        return words.append(
                        String.join("", paragraph.pieces().subList(at, paragraph.pieces().size())))
                .toString();
    }

    private String shown(Found found, Map<String, String> changed) {
        String key = found.value().key();
        Optional<String> reading = read(found);
        String expected = changed.getOrDefault(key, base.parameters().getOrDefault(key, ""));
        if (reading.filter(expected::equals).isPresent()) {
            return "{" + key + "}";
        }
        if (found.typed().isBlank()) {
            note(key, "", ValueNote.Why.GONE);
        } else {
            note(
                    key,
                    found.typed().strip(),
                    reading.isPresent() ? ValueNote.Why.UNEVEN : ValueNote.Why.UNREADABLE);
        }
        return found.typed();
    }

    private void note(String key, String typed, ValueNote.Why why) {
        String label =
                definition
                        .parameter(key)
                        .map(ParameterDefinition::label)
                        .map(words -> words.in(language))
                        .orElse(key);
        ValueNote note = new ValueNote(label, typed, why);
        if (!notes.contains(note)) {
            notes.add(note);
        }
    }
}
