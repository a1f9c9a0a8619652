package tavolo.domain.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tavolo.domain.board.SearchWords;

/// Sees to it that nobody's figures come in: a file with a column about single people, or with an
/// e-mail address or a tax code anywhere, is refused as a whole. In doubt a head is taken for one
/// of a person; whoever means something else gives the column another head. Source: art. 4 L.
/// 300/1970, INL circ. 4/2017 — no monitoring of single operators.
final class PersonGuard {

    private static final Pattern EMAIL =
            Pattern.compile("[\\p{L}0-9._%+'-]+@[\\p{L}0-9-]+(?:\\.[\\p{L}0-9-]+)+");
    private static final Pattern CAMEL = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final Pattern SPACE = Pattern.compile(" ");

    /// Heads with one of these are about people whatever else they say.
    private static final Set<String> ALWAYS =
            Set.of(
                    "cognome",
                    "nominativo",
                    "matricola",
                    "badge",
                    "surname",
                    "lastname",
                    "firstname",
                    "fullname",
                    "username",
                    "userid",
                    "agentid",
                    "operatorid",
                    "employeeid",
                    "idoperatore",
                    "idagente",
                    "iddipendente",
                    "idutente",
                    "mail",
                    "email",
                    "cellulare",
                    "codicefiscale",
                    "cf",
                    "ssn",
                    "upn");

    /// Words that together are about people.
    private static final List<Set<String>> TOGETHER =
            List.of(
                    Set.of("codice", "fiscale"),
                    Set.of("c", "f"),
                    Set.of("tax", "code"),
                    Set.of("e", "mail"),
                    Set.of("first", "name"),
                    Set.of("last", "name"),
                    Set.of("full", "name"),
                    Set.of("user", "id"),
                    Set.of("agent", "id"),
                    Set.of("operator", "id"),
                    Set.of("employee", "id"),
                    Set.of("staff", "id"),
                    Set.of("login", "id"),
                    Set.of("login", "name"),
                    Set.of("id", "operatore"),
                    Set.of("id", "agente"),
                    Set.of("id", "utente"),
                    Set.of("id", "dipendente"),
                    Set.of("codice", "operatore"),
                    Set.of("data", "nascita"),
                    Set.of("birth", "date"));

    /// Words for one person, unless the head says what of them is measured.
    private static final Set<String> ONE_PERSON =
            Set.of(
                    "operatore",
                    "operatrice",
                    "operator",
                    "agente",
                    "agent",
                    "dipendente",
                    "employee",
                    "addetto",
                    "addetta",
                    "lavoratore",
                    "lavoratrice",
                    "worker",
                    "consulente",
                    "advisor",
                    "utente",
                    "user",
                    "login",
                    "person",
                    "persona");

    private static final Set<String> MEASURES =
            Set.of(
                    "numero",
                    "n",
                    "totale",
                    "total",
                    "count",
                    "tempo",
                    "time",
                    "ore",
                    "hours",
                    "minuti",
                    "minutes",
                    "secondi",
                    "seconds",
                    "chiamate",
                    "calls",
                    "contatti",
                    "contacts",
                    "richieste",
                    "requests",
                    "attesa",
                    "wait",
                    "media",
                    "medio",
                    "average",
                    "avg",
                    "durata",
                    "duration");

    private static final Set<String> NAME = Set.of("nome", "name", "nomi", "names");

    /// Things that have names as well.
    private static final Set<String> THINGS =
            Set.of(
                    "servizio",
                    "service",
                    "coda",
                    "queue",
                    "sede",
                    "site",
                    "canale",
                    "channel",
                    "campagna",
                    "campaign",
                    "linea",
                    "line",
                    "commessa",
                    "skill",
                    "gruppo",
                    "group",
                    "team",
                    "indicatore",
                    "kpi",
                    "mese",
                    "month",
                    "file");

    private PersonGuard() {}

    /// Whether a column with this head is about single people, or the head itself names one.
    static boolean isAboutPeople(String head) {
        List<String> words =
                SPACE.splitAsStream(SearchWords.folded(CAMEL.matcher(head).replaceAll(" ")))
                        .toList();
        if (words.stream().anyMatch(ALWAYS::contains)
                || TOGETHER.stream().anyMatch(words::containsAll)
                || trace(head).isPresent()) {
            return true;
        }
        boolean person = words.stream().anyMatch(ONE_PERSON::contains);
        boolean name = words.stream().anyMatch(NAME::contains);
        return (person && (name || words.stream().noneMatch(MEASURES::contains)))
                || (name && words.stream().noneMatch(THINGS::contains));
    }

    /// What in `text` belongs to a person: an e-mail address or a tax code.
    static Optional<PersonTrace> trace(String text) {
        if (text.indexOf('@') > 0 && EMAIL.matcher(text).find()) {
            return Optional.of(PersonTrace.EMAIL);
        }
        return TaxCode.in(text).map(_ -> PersonTrace.TAX_CODE);
    }
}
