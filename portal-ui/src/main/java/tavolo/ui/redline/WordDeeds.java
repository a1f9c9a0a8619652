package tavolo.ui.redline;

import java.time.Instant;
import org.springframework.stereotype.Component;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.ClauseId;
import tavolo.domain.agreement.ClauseProposal;
import tavolo.domain.agreement.KeepUnsent;
import tavolo.domain.document.Bytes;
import tavolo.domain.redline.ReturnFromWord;
import tavolo.domain.redline.WordReturn;
import tavolo.ui.security.CurrentActor;

/// What can be done with a file that comes back, for whoever is signed in at that moment.
@Component
class WordDeeds {

    private final ReturnFromWord bringBack;
    private final KeepUnsent unsent;
    private final CurrentActor actor;

    WordDeeds(ReturnFromWord bringBack, KeepUnsent unsent, CurrentActor actor) {
        this.bringBack = bringBack;
        this.unsent = unsent;
        this.actor = actor;
    }

    Outcome<WordReturn> bringBack(AgreementId id, Bytes file) {
        return bringBack.by(actor.current(), id, file);
    }

    /// Keeps `proposal` in place of the draft that is there.
    Outcome<Instant> replace(AgreementId id, ClauseId clause, ClauseProposal proposal) {
        return unsent.keep(actor.current(), id, clause, proposal);
    }
}
