package tavolo.ui.story;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/// The part of a device that keeps passkeys and knows its owner's finger, as Chromium plays it.
final class Authenticator {

    private final CDPSession session;
    private final String id;

    private Authenticator(CDPSession session, String id) {
        this.session = session;
        this.id = id;
    }

    /// Builds one into the device on which `page` is open.
    static Authenticator in(Page page) {
        CDPSession session = page.context().newCDPSession(page);
        session.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject asked = new JsonObject();
        asked.add("options", options);
        JsonObject added = session.send("WebAuthn.addVirtualAuthenticator", asked);
        return new Authenticator(session, added.get("authenticatorId").getAsString());
    }

    /// From now on the finger is the owner's, or somebody else's.
    void knowsTheFinger(boolean owner) {
        JsonObject asked = new JsonObject();
        asked.addProperty("authenticatorId", id);
        asked.addProperty("isUserVerified", owner);
        session.send("WebAuthn.setUserVerified", asked);
    }
}
