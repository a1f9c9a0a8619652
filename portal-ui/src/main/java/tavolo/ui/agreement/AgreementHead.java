package tavolo.ui.agreement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tavolo.domain.CalendarDays;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.board.PartyName;
import tavolo.domain.board.TableView;
import tavolo.domain.board.TurnLine;
import tavolo.domain.party.OrganisationKind;
import tavolo.domain.party.PartySide;
import tavolo.ui.layout.PageHeader;
import tavolo.ui.layout.StateChip;
import tavolo.ui.layout.Tone;
import tavolo.ui.layout.TurnChip;
import tavolo.ui.side.SideMark;

/// The head of every page of an agreement: number and title, where it stands, who sits at the table
/// and whose turn it is. Holds the one first-level heading of the page.
public final class AgreementHead extends Composite<Div> {

    private final PageHeader header;

    /// The head of `table`, with days counted up to `now` of the business clock.
    public AgreementHead(TableView table, Instant now) {
        header = new PageHeader(table.title());
        header.about(getTranslation("view.agreement.number", table.number(), table.round()));
        header.glance(
                StateChip.of(table.state(), toneOf(table.state())), turn(table, now), seats(table));
        getContent().addClassName("agreement-head");
        getContent().add(header);
        if (table.revises().isPresent() || !table.revisions().isEmpty()) {
            getContent().add(new RevisionLinks(table));
        }
    }

    /// The primary action of the page, and further ones that count less.
    public AgreementHead action(Button primary, Component... further) {
        header.action(primary, further);
        return this;
    }

    /// In which tone a state is said.
    public static Tone toneOf(AgreementState state) {
        return switch (state) {
            case SIGNED, IN_FORCE, ULTRA_ACTIVE -> Tone.GOOD;
            case REJECTED, FAILED, WITHDRAWN, EXPIRED, TERMINATED -> Tone.BAD;
            case INITIALLED, IN_CONSULTATION, SIGNING, SUSPENDED, NOTICE_GIVEN -> Tone.CARE;
            case DRAFT, PROPOSED, CONVENED, NEGOTIATING, SUPERSEDED -> Tone.NEUTRAL;
        };
    }

    private static Component turn(TableView table, Instant now) {
        Set<PartySide> sides =
                table.turns().stream().map(TurnLine::side).collect(Collectors.toSet());
        long days =
                table.turns().stream()
                        .mapToLong(line -> CalendarDays.between(line.since(), now))
                        .max()
                        .orElse(0);
        return new TurnChip(sides, days);
    }

    private UnorderedList seats(TableView table) {
        UnorderedList list = new UnorderedList();
        list.addClassName("agreement-head__parties");
        list.getElement().setAttribute("aria-label", getTranslation("view.agreement.parties"));
        for (PartySide side : PartySide.values()) {
            List<PartyName> there =
                    table.parties().stream().filter(party -> party.side() == side).toList();
            if (!there.isEmpty()) {
                SideMark mark = SideMark.of(OrganisationKind.valueOf(side.name()));
                list.add(new ListItem(mark, names(there)));
            }
        }
        return list;
    }

    private static Span names(List<PartyName> parties) {
        Span names = new Span(joined(parties.stream().map(PartyName::shortName).toList()));
        names.setTitle(joined(parties.stream().map(PartyName::name).toList()));
        return names;
    }

    private static String joined(List<String> names) {
        return String.join(", ", names);
    }
}
