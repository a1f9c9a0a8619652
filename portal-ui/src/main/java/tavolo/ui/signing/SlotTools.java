package tavolo.ui.signing;

import org.springframework.stereotype.Component;
import tavolo.domain.agreement.FileChecks;
import tavolo.domain.signing.DelegateSlot;
import tavolo.domain.signing.LiftReserve;
import tavolo.domain.signing.ReadSigningDeadline;
import tavolo.domain.signing.SetSigningDeadline;
import tavolo.domain.signing.StateManner;
import tavolo.ui.papers.PowerLinks;
import tavolo.ui.security.CurrentActor;

/// What is done with a slot besides signing it, gathered.
@Component
record SlotTools(
        CurrentActor actor,
        DelegateSlot delegate,
        StateManner manner,
        LiftReserve lift,
        SetSigningDeadline setDeadline,
        ReadSigningDeadline readDeadline,
        FormalityTools formalities,
        PowerLinks powers,
        FileChecks files) {}
