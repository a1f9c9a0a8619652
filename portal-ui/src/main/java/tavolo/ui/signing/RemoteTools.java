package tavolo.ui.signing;

import org.springframework.stereotype.Component;
import tavolo.domain.signing.BeginRemoteSignature;
import tavolo.domain.signing.ChooseCredential;
import tavolo.domain.signing.RemoteSigning;
import tavolo.domain.signing.ReturnFromProvider;
import tavolo.ui.papers.PaperFiles;
import tavolo.ui.security.CurrentActor;

/// What signing with a key at a provider needs, gathered.
@Component
record RemoteTools(
        CurrentActor actor,
        RemoteSigning signing,
        BeginRemoteSignature begin,
        ReturnFromProvider comeBack,
        ChooseCredential choose,
        PaperFiles files) {}
