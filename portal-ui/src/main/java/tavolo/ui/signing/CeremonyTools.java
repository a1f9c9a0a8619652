package tavolo.ui.signing;

import org.springframework.stereotype.Component;
import tavolo.domain.board.ReadAgreements;
import tavolo.domain.library.ClauseLibrary;
import tavolo.domain.redline.ReadSinceYes;
import tavolo.domain.signing.CompleteSignature;
import tavolo.domain.signing.KeepReading;
import tavolo.domain.signing.PrepareSignature;
import tavolo.domain.signing.RefuseToSign;
import tavolo.ui.papers.PaperFiles;
import tavolo.ui.proof.ProofTools;
import tavolo.ui.security.CurrentActor;

/// What the ceremony needs, gathered.
@Component
record CeremonyTools(
        CurrentActor actor,
        ReadAgreements read,
        ReadSinceYes since,
        ClauseLibrary library,
        PrepareSignature prepare,
        CompleteSignature complete,
        RefuseToSign refuse,
        KeepReading reading,
        ProofTools proofs,
        PaperFiles files,
        RemoteTools remote) {}
