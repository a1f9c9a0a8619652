package tavolo.ui.target;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import tavolo.domain.CalendarDays;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.board.ClaimLine;
import tavolo.domain.board.TableView;
import tavolo.domain.claim.AnswerExclusion;
import tavolo.domain.claim.Claim;
import tavolo.domain.claim.ClaimSettling;
import tavolo.domain.claim.ClaimState;
import tavolo.domain.claim.ClaimedTime;
import tavolo.domain.measured.MeasuredAgreement;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;
import tavolo.domain.target.Indicator;
import tavolo.domain.term.TargetSubject;
import tavolo.ui.form.FormDialog;
import tavolo.ui.form.MostText;
import tavolo.ui.language.Dates;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.StateChip;
import tavolo.ui.layout.Tone;
import tavolo.ui.security.CurrentActor;
import tavolo.ui.table.AttachedFiles;
import tavolo.ui.table.FileLinks;

/// The claims that time should not count, for all sides to see, and what each may do about them.
final class ClaimList extends Composite<Section> {

    private final CurrentActor actor;
    private final AnswerExclusion answer;
    private final AttachedFiles files;
    private final AgreementId agreement;
    private final Runnable changed;

    /// @param claim what opens the form for another claim; for those who may make one
    /// @param changed told when anything was done
    ClaimList(
            CurrentActor actor,
            Deeds deeds,
            TableView view,
            MeasuredAgreement found,
            ClaimButton claim,
            Runnable changed) {
        this.actor = actor;
        this.answer = deeds.answer();
        this.files = deeds.files();
        this.agreement = view.id();
        this.changed = changed;
        getContent().addClassNames("targets__section", "measured__claims");
        Paragraph about = new Paragraph(getTranslation("view.measured.claims.about"));
        about.addClassName("muted");
        getContent().add(new H2(getTranslation("view.measured.claims.title")), about);
        claim.shownTo(actor.current()).ifPresent(getContent()::add);
        getContent().add(found.claims().isEmpty() ? none() : list(found.claims()));
    }

    /// What is done about claims, and what hands out the files that prove them.
    record Deeds(AnswerExclusion answer, AttachedFiles files) {}

    /// What a person may press to claim.
    @FunctionalInterface
    interface ClaimButton {
        Optional<Component> shownTo(Actor actor);
    }

    private Component none() {
        Paragraph none = new Paragraph(getTranslation("view.measured.claims.none"));
        none.addClassName("muted");
        return none;
    }

    private Component list(List<ClaimLine> lines) {
        UnorderedList list = new UnorderedList();
        list.addClassName("claims");
        lines.forEach(line -> list.add(item(line)));
        return list;
    }

    private ListItem item(ClaimLine line) {
        ClaimedTime time = line.claim().time();
        Span ground = new Span(Wording.of(time.ground(), this));
        ground.addClassName("claims__ground");
        Div head = new Div(ground, chip(line.claim()));
        head.addClassName("claims__head");
        Div when = new Div(new Span(when(time)));
        when.addClassName("claims__when");
        Div targets = new Div(new Span(targets(time)));
        Paragraph evidence =
                new Paragraph(getTranslation("view.measured.claims.evidence", time.evidence()));
        Paragraph who =
                new Paragraph(
                        getTranslation(
                                "view.measured.claims.who",
                                line.person(),
                                line.organisation(),
                                Dates.moment(line.claim().at(), Wording.language()),
                                line.number()));
        who.addClassName("muted");
        ListItem item = new ListItem(head, when, targets, evidence, who);
        item.addClassName("claims__claim");
        if (!line.files().isEmpty()) {
            item.add(new FileLinks(line.files(), files::of));
        }
        line.claim().settling().ifPresent(how -> item.add(settled(line, how)));
        if (line.claim().state() == ClaimState.OPEN && line.claim().agreement().equals(agreement)) {
            item.add(presses(line.claim()));
        }
        return item;
    }

    private StateChip chip(Claim claim) {
        return StateChip.of(
                claim.state(),
                switch (claim.state()) {
                    case OPEN -> Tone.CARE;
                    case GRANTED -> Tone.GOOD;
                    case REFUSED -> Tone.BAD;
                    case WITHDRAWN -> Tone.NEUTRAL;
                });
    }

    private String when(ClaimedTime time) {
        boolean isDays =
                time.from().toLocalTime().equals(LocalTime.MIDNIGHT)
                        && time.to().toLocalTime().equals(LocalTime.MIDNIGHT);
        if (isDays) {
            return time.days().lastDay().filter(time.days().from()::equals).isPresent()
                    ? Kpis.day(time.days().from())
                    : MeasuredWords.period(time.days());
        }
        return getTranslation(
                "view.measured.claims.when",
                Dates.moment(
                        time.from().atZone(CalendarDays.ITALY).toInstant(), Wording.language()),
                Dates.moment(time.to().atZone(CalendarDays.ITALY).toInstant(), Wording.language()));
    }

    private static String targets(ClaimedTime time) {
        return time.targets().stream()
                .map(TargetSubject::kpi)
                .distinct()
                .sorted(Indicator.IN_ORDER)
                .map(Kpis::name)
                .collect(Collectors.joining(", "));
    }

    private Paragraph settled(ClaimLine line, ClaimSettling how) {
        String key =
                how.reason().isEmpty()
                        ? "view.measured.claims.settled"
                        : "view.measured.claims.settled.reason";
        return new Paragraph(
                getTranslation(
                        key,
                        Wording.of(how.state(), this),
                        line.settler().orElse(""),
                        Dates.moment(how.at(), Wording.language()),
                        how.reason()));
    }

    private Div presses(Claim claim) {
        Div presses = new Div();
        presses.addClassName("claims__presses");
        if (actor.current().may(Deed.ANSWER_EXCLUSION)) {
            presses.add(
                    press(
                            "grant",
                            words -> answer.grant(actor.current(), agreement, claim.id(), words)),
                    press(
                            "refuse",
                            words -> answer.refuse(actor.current(), agreement, claim.id(), words)));
        }
        if (actor.current().may(Deed.CLAIM_EXCLUSION)) {
            Button withdraw =
                    new Button(
                            getTranslation("view.measured.claims.withdraw"), _ -> withdraw(claim));
            presses.add(withdraw);
        }
        return presses;
    }

    private Button press(String verb, Function<String, Outcome<ClaimState>> act) {
        return new Button(getTranslation("view.measured.claims." + verb), _ -> ask(verb, act));
    }

    private void ask(String verb, Function<String, Outcome<ClaimState>> act) {
        TextArea words = new TextArea(getTranslation("view.measured.claims." + verb + ".words"));
        MostText.in(words, AnswerExclusion.LIMIT);
        new FormDialog(
                        getTranslation("view.measured.claims." + verb + ".title"),
                        getTranslation("view.measured.claims." + verb))
                .explain(getTranslation("view.measured.claims." + verb + ".explain"))
                .add(words)
                .open(List::of, () -> act.apply(words.getValue()), _ -> changed.run());
    }

    private void withdraw(Claim claim) {
        new FormDialog(
                        getTranslation("view.measured.claims.withdraw.title"),
                        getTranslation("view.measured.claims.withdraw"))
                .explain(getTranslation("view.measured.claims.withdraw.explain"))
                .open(
                        List::of,
                        () -> answer.withdraw(actor.current(), agreement, claim.id()),
                        _ -> changed.run());
    }
}
