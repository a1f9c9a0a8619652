package tavolo.ui.side;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import tavolo.domain.party.OrganisationKind;
import tavolo.domain.party.PartySide;
import tavolo.ui.language.Wording;

/// One side of the table: its shape in its colour. With a state it says what the side has said; its
/// text alternative says the same in words.
public final class SideMark extends Composite<Span> {

    private SideMark(OrganisationKind kind, SideState state) {
        getContent().addClassNames("side-mark", "side-mark--" + lower(kind));
        getContent().addClassName("side-mark--" + lower(state));
        getContent().getElement().setProperty("innerHTML", SideShape.svg(kind, state));
    }

    /// `side` in `state`, named *Sindacato: accettata*.
    public static SideMark of(PartySide side, SideState state) {
        SideMark mark = new SideMark(OrganisationKind.valueOf(side.name()), state);
        return mark.named(Wording.of(side, mark) + ": " + Wording.of(state, mark));
    }

    /// The kind of an organisation, named *Sindacato*.
    public static SideMark of(OrganisationKind kind) {
        SideMark mark = new SideMark(kind, whole(kind));
        return mark.named(Wording.of(kind, mark));
    }

    /// The kind of an organisation beside words that already say it: hidden from those who do not
    /// see it.
    public static SideMark silent(OrganisationKind kind) {
        return new SideMark(kind, whole(kind)).silenced();
    }

    /// `side` in `state` as a part of something that already says it in words.
    static SideMark silent(PartySide side, SideState state) {
        return new SideMark(OrganisationKind.valueOf(side.name()), state).silenced();
    }

    private static SideState whole(OrganisationKind kind) {
        return kind == OrganisationKind.ASSOCIATION ? SideState.EMPTY : SideState.FULL;
    }

    private SideMark named(String words) {
        getContent().getElement().setAttribute("role", "img").setAttribute("aria-label", words);
        getContent().getElement().setAttribute("title", words);
        return this;
    }

    private SideMark silenced() {
        getContent().getElement().setAttribute("aria-hidden", "true");
        return this;
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
