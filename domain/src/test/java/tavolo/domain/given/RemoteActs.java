package tavolo.domain.given;

import java.util.LinkedHashMap;
import java.util.Map;
import tavolo.domain.Outcome;
import tavolo.domain.document.Sha256;
import tavolo.domain.fake.FakeRemoteSigning;
import tavolo.domain.party.Actor;
import tavolo.domain.party.OrganisationKind;
import tavolo.domain.party.Role;
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
                choice((h, a, _) -> h.chooseCredential.offered(a, h.remoteAttempts.any())));
        acts.put(
                "ChooseCredential.by",
                choice((h, a, _) ->
                        h.chooseCredential.by(
                                a, h.remoteAttempts.any(), FakeRemoteSigning.REDIRECT)));
        acts.put(
                "ChooseCredential.withSecrets",
                choice((h, a, _) ->
                        h.chooseCredential.withSecrets(
                                a,
                                h.remoteAttempts.any(),
                                FakeRemoteSigning.TYPED,
                                Map.of("PIN", FakeRemoteSigning.PIN))));
        return acts;
    }

    private static Act act(Act.Call call) {
        return new Act(Act.Scene.SIGNING, true, call);
    }

    private static Act choice(Act.Call call) {
        return new Act(Act.Scene.CHOOSING, true, call);
    }

    /// Who signs for `kind` has come back from their provider and may choose.
    static void choosing(House house, Story story, OrganisationKind kind) {
        if (kind.side().isPresent()) {
            Actor actor = house.everyone.actor(kind, Role.values());
            Story.done(comeBack(house, actor, Subject.of(house, story, kind)));
        }
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
}
