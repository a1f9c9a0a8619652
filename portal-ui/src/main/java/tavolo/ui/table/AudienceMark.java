package tavolo.ui.table;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Span;
import tavolo.domain.agreement.Audience;
import tavolo.ui.brand.Icon;

/// The look of an audience: a lock and a tint for an internal note, people for some of the others,
/// a message for everyone. Never colour alone: the words stand beside it.
final class AudienceMark {

    private static final String PREFIX = "audience--";

    private AudienceMark() {}

    /// `words` with the sign of `audience`.
    static Span of(Audience audience, String words) {
        Span mark = new Span(icon(audience).draw(), new Span(words));
        mark.addClassNames("audience", PREFIX + look(audience));
        return mark;
    }

    /// Puts `where` in the colour of `audience`.
    static <C extends Component & HasStyle> void tint(C where, Audience audience) {
        for (String each : new String[] {"us", "some", "everyone"}) {
            where.setClassName(PREFIX + each, each.equals(look(audience)));
        }
    }

    private static String look(Audience audience) {
        if (audience.isOnlyUs()) {
            return "us";
        }
        return audience.isEveryone() ? "everyone" : "some";
    }

    private static Icon icon(Audience audience) {
        if (audience.isOnlyUs()) {
            return Icon.LOCK;
        }
        return audience.isEveryone() ? Icon.MESSAGE : Icon.PEOPLE;
    }
}
