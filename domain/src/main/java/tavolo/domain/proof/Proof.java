package tavolo.domain.proof;

/// What a person gives, at that moment, to prove who it is. Never shown as text: each holds a
/// secret or what is worth one for some seconds.
public sealed interface Proof {

    /// Which kind of proof this is.
    ProofKind kind();

    /// The password, typed again.
    record Password(String secret) implements Proof {
        @Override
        public ProofKind kind() {
            return ProofKind.PASSWORD;
        }

        @Override
        public String toString() {
            return "Password[…]";
        }
    }

    /// The code that the person's device shows now, as typed.
    record Code(String typed) implements Proof {
        @Override
        public ProofKind kind() {
            return ProofKind.CODE;
        }

        @Override
        public String toString() {
            return "Code[…]";
        }
    }

    /// What the browser hands over from the person's device, as JSON. Source: W3C Web
    /// Authentication Level 3, 5.1 — AuthenticationResponseJSON.
    record PasskeyAnswer(String json) implements Proof {
        @Override
        public ProofKind kind() {
            return ProofKind.PASSKEY;
        }

        @Override
        public String toString() {
            return "PasskeyAnswer[…]";
        }
    }
}
