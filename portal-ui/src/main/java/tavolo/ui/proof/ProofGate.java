package tavolo.ui.proof;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tavolo.domain.Outcome;
import tavolo.domain.Refusal;
import tavolo.domain.document.Sha256;
import tavolo.domain.proof.KeepProofs;
import tavolo.domain.proof.Permit;
import tavolo.domain.proof.ProofRefusal;

/// Before some changes on a page the person proves itself; once is enough for some minutes.
public final class ProofGate {

    private final ProofTools tools;
    private final Consumer<Refusal> trouble;
    private @Nullable Permit permit;

    /// @param trouble says why a person may not even prove itself
    public ProofGate(ProofTools tools, Consumer<Refusal> trouble) {
        this.tools = tools;
        this.trouble = trouble;
    }

    /// Hands a permit to `change`, after the person has proven itself if it has not just done so.
    public void before(Consumer<Permit> change) {
        Permit held = permit;
        if (held != null && held.isGoodAt(tools.now())) {
            change.accept(held);
            return;
        }
        switch (tools.keep().list(tools.actor().current())) {
            case Outcome.Done<KeepProofs.View>(KeepProofs.View view) -> ask(view, change);
            case Outcome.Refused<KeepProofs.View>(Refusal why) -> trouble.accept(why);
        }
    }

    private void ask(KeepProofs.View view, Consumer<Permit> change) {
        Sha256 challenge = tools.newChallenge();
        new ProofDialog(
                        tools,
                        view,
                        challenge,
                        got -> {
                            permit = got;
                            change.accept(got);
                        })
                .open();
    }

    /// Asks again next time, if `why` is that the proof has become too old.
    public void refused(Refusal why) {
        if (why instanceof ProofRefusal.ProofTooOld) {
            permit = null;
        }
    }
}
