package tavolo.ui.layout;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.Set;
import tavolo.domain.party.OrganisationKind;
import tavolo.domain.party.PartySide;
import tavolo.ui.language.Wording;
import tavolo.ui.side.SideMark;

/// Whose turn it is and for how long: *Tocca a: ▲ Sindacato · 6 g*.
public final class TurnChip extends Composite<Span> {

    /// The turn of `sides`, in the order of the table, for `days` whole days. With no side nobody
    /// has to move.
    public TurnChip(Set<PartySide> sides, long days) {
        getContent().addClassName("turn-chip");
        if (sides.isEmpty()) {
            getContent().add(word("layout.turn.nobody"));
            return;
        }
        getContent().add(word("layout.turn"));
        Arrays.stream(PartySide.values())
                .filter(sides::contains)
                .map(this::side)
                .forEach(getContent()::add);
        if (days > 0) {
            Span since = new Span(getTranslation("layout.turn.days", days));
            since.addClassName("turn-chip__days");
            getContent().add(since);
        }
    }

    private Span word(String key) {
        Span word = new Span(getTranslation(key));
        word.addClassName("turn-chip__word");
        return word;
    }

    private Span side(PartySide side) {
        Span mark =
                new Span(
                        SideMark.silent(OrganisationKind.valueOf(side.name())),
                        new Span(Wording.of(side, this)));
        mark.addClassName("turn-chip__side");
        return mark;
    }
}
