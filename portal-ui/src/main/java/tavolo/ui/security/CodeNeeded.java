package tavolo.ui.security;

import org.springframework.security.core.AuthenticationException;
import tavolo.domain.party.PersonId;

/// A right password of somebody who set up codes: one is asked for next.
final class CodeNeeded extends AuthenticationException {

    private final transient PersonId person;

    CodeNeeded(PersonId person) {
        super("a code is needed");
        this.person = person;
    }

    PersonId person() {
        return person;
    }
}
