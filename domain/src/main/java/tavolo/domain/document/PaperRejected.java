package tavolo.domain.document;

import java.util.List;
import tavolo.domain.TavoloException;

/// A rendered paper that breaks rules of PDF/A-2a or PDF/UA-1 and therefore never leaves the
/// renderer.
public final class PaperRejected extends TavoloException {

    private final transient List<String> rules;

    /// The refusal of a paper that breaks `rules`.
    ///
    /// @param rules the broken rules, such as `PDFA_2_A 6.2.11.8-1`, or the letters that no font of
    ///   the paper has, such as `glyph U+1F600`
    public PaperRejected(List<String> rules) {
        super("the paper breaks " + String.join(", ", rules));
        this.rules = List.copyOf(rules);
    }

    /// The broken rules, sorted.
    public List<String> rules() {
        return rules;
    }

    /// Whether nothing is wrong but that the fonts of the paper lack letters.
    public boolean isForLackOfLetters() {
        return rules.stream().allMatch(rule -> rule.startsWith("glyph "));
    }

    @Override
    public String code() {
        return "paper-rejected";
    }
}
