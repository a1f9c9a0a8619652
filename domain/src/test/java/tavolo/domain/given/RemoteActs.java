package tavolo.domain.given;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import tavolo.domain.Outcome;
import tavolo.domain.document.Sha256;
import tavolo.domain.fake.FakeRemoteSigning;
import tavolo.domain.party.Actor;
import tavolo.domain.signing.PaperDocument;
import tavolo.domain.signing.ProviderReply;
import tavolo.domain.signing.RemoteReturn;

/// The acts of signing with a key that a provider keeps; each begins an attempt of its own.
final class RemoteActs {

    private RemoteActs() {}

    static Map<String, Act> all() {
        Map<String, Act> acts = new LinkedHashMap<>();
        acts.put("BeginRemoteSignature.by", act(RemoteActs::begin));
        acts.put("ReturnFromProvider.by", act(RemoteActs::comeBack));
        acts.put(
                "ChooseCredential.offered",
                act((h, a, s) -> h.chooseCredential.offered(a, attempt(h, a, s))));
        acts.put(
                "ChooseCredential.by",
                act((h, a, s) ->
                        h.chooseCredential.by(a, attempt(h, a, s), FakeRemoteSigning.REDIRECT)));
        acts.put(
                "ChooseCredential.withSecrets",
                act((h, a, s) ->
                        h.chooseCredential.withSecrets(
                                a,
                                attempt(h, a, s),
                                FakeRemoteSigning.TYPED,
                                Map.of("PIN", FakeRemoteSigning.PIN))));
        return acts;
    }

    private static Act act(Act.Call call) {
        return new Act(Act.Scene.SIGNING, true, call);
    }

    private static Outcome<?> begin(House house, Actor actor, Subject subject) {
        house.remote.belongTo(actor.name());
        return house.beginRemote.by(
                actor,
                subject.agreement(),
                subject.signatory(),
                FakeRemoteSigning.PROVIDER,
                textOf(house, subject));
    }

    private static Sha256 textOf(House house, Subject subject) {
        return house.papers.documents().stream()
                .filter(paper -> paper.id().equals(subject.document()))
                .findFirst()
                .map(PaperDocument::textDigest)
                .orElseGet(() -> Sha256.digestOf("nothing"));
    }

    private static Outcome<RemoteReturn> comeBack(House house, Actor actor, Subject subject) {
        String state =
                begin(house, actor, subject) instanceof Outcome.Done<?>
                        ? house.remote.lastState()
                        : "unknown";
        return house.returnFromProvider.by(actor, new ProviderReply.Allowed(state, "code"));
    }

    private static UUID attempt(House house, Actor actor, Subject subject) {
        return comeBack(house, actor, subject)
                                instanceof Outcome.Done<RemoteReturn>(RemoteReturn came)
                        && came instanceof RemoteReturn.Choose choose
                ? choose.attempt()
                : UUID.randomUUID();
    }
}
