package tavolo.ui.organisation;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Instant;
import tavolo.domain.signing.Authority;
import tavolo.domain.signing.TrustedOutside;
import tavolo.ui.language.Dates;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.Definitions;

/// For those who run the portal: whom it trusts for signatures that were made elsewhere.
final class TrustPart extends Composite<Section> {

    /// @param now by the real clock
    TrustPart(TrustedOutside.Facts facts, Instant now) {
        getContent()
                .add(
                        new H2(said("title")),
                        new Paragraph(said(facts.authorities() == 0 ? "none" : "what")));
        facts.firstEnd()
                .filter(end -> !end.isAfter(now.plus(Authority.WARNED_BEFORE)))
                .ifPresent(end ->
                        getContent()
                                .add(
                                        new Due(
                                                getTranslation(
                                                        "view.organisation.trust.due",
                                                        Dates.moment(end, Wording.language())))));
        getContent()
                .add(
                        new Definitions()
                                .add(said("folder"), new Code(facts.folder()))
                                .add(said("authorities"), String.valueOf(facts.authorities()))
                                .add(said("lists"), String.valueOf(facts.revocationLists())));
    }

    private String said(String what) {
        return getTranslation("view.organisation.trust." + what);
    }
}
