package tavolo.ui.target;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tavolo.domain.agreement.PayoffStands;
import tavolo.domain.agreement.PayoffTable;
import tavolo.domain.board.TargetHistory;
import tavolo.domain.target.Indicator;
import tavolo.domain.term.Payoff;
import tavolo.domain.term.Workplace;
import tavolo.ui.brand.Drawing;
import tavolo.ui.language.Dates;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.EmptyState;

/// What the targets are worth as it is read: the newest table with where the two stand on it, and
/// below it who proposed what and why.
final class PayoffsShown extends Composite<Div> {

    private final PayoffsPage page;

    /// @param histories what was recorded about the targets of the services, for what applied
    ///   before
    /// @param answering how the person answers; empty for one who may not
    PayoffsShown(
            PayoffsPage page, List<TargetHistory> histories, Optional<PayoffAnswering> answering) {
        this.page = page;
        PayoffStands stands = page.worth().stands();
        if (stands.tables().isEmpty()) {
            getContent()
                    .add(
                            new EmptyState(
                                    Drawing.TABLE,
                                    getTranslation("view.payoffs.empty"),
                                    getTranslation(
                                            page.isOpen()
                                                    ? "view.payoffs.empty.more"
                                                    : "view.payoffs.empty.closed")));
            return;
        }
        if (stands.content().isNone()) {
            getContent().add(new Paragraph(getTranslation("view.payoffs.nothing")));
        } else {
            getContent().add(standing(stands));
            answering.flatMap(PayoffAnswering::all).ifPresent(getContent()::add);
            getContent()
                    .add(
                            new PayoffsTable(
                                    page.worth(),
                                    new PayoffWords(page.targets(), this),
                                    before(histories),
                                    answering));
        }
        getContent().add(tables(stands));
    }

    private Paragraph standing(PayoffStands stands) {
        boolean isAgreed =
                stands.content().items().stream()
                        .allMatch(item -> stands.isAgreed(item.kpi(), page.worth().stakes()));
        return new Paragraph(
                getTranslation(isAgreed ? "view.payoffs.all-agree" : "view.payoffs.still-open"));
    }

    /// What applied on the day before the agreement begins.
    private Map<Indicator, Payoff> before(List<TargetHistory> histories) {
        LocalDate day = page.table().startsOn().minusDays(1);
        Map<Indicator, Payoff> before = new TreeMap<>(Indicator.IN_ORDER);
        histories.stream()
                .filter(history -> history.subject().scope().workplace() == Workplace.BOTH)
                .forEach(history ->
                        history.on(day, Instant.MAX)
                                .flatMap(segment -> segment.version().terms().payoff())
                                .ifPresent(payoff -> before.put(history.subject().kpi(), payoff)));
        return before;
    }

    private Section tables(PayoffStands stands) {
        UnorderedList list = new UnorderedList();
        list.addClassName("payoffs__tables");
        stands.tables().reversed().forEach(table -> list.add(new ListItem(told(table))));
        Section section = new Section(new H2(getTranslation("view.payoffs.tables")), list);
        section.addClassName("targets__section");
        return section;
    }

    private String told(PayoffTable table) {
        String who = page.worth().authors().getOrDefault(table.person(), "");
        String said =
                getTranslation(
                        "view.payoffs.table.told",
                        table.number(),
                        who,
                        Wording.of(table.author(), this),
                        Dates.moment(table.createdAt(), Wording.language()));
        return table.reason().isBlank() ? said : said + ": " + table.reason();
    }
}
