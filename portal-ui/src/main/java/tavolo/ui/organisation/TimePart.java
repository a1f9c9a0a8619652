package tavolo.ui.organisation;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tavolo.domain.signing.TimeStamps.TimeAuthority;
import tavolo.ui.language.Dates;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.Chip;
import tavolo.ui.layout.Definitions;
import tavolo.ui.layout.Tone;

/// For administrators: who tells the time of signatures, in the order in which they are asked, and
/// whether they answer.
final class TimePart extends Composite<Section> {

    TimePart(List<TimeAuthority> authorities) {
        Definitions list = new Definitions();
        authorities.forEach(each -> list.add(each.name(), standing(each)));
        boolean isTrial = authorities.stream().allMatch(TimeAuthority::isEmbedded);
        getContent()
                .add(
                        new H2(said("title")),
                        new Paragraph(said(isTrial ? "embedded" : "configured")),
                        list);
    }

    private Div standing(TimeAuthority authority) {
        Div standing = new Div();
        standing.addClassName("keys__standing");
        if (authority.isEmbedded()) {
            standing.add(new Chip(said("unqualified"), Tone.CARE));
        }
        standing.add(line("answered", "unanswered", authority.lastAnswer()));
        authority
                .lastFailure()
                .ifPresent(_ -> standing.add(line("failed", "failed", authority.lastFailure())));
        authority
                .restsUntil()
                .ifPresent(_ -> standing.add(line("rests", "rests", authority.restsUntil())));
        return standing;
    }

    private Span line(String known, String unknown, Optional<Instant> at) {
        return new Span(
                at.map(moment ->
                                getTranslation(
                                        "view.organisation.time." + known,
                                        Dates.moment(moment, Wording.language())))
                        .orElseGet(() -> said(unknown)));
    }

    private String said(String what) {
        return getTranslation("view.organisation.time." + what);
    }
}
