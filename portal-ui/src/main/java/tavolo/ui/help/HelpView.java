package tavolo.ui.help;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.List;
import tavolo.ui.indicator.IndicatorListView;
import tavolo.ui.layout.Definitions;
import tavolo.ui.layout.Fragment;
import tavolo.ui.layout.PageHeader;
import tavolo.ui.layout.Place;

/// How the table works, in short chapters: how a clause is agreed, by whom, what indicators
/// measure, how one talks about a clause, what the shapes mean, what models are for, whether a
/// target can be kept, which one applied when, what was measured, how one signs, how one checks a
/// document, how programs send figures, and the keys.
@Route("aiuto")
@PermitAll
public final class HelpView extends Composite<Div> implements Place {

    private static final List<String> CHAPTERS =
            List.of(
                    "clause",
                    "stakes",
                    "indicators",
                    "talk",
                    "shapes",
                    "models",
                    "feasibility",
                    "history",
                    "measured",
                    "sign",
                    "check",
                    "find",
                    "programs",
                    "keys");

    HelpView() {
        getContent().addClassName("help");
        Div chapters = new Div();
        chapters.addClassName("help__chapters");
        chapters.add(
                chapter(
                        "clause",
                        steps("help.clause.1", "help.clause.2", "help.clause.3", "help.clause.4"),
                        words("help.clause.end")),
                chapter(
                        "stakes",
                        words("help.stakes.words"),
                        link("help.stakes.link", StakesView.class)),
                chapter(
                        "indicators",
                        words("help.indicators.words"),
                        link("help.indicators.link", IndicatorsView.class),
                        words("help.indicators.own"),
                        link("view.targets.board.indicators", IndicatorListView.class)),
                chapter(
                        "talk",
                        steps("help.talk.1", "help.talk.2", "help.talk.3", "help.talk.4"),
                        words("help.talk.end")),
                chapter("shapes", words("help.shapes.words"), new ShapeTable()),
                chapter("models", words("help.models.1"), words("help.models.2")),
                chapter("feasibility", words("help.feasibility.1"), words("help.feasibility.2")),
                chapter("history", words("help.history.1"), words("help.history.2")),
                chapter(
                        "measured",
                        words("help.measured.1"),
                        words("help.measured.2"),
                        words("help.measured.3"),
                        steps(
                                "help.measured.claim.1",
                                "help.measured.claim.2",
                                "help.measured.claim.3"),
                        words("help.measured.end")),
                chapter(
                        "sign",
                        steps(
                                "help.sign.1",
                                "help.sign.2",
                                "help.sign.3",
                                "help.sign.4",
                                "help.sign.5"),
                        words("help.sign.end")),
                chapter(
                        "check",
                        words("help.check.1"),
                        words("help.check.2"),
                        words("help.check.3")),
                chapter("find", words("help.find.1"), words("help.find.2"), words("help.find.3")),
                chapter("programs", new ProgramsChapter()),
                chapter("keys", keys()));
        Div body = new Div(contents(), chapters);
        body.addClassName("help__body");
        getContent()
                .add(
                        new PageHeader(getTranslation("help.title"))
                                .about(getTranslation("help.about")),
                        body);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Fragment.show(this);
    }

    @Override
    public String placeName() {
        return getTranslation("help.title");
    }

    private Nav contents() {
        UnorderedList list = new UnorderedList();
        CHAPTERS.forEach(chapter -> {
            Anchor link = new Anchor("aiuto#" + chapter, title(chapter));
            link.setRouterIgnore(true);
            list.add(new ListItem(link));
        });
        Nav contents = new Nav(list);
        contents.addClassName("help__contents");
        contents.getElement().setAttribute("aria-label", getTranslation("help.contents"));
        return contents;
    }

    private Section chapter(String id, Component... parts) {
        Section chapter = new Section(new H2(title(id)));
        chapter.setId(id);
        chapter.addClassName("help__chapter");
        chapter.add(parts);
        return chapter;
    }

    private String title(String chapter) {
        return switch (chapter) {
            case "clause" -> getTranslation("help.clause");
            case "stakes" -> getTranslation("help.stakes");
            case "indicators" -> getTranslation("help.indicators");
            case "talk" -> getTranslation("help.talk");
            case "shapes" -> getTranslation("help.shapes");
            case "models" -> getTranslation("help.models");
            case "feasibility" -> getTranslation("help.feasibility");
            case "history" -> getTranslation("help.history");
            case "measured" -> getTranslation("help.measured");
            case "sign" -> getTranslation("help.sign");
            case "check" -> getTranslation("help.check");
            case "find" -> getTranslation("help.find");
            case "programs" -> getTranslation("help.programs");
            default -> getTranslation("help.keys");
        };
    }

    private Paragraph words(String key) {
        return new Paragraph(getTranslation(key));
    }

    private Paragraph link(String key, Class<? extends Component> page) {
        return new Paragraph(new RouterLink(getTranslation(key), page));
    }

    private OrderedList steps(String... keys) {
        OrderedList steps = new OrderedList();
        steps.addClassName("help__steps");
        Arrays.stream(keys).forEach(key -> steps.add(new ListItem(getTranslation(key))));
        return steps;
    }

    private Definitions keys() {
        return new Definitions()
                .add(getTranslation("help.keys.help"), key("?"))
                .add(getTranslation("help.keys.clauses"), key("j"), key("k"))
                .add(getTranslation("help.keys.accept"), key("a"))
                .add(getTranslation("help.keys.object"), key("o"))
                .add(getTranslation("help.keys.mention"), key("@"))
                .add(getTranslation("help.keys.reserve"), key("r"))
                .add(getTranslation("help.keys.revise"), key("c"))
                .add(getTranslation("help.keys.message"), key("m"))
                .add(getTranslation("help.keys.search"), key("/"));
    }

    private static Span key(String letter) {
        Span key = new Span(letter);
        key.addClassName("key");
        return key;
    }
}
