package tavolo.ui.organisation;

import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import tavolo.domain.Outcome;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;
import tavolo.domain.people.IssuedLink;
import tavolo.domain.people.ReadOrganisation;

/// What the parts of the page act with: who asks, what was read, and how the page goes on
/// afterwards.
///
/// @param today the day of the business clock
/// @param again reads everything anew and says the sentence
/// @param trouble reads everything anew and says why something was refused
record Desk(
        Actor me,
        LocalDate today,
        ReadOrganisation.View view,
        Keepers keepers,
        Consumer<String> again,
        Consumer<Outcome.Refused<?>> trouble) {

    /// Whether the person who asks may do `deed`.
    boolean may(Deed deed) {
        return me.may(deed);
    }

    /// Says `sentence` once `outcome` is done, or why it is not.
    <T> void settle(Outcome<T> outcome, String sentence) {
        switch (outcome) {
            case Outcome.Done<T> _ -> again.accept(sentence);
            case Outcome.Refused<T> refused -> trouble.accept(refused);
        }
    }

    /// Reads everything anew, and shows a link the only time that it is known.
    void hand(IssuedLink link, String sentence) {
        again.accept(sentence);
        LinkDialog.open(link, keepers.links().of(link.token()), UI.getCurrentOrThrow());
    }

    /// What stands in the database now; empty if it may no longer be read.
    List<ReadOrganisation.View> now() {
        return switch (keepers.read().by(me)) {
            case Outcome.Done<ReadOrganisation.View>(var now) -> List.of(now);
            case Outcome.Refused<ReadOrganisation.View> _ -> List.of();
        };
    }
}
