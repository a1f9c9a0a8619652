package tavolo.ui.security;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import tavolo.domain.party.OrganisationKind;
import tavolo.ui.brand.Logo;
import tavolo.ui.language.Wording;
import tavolo.ui.side.SideMark;

/// What Tavolo is, beside the pages of those who are not signed in yet.
public final class SignInBrand extends Composite<Div> {

    public SignInBrand() {
        H1 name = new H1(Logo.open(), new Span("Tavolo"));
        name.addClassName("sign-in__name");
        Paragraph sentence = new Paragraph(getTranslation("sign-in.sentence"));
        sentence.addClassName("sign-in__sentence");
        Paragraph more = new Paragraph(getTranslation("sign-in.more"));
        more.addClassName("sign-in__more");
        Div sides =
                new Div(
                        side(OrganisationKind.PROVIDER),
                        side(OrganisationKind.CLIENT),
                        side(OrganisationKind.UNION));
        sides.addClassName("sign-in__sides");
        Div words = new Div(sentence, more, sides);
        words.addClassName("sign-in__words");
        getContent().addClassName("sign-in__brand");
        getContent().add(name, words);
    }

    private Span side(OrganisationKind kind) {
        return new Span(SideMark.silent(kind), new Span(Wording.of(kind, this)));
    }
}
