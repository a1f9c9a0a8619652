package tavolo.domain.fake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.Sha256;
import tavolo.domain.proof.Assertion;
import tavolo.domain.proof.Passkey;
import tavolo.domain.proof.PasskeyCheck;
import tavolo.domain.proof.Proof;

/// Checks answers that are no JSON but `id challenge count`, and that nobody signs.
public final class FakePasskeyCheck implements PasskeyCheck {

    /// What the passkey `id` answers to `challenge` as its use number `count`.
    public static Proof.PasskeyAnswer answer(String id, Sha256 challenge, long count) {
        return new Proof.PasskeyAnswer(id + " " + challenge + " " + count);
    }

    @Override
    public Optional<Passkey.Credential> enrolled(String json, Sha256 challenge) {
        return challengeOf(json).equals(challenge.toString())
                ? credentialOf(json)
                        .map(id -> new Passkey.Credential(id, id, countOf(json), true, false))
                : Optional.empty();
    }

    @Override
    public Optional<Bytes> credentialOf(String json) {
        List<String> parts = parts(json);
        return parts.size() == 3 ? Optional.of(bytes(parts.getFirst())) : Optional.empty();
    }

    @Override
    public Verdict check(String json, Sha256 challenge, Passkey known) {
        if (!challengeOf(json).equals(challenge.toString())) {
            return new Verdict.OtherChallenge();
        }
        if (countOf(json) <= known.credential().signCount()) {
            return new Verdict.Copied();
        }
        return new Verdict.Sound(
                new Assertion(
                        known.credential().id(),
                        known.credential().attested(),
                        bytes(challenge.toString()),
                        bytes("device"),
                        bytes("signature"),
                        countOf(json)));
    }

    private static List<String> parts(String json) {
        return List.of(json.split(" ", -1));
    }

    private static String challengeOf(String json) {
        return parts(json).get(1);
    }

    private static long countOf(String json) {
        return Long.parseLong(parts(json).get(2));
    }

    private static Bytes bytes(String text) {
        return Bytes.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
