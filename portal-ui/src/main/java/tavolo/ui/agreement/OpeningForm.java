package tavolo.ui.agreement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import tavolo.domain.agreement.OpeningRequest;
import tavolo.domain.board.OpeningChoice;
import tavolo.domain.library.ClauseLibrary;
import tavolo.domain.library.ModelAgreement;
import tavolo.domain.party.Organisation;
import tavolo.ui.language.Dates;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.ErrorSummary;
import tavolo.ui.layout.ErrorSummary.Problem;

/// The five steps of the opening: services, parties, term, origin, clauses. All but the first
/// appear with the first chosen service. A sentence always says what would be opened.
final class OpeningForm extends Composite<Div> {

    private final Organisation provider;
    private final boolean demo;
    private final ErrorSummary errors = new ErrorSummary();
    private final LineChoices lines;
    private final PartiesProposal parties;
    private final TermChoices term;
    private final OriginChoices origins;
    private final ClauseChoices clauses;
    private final Div further = new Div();
    private final Paragraph sentence = new Paragraph();

    /// @param demo whether papers of this agreement are marked as a demonstration
    OpeningForm(
            Organisation provider,
            List<OpeningChoice> choices,
            LocalDate today,
            OriginChoices origins,
            boolean demo) {
        this.provider = provider;
        this.demo = demo;
        lines = new LineChoices(choices, this::propose);
        parties = new PartiesProposal(provider, this::summarise);
        term = new TermChoices(today, this::summarise);
        this.origins = origins;
        clauses =
                new ClauseChoices(
                        ClauseLibrary.standard(), ModelAgreement.complete(), this::summarise);
        origins.whenChosen(clauses::take);
        further.addClassName("opening__further");
        further.setVisible(false);
        sentence.addClassName("opening__sentence");
        sentence.getElement().setAttribute("aria-live", "polite");
        further.add(
                step(2, "parties", parties),
                step(3, "term", term),
                step(4, "origin", origins),
                step(5, "clauses", clauses),
                sentence);
        getContent().addClassName("opening__form");
        getContent().add(errors, step(1, "lines", lines), further);
    }

    /// What is asked for; empty if something is missing, which the form then says.
    Optional<OpeningRequest> request() {
        List<Problem> problems = problems();
        errors.show(problems);
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        return term.startsOn()
                .map(first ->
                        new OpeningRequest(
                                lines.chosen().stream()
                                        .map(choice -> choice.line().id())
                                        .collect(Collectors.toSet()),
                                parties.unions().stream()
                                        .map(Organisation::id)
                                        .collect(Collectors.toSet()),
                                clauses.places(),
                                term.binding(),
                                first,
                                term.endsOn(),
                                origins.origin(),
                                demo));
    }

    private List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (lines.chosen().isEmpty()) {
            problems.add(Problem.of(getTranslation("view.opening.lines.missing")));
            return problems;
        }
        if (parties.unions().isEmpty()) {
            problems.add(Problem.of(getTranslation("view.opening.parties.missing")));
        }
        problems.addAll(term.problems());
        problems.addAll(clauses.problems());
        return problems;
    }

    private void propose() {
        List<OpeningChoice> chosen = lines.chosen();
        further.setVisible(!chosen.isEmpty());
        if (!chosen.isEmpty()) {
            parties.show(chosen);
            origins.with(chosen.getFirst().client().id());
            summarise();
        }
    }

    private void summarise() {
        List<OpeningChoice> chosen = lines.chosen();
        if (chosen.isEmpty()) {
            return;
        }
        String unions =
                parties.unions().stream()
                        .map(Organisation::shortName)
                        .collect(Collectors.joining(", "));
        Locale language = Wording.language();
        String from = term.startsOn().map(day -> Dates.day(day, language)).orElse("…");
        String to =
                term.endsOn()
                        .map(day -> Dates.day(day, language))
                        .orElseGet(() -> getTranslation("view.opening.term.no-end"));
        sentence.setText(
                getTranslation(
                        "view.opening.sentence",
                        provider.shortName(),
                        chosen.getFirst().client().shortName(),
                        unions.isEmpty() ? "…" : unions,
                        chosen.size(),
                        from,
                        to,
                        clauses.places().size()));
    }

    private Section step(int number, String name, Component content) {
        String key = "view.opening." + name;
        Section step =
                new Section(
                        new H2(number + " · " + getTranslation(key)),
                        new Paragraph(getTranslation(key + ".help")),
                        content);
        step.addClassNames("opening__step", "sheet");
        return step;
    }
}
