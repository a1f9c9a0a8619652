package tavolo.domain.redline;

import java.util.List;
import tavolo.domain.library.Bilingual;
import tavolo.domain.library.Language;

/// The fixed words of a comparison as a file, in both languages.
public final class RedlineWords {

    static final Bilingual FILE = of("confronto", "comparison");

    /// What the file is.
    public static final Bilingual TITLE = of("Confronto dei testi", "Comparison of the texts");

    public static final Bilingual AGREEMENT = of("Accordo n. %s · %s", "Agreement no. %s · %s");
    static final Bilingual FOOTER =
            of("Accordo %s · confronto al %s", "Agreement %s · comparison as of %s");
    static final Bilingual NOT_TO_SIGN =
            of("Confronto di lavoro · non si firma", "Working comparison · not to be signed");
    public static final Bilingual COMPARED = of("Testo confrontato con", "Compared with");
    private static final Bilingual FIRST =
            of("la prima versione di ogni clausola", "the first version of each clause");
    private static final Bilingual OUR_YES =
            of(
                    "l’ultima versione che la vostra organizzazione ha proposto o accettato",
                    "the last version that your organisation proposed or accepted");
    static final Bilingual AS_OF = of("Aggiornato al", "As of");
    static final Bilingual PARTIES = of("Parti", "Parties");
    static final Bilingual CHANGED = of("Clausole cambiate", "Clauses changed");
    static final Bilingual CHANGED_OF = of("%d su %d", "%d of %d");
    static final Bilingual FACTS = of("Dati del confronto", "Facts of the comparison");
    static final Bilingual LEGEND = of("Come si legge", "How to read it");
    static final Bilingual LEGEND_WORDS =
            of(
                    "«tolto» precede ciò che non c’è più, barrato; «aggiunto» ciò che è nuovo, sottolineato",
                    "“removed” precedes what is gone, struck; “added” what is new, underlined");
    public static final Bilingual STEP =
            of("Versione %d di %s (%s), %s", "Version %d by %s (%s), %s");
    public static final Bilingual UNCHANGED =
            of("Versione %d, invariata.", "Version %d, unchanged.");
    public static final Bilingual UNANSWERED =
            of(
                    "La vostra organizzazione non ha ancora accettato alcuna versione: confronto con la prima.",
                    "Your organisation has not accepted any version yet: compared with the first.");
    public static final Bilingual NEW_TARGETS =
            of(
                    "È cambiata la tabella degli obiettivi di servizio, che si legge nella pagina degli obiettivi.",
                    "The table of service targets changed; it stands on the page of targets.");
    static final Bilingual REMOVED = of("tolto", "removed");
    static final Bilingual ADDED = of("aggiunto", "added");
    static final Bilingual MOVED_AWAY = of("spostato da qui", "moved away from here");
    static final Bilingual MOVED_HERE = of("spostato qui", "moved here");
    public static final Bilingual VALUES = of("Valori cambiati", "Values changed");
    static final Bilingual PARAMETER = of("Voce", "Item");
    static final Bilingual BEFORE = of("Prima", "Before");
    static final Bilingual NOW = of("Adesso", "Now");
    public static final Bilingual HOW_TO_EDIT =
            of(
                    "Modificate il testo degli articoli come volete e ricaricate il file nel portale: le vostre modifiche tornano come bozze delle clausole, e nulla arriva agli altri finché non lo proponete.",
                    "Edit the text of the articles as you like and upload the file to the portal: your changes come back as drafts of the clauses, and nothing reaches the others until you propose it.");

    /// Who made changes that came in more than one version.
    public static final Bilingual SEVERAL = of("Versioni da %d a %d", "Versions %d to %d");

    private RedlineWords() {}

    /// The titles of the columns of a table of changed values.
    public static List<String> columns(Language language) {
        return List.of(PARAMETER.in(language), BEFORE.in(language), NOW.in(language));
    }

    /// With what is compared, in words.
    public static Bilingual base(Since since) {
        return switch (since) {
            case FIRST_VERSION -> FIRST;
            case OUR_LAST_YES -> OUR_YES;
        };
    }

    private static Bilingual of(String it, String en) {
        return new Bilingual(it, en);
    }
}
