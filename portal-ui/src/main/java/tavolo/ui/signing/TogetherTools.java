package tavolo.ui.signing;

import org.springframework.stereotype.Component;
import tavolo.domain.signing.LatePapers;
import tavolo.domain.signing.PrepareTogether;
import tavolo.domain.signing.SignTogether;

/// What signing several papers at one go needs, gathered.
@Component
record TogetherTools(
        CeremonyTools ceremony, LatePapers late, PrepareTogether prepare, SignTogether sign) {}
