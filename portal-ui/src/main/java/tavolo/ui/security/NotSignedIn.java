package tavolo.ui.security;

import tavolo.domain.TavoloException;

/// A question that needs a person was asked by nobody, or by somebody who was shut out meanwhile.
public final class NotSignedIn extends TavoloException {

    NotSignedIn() {
        super("nobody is signed in");
    }

    @Override
    public String code() {
        return "not-signed-in";
    }
}
