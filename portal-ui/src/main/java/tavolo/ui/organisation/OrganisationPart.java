package tavolo.ui.organisation;

import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.List;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;
import tavolo.domain.party.OrganisationKind;

/// The parts of the page; which one is open stands in the address.
enum OrganisationPart {
    PEOPLE("persone"),
    UNITS("unita"),
    LINES("servizi"),
    ORGANISATIONS("organizzazioni"),
    KEYS("chiavi"),
    CERTIFICATES("certificati"),
    MAIL("posta");

    private static final String PARAMETER = "scheda";

    private final String written;

    OrganisationPart(String written) {
        this.written = written;
    }

    /// Those that there are for `actor`.
    static List<OrganisationPart> of(Actor actor) {
        List<OrganisationPart> parts = new ArrayList<>(List.of(PEOPLE));
        boolean isProvider = actor.kind() == OrganisationKind.PROVIDER;
        if (isProvider || actor.kind() == OrganisationKind.UNION) {
            parts.add(UNITS);
        }
        if (isProvider) {
            parts.add(LINES);
        }
        if (actor.may(Deed.KEEP_ORGANISATIONS)) {
            parts.add(ORGANISATIONS);
        }
        if (actor.may(Deed.KEEP_PEOPLE)) {
            parts.add(KEYS);
        }
        if (actor.may(Deed.KEEP_CERTIFICATES)) {
            parts.add(CERTIFICATES);
        }
        if (actor.may(Deed.KEEP_MAIL)) {
            parts.add(MAIL);
        }
        return List.copyOf(parts);
    }

    /// The part that an address names, if `actor` has it; else the people.
    static OrganisationPart in(QueryParameters address, Actor actor) {
        String name = address.getSingleParameter(PARAMETER).orElse("");
        return of(actor).stream()
                .filter(part -> part.written.equals(name))
                .findFirst()
                .orElse(PEOPLE);
    }

    /// Where this part is shown.
    String address() {
        return this == PEOPLE ? "organizzazione" : "organizzazione?" + PARAMETER + "=" + written;
    }

    /// The key of its name.
    String key() {
        return "view.organisation.part." + written;
    }
}
