package tavolo.ui.table;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tavolo.domain.agreement.Audience;
import tavolo.domain.board.ClauseLine;
import tavolo.domain.board.TableView;
import tavolo.domain.party.PartySide;
import tavolo.ui.language.Wording;

/// For whom a comment on one clause can be, and what that is called by the side that writes.
///
/// @param own the side that writes
/// @param choices the narrowest first
record Audiences(PartySide own, List<Audience> choices) {

    private static final String KEY = "view.table.audience.";

    Audiences {
        choices = List.copyOf(choices);
    }

    /// Those of `line` for `own`: only us, us and one of several others who read the clause, and
    /// everyone.
    static Audiences of(TableView view, ClauseLine line, PartySide own) {
        List<PartySide> others =
                Arrays.stream(PartySide.values())
                        .filter(side -> side != own || parties(view, side) > 1)
                        .filter(line::isReadableBy)
                        .toList();
        List<Audience> choices = new ArrayList<>();
        choices.add(Audience.onlyUs());
        if (others.size() > 1) {
            others.forEach(side -> choices.add(Audience.usAnd(side)));
        }
        choices.add(Audience.everyone());
        return new Audiences(own, choices);
    }

    private static long parties(TableView view, PartySide side) {
        return view.parties().stream().filter(party -> party.side() == side).count();
    }

    /// *Solo noi*, *Noi e Committente*, *Noi e gli altri sindacati*, *Tutti*.
    String name(Audience audience, Component where) {
        return say("name", audience, where);
    }

    /// Who reads it, in a sentence.
    String help(Audience audience, Component where) {
        return say("help", audience, where);
    }

    /// The verb on the button that stores the comment.
    String verb(Audience audience, Component where) {
        return say("verb", audience, where);
    }

    private String say(String what, Audience audience, Component where) {
        String key = KEY + what + ".";
        if (audience.isOnlyUs()) {
            return where.getTranslation(key + "us");
        }
        if (audience.isEveryone()) {
            return where.getTranslation(key + "everyone");
        }
        PartySide side = audience.sides().iterator().next();
        return side == own
                ? where.getTranslation(key + "peers")
                : where.getTranslation(key + "and", Wording.of(side, where));
    }
}
