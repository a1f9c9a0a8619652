package tavolo.persistence.demo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.AgreedTargets;
import tavolo.domain.agreement.Agreement;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.Clause;
import tavolo.domain.agreement.Desk;
import tavolo.domain.agreement.Instrument;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.party.Actor;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.PersonId;
import tavolo.domain.party.Role;

/// One agreement while its story is told: who is who, and which clause is meant.
///
/// @param unions codes of the unions at the table, the one that usually speaks first
/// @param names what the words in braces stand for
record Play(
        Desk desk,
        AgreedTargets targets,
        DemoCast cast,
        AgreementId id,
        List<String> unions,
        Map<String, String> names) {

    private static final Map<String, InstrumentKind> KINDS =
            Map.of(
                    "A", InstrumentKind.COMMERCIAL_ADDENDUM,
                    "B", InstrumentKind.COMPANY_AGREEMENT,
                    "P", InstrumentKind.TRI_PARTY_PROTOCOL);

    Agreement agreement() {
        return desk.agreements().findForSystem(id).orElseThrow();
    }

    /// The value of an act that must succeed.
    static <T> T done(Step step, Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T> refused -> throw step.broken("refused: " + refused.why());
        };
    }

    /// The person meant by the step: somebody by name, or the usual drafter.
    Actor actor(Step step) {
        String who = step.who();
        int colon = who.indexOf(':');
        OrganisationId organisation = organisation(step, colon < 0 ? who : who.substring(0, colon));
        DemoPerson person =
                colon < 0
                        ? drafter(organisation)
                        : person(organisation, who.substring(colon + 1))
                                .orElseThrow(() -> step.broken("nobody is called " + who));
        return cast.actor(person);
    }

    /// The person called `name`, or by `*role` the first who holds that role; for signatories the
    /// first who is named and has still to decide.
    private Optional<DemoPerson> person(OrganisationId organisation, String name) {
        if (!name.startsWith("*")) {
            return cast.person(organisation, name);
        }
        Role role = Role.valueOf(name.substring(1).toUpperCase(Locale.ROOT));
        Set<PersonId> waiting = new HashSet<>();
        if (role == Role.SIGNATORY) {
            agreement().instruments().stream()
                    .flatMap(instrument -> instrument.missingSignatories().stream())
                    .forEach(signatory -> waiting.add(signatory.person()));
        }
        return cast.peopleOf(organisation).stream()
                .filter(one -> one.has(role))
                .filter(one -> role != Role.SIGNATORY || waiting.contains(one.person().id()))
                .findFirst();
    }

    private OrganisationId organisation(Step step, String who) {
        return switch (who) {
            case "P" -> agreement().provider();
            case "C" -> agreement().client();
            case "U" -> cast.organisation(unions.getFirst()).id();
            default -> {
                if (!unions.contains(who)) {
                    throw step.broken("not at the table: " + who);
                }
                yield cast.organisation(who).id();
            }
        };
    }

    DemoPerson drafter(OrganisationId organisation) {
        return cast.peopleOf(organisation).stream()
                .filter(person -> person.has(Role.DRAFTER))
                .findFirst()
                .orElseThrow();
    }

    /// The instruments that `letters` name, `A`, `B` and `P`; all if there are none.
    List<Instrument> instruments(Step step, String letters) {
        List<Instrument> found = new ArrayList<>();
        for (Instrument instrument : agreement().instruments()) {
            if (letters.isBlank() || Set.of(letters.split(" ")).contains(letter(instrument))) {
                found.add(instrument);
            }
        }
        if (found.isEmpty()) {
            throw step.broken("no such instrument: " + letters);
        }
        return found;
    }

    private static String letter(Instrument instrument) {
        return switch (instrument.kind()) {
            case COMMERCIAL_ADDENDUM -> "A";
            case COMPANY_AGREEMENT -> "B";
            case TRI_PARTY_PROTOCOL -> "P";
        };
    }

    /// The clauses that the step names for `side`.
    List<Clause> clauses(Step step, PartySide side) {
        List<Clause> found = new ArrayList<>();
        for (String word : step.where().split(" ", -1)) {
            if (word.equals("*")) {
                agreement().clauses().filter(c -> c.waitsFor(side)).forEach(found::add);
            } else if (word.startsWith("-")) {
                Clause left = clause(step, word.substring(1));
                found.removeIf(clause -> clause.id().equals(left.id()));
            } else {
                found.add(clause(step, word));
            }
        }
        return found;
    }

    /// The clause written as its code, with the letter of its instrument where there are two.
    Clause clause(Step step, String word) {
        InstrumentKind kind = KINDS.get(word.substring(word.length() - 1));
        String code = kind == null ? word : word.substring(0, word.length() - 1);
        return agreement()
                .clauses()
                .filter(clause -> clause.place().code().value().equals(code))
                .filter(clause -> kind == null || clause.place().instrument() == kind)
                .findFirst()
                .orElseThrow(() -> step.broken("no clause " + word));
    }

    /// The words of the step with the names filled in.
    String words(Step step) {
        String words = step.words();
        for (Map.Entry<String, String> name : names.entrySet()) {
            words = words.replace("{" + name.getKey() + "}", name.getValue());
        }
        return words;
    }
}
