package tavolo.domain.given;

import java.util.List;
import tavolo.domain.agreement.Agreement;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.Clause;
import tavolo.domain.agreement.ClauseText;
import tavolo.domain.agreement.Correction;
import tavolo.domain.library.ClauseDefinition;
import tavolo.domain.library.ClauseLibrary;
import tavolo.domain.library.ClausePlace;
import tavolo.domain.library.Language;

/// What errata are asked for in the tests.
public final class ErrataActs {

    private ErrataActs() {}

    /// The clause at `place` as it stands on the Italian paper.
    public static String printed(House house, AgreementId id, String place) {
        return house.transactions.inOne(() -> {
            Agreement agreement = house.agreements.findForSystem(id).orElseThrow();
            Clause clause =
                    agreement
                            .clauses()
                            .filter(each -> each.place().equals(ClausePlace.parse(place)))
                            .findFirst()
                            .orElseThrow();
            ClauseText text = house.agreements.text(clause.latest());
            return ClauseLibrary.standard()
                    .place(clause.place())
                    .expand(text.parameters(), text.words().it(), Language.IT);
        });
    }

    /// The beginning of the clause on the aims, as the library has it, should be another.
    public static List<Correction> usual() {
        ClauseDefinition aims = ClauseLibrary.standard().place(ClausePlace.parse(Story.AIMS));
        String text = aims.expand(aims.defaults(), aims.text().it(), Language.IT);
        return List.of(
                new Correction(aims.place(), beginning(text), "Le Parti, come qui indicate,"));
    }

    /// The first forty characters of `text`, up to the end of a word.
    public static String beginning(String text) {
        return text.substring(0, text.indexOf(' ', 40));
    }
}
