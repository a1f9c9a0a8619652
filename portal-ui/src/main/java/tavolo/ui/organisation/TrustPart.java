package tavolo.ui.organisation;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import tavolo.domain.signing.Authority;
import tavolo.domain.signing.TrustedOutside;
import tavolo.ui.language.Dates;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.Chip;
import tavolo.ui.layout.Definitions;
import tavolo.ui.layout.Tone;

/// For those who run the portal: whom it trusts for signatures that were made elsewhere.
final class TrustPart extends Composite<Section> {

    /// @param now by the real clock
    TrustPart(TrustedOutside.Facts facts, Instant now) {
        getContent()
                .add(
                        new H2(said("title")),
                        new Paragraph(said(trustsNobody(facts) ? "none" : "what")));
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
                                .add(said("lists"), String.valueOf(facts.revocationLists()))
                                .add(
                                        said("asked"),
                                        facts.asked().isEmpty()
                                                ? said("asked.none")
                                                : String.join(", ", facts.asked())));
        facts.lists()
                .ifPresentOrElse(
                        lists -> show(lists, now),
                        () -> getContent().add(new Paragraph(said("national.off"))));
    }

    private static boolean trustsNobody(TrustedOutside.Facts facts) {
        return facts.authorities() == 0
                && facts.lists().map(lists -> lists.known().isEmpty()).orElse(true);
    }

    private void show(TrustedOutside.Lists lists, Instant now) {
        getContent().add(new H3(said("national.title")), new Paragraph(said("national.what")));
        lists.failedAt()
                .ifPresent(at ->
                        getContent()
                                .add(
                                        new Due(
                                                getTranslation(
                                                        "view.organisation.trust.national.failed",
                                                        moment(at)))));
        Definitions known = new Definitions();
        lists.known().forEach(list -> known.add(list.territory(), standing(list, now)));
        getContent().add(lists.known().isEmpty() ? new Paragraph(said("national.none")) : known);
    }

    private Div standing(TrustedOutside.NationalList list, Instant now) {
        Div standing = new Div();
        standing.addClassName("keys__standing");
        if (list.goodUntil().isBefore(now)) {
            standing.add(new Chip(said("national.ended"), Tone.BAD));
        }
        standing.add(
                new Span(
                        getTranslation(
                                "view.organisation.trust.national.services", list.services())),
                new Span(
                        getTranslation(
                                "view.organisation.trust.national.age",
                                moment(list.issued()),
                                moment(list.goodUntil()))),
                new Span(
                        getTranslation(
                                "view.organisation.trust.national.read", moment(list.readAt()))));
        return standing;
    }

    private static String moment(Instant at) {
        return Dates.moment(at, Wording.language());
    }

    private String said(String what) {
        return getTranslation("view.organisation.trust." + what);
    }
}
