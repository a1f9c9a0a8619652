package tavolo.ui.search;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import tavolo.domain.CalendarDays;
import tavolo.domain.board.FoundLine;
import tavolo.domain.board.SearchWords;
import tavolo.domain.library.ClauseLibrary;
import tavolo.domain.library.ClausePlace;
import tavolo.domain.library.Language;
import tavolo.ui.agreement.AgreementHead;
import tavolo.ui.agreement.AgreementPage;
import tavolo.ui.language.Dates;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.Chip;
import tavolo.ui.layout.StateChip;

/// One finding: what it is, where it stands, the words around what was found, and the way there.
final class FoundItem extends Composite<ListItem> {

    private final SearchWords words;
    private final ClauseLibrary library;

    FoundItem(FoundLine line, SearchWords words, ClauseLibrary library) {
        this.words = words;
        this.library = library;
        Anchor link = new Anchor(address(line), title(line));
        link.getElement().setAttribute("router-link", true);
        Span day = new Span(Dates.day(CalendarDays.of(line.writtenAt()), Wording.language()));
        day.addClassName("muted");
        Div marks =
                new Div(
                        new Chip(what(line)),
                        StateChip.of(line.state(), AgreementHead.toneOf(line.state())),
                        day);
        marks.addClassName("row");
        Paragraph where = new Paragraph(where(line));
        where.addClassName("muted");
        getContent().addClassNames("sheet", "found");
        getContent().add(new H2(link), where, new Excerpt(words.excerpt(text(line))), marks);
        line.clause()
                .filter(FoundLine.Version.class::isInstance)
                .ifPresent(clause -> marks.add(settled(clause.place())));
    }

    private static String address(FoundLine line) {
        return AgreementPage.TABLE.of(line.agreement())
                + line.clause().map(clause -> "?c=" + clause.id()).orElse("");
    }

    private String title(FoundLine line) {
        return line.clause()
                .map(clause -> clause.place().code() + " " + titleOf(clause.place()))
                .orElseGet(() -> line.number() + " · " + line.title());
    }

    private String titleOf(ClausePlace place) {
        return library.find(place)
                .map(clause -> clause.title().in(Wording.textLanguage()))
                .orElse("");
    }

    private String what(FoundLine line) {
        return switch (line.kind()) {
            case AGREEMENT, CLAUSE, COMMENT -> Wording.of(line.kind(), this);
            case EARLIER_VERSION ->
                    line.clause()
                            .filter(FoundLine.Version.class::isInstance)
                            .map(FoundLine.Version.class::cast)
                            .map(version -> getTranslation("view.search.version", version.number()))
                            .orElse(Wording.of(line.kind(), this));
        };
    }

    private String where(FoundLine line) {
        String parties = line.provider() + " – " + line.client();
        return line.clause()
                .map(clause ->
                        Wording.of(clause.place().instrument(), this)
                                + " · "
                                + line.number()
                                + " · "
                                + line.title()
                                + " · "
                                + parties)
                .orElse(parties);
    }

    private String text(FoundLine line) {
        Optional<FoundLine.OfClause> clause = line.clause();
        if (clause.isEmpty()) {
            return line.number() + " " + line.title() + " " + line.provider() + " " + line.client();
        }
        return switch (clause.get()) {
            case FoundLine.Comment comment -> comment.person() + ": " + comment.body();
            case FoundLine.Version version -> bestOf(version);
        };
    }

    /// The text in the language in which more was found, that of the page when both hold as much.
    private String bestOf(FoundLine.Version version) {
        Language page = Wording.textLanguage();
        return Arrays.stream(Language.values())
                .sorted(Comparator.comparing(page::equals))
                .map(language -> expanded(version, language))
                .max(Comparator.comparingLong(words::heldBy))
                .orElse("");
    }

    private String expanded(FoundLine.Version version, Language language) {
        String text = version.text().words().in(language);
        return library.find(version.place())
                .map(clause -> clause.expand(version.text().parameters(), text, language))
                .orElse(text);
    }

    private Anchor settled(ClausePlace place) {
        Anchor link = new Anchor(SettledView.addressOf(place), getTranslation("view.settled.link"));
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
