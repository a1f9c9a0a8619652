package tavolo.ui.verify;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import tavolo.domain.verify.KnownAdhesion;
import tavolo.ui.language.Dates;
import tavolo.ui.language.Wording;

/// What the page of checks says of an act of adhesion.
final class AdhesionNotes {

    private AdhesionNotes() {}

    /// The key of the first sentence.
    static String sentence(KnownAdhesion act) {
        return act.stands() ? "view.verify.adhered" : "view.verify.adhered.fallen";
    }

    /// What follows it, in the language of `page`.
    static List<String> of(KnownAdhesion act, Component page) {
        List<String> notes = new ArrayList<>();
        notes.add(
                page.getTranslation(
                        act.stands() ? "view.verify.adhered.who" : "view.verify.adhered.who.fallen",
                        act.organisation(),
                        act.person(),
                        Dates.day(act.effectiveOn(), Wording.language())));
        notes.add(
                page.getTranslation(
                        "view.verify.adhered.time",
                        Dates.moment(act.stamp().at(), Wording.language()),
                        act.stamp().authority()));
        act.revokedFrom()
                .map(from ->
                        page.getTranslation(
                                act.stands()
                                        ? "view.verify.adhered.revoked.later"
                                        : "view.verify.adhered.revoked",
                                Dates.moment(from, Wording.language())))
                .ifPresent(notes::add);
        if (act.isDemo()) {
            notes.add(page.getTranslation("view.verify.demo"));
        }
        return notes;
    }
}
