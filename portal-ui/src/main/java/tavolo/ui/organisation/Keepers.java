package tavolo.ui.organisation;

import org.springframework.stereotype.Component;
import tavolo.domain.agreement.FileChecks;
import tavolo.domain.notice.KeepMail;
import tavolo.domain.people.KeepMandates;
import tavolo.domain.people.KeepOrganisations;
import tavolo.domain.people.KeepPeople;
import tavolo.domain.people.KeepSites;
import tavolo.domain.people.ReadOrganisation;
import tavolo.domain.proof.ClearProofs;
import tavolo.domain.proof.DemandStrongProof;
import tavolo.domain.signing.Authority;
import tavolo.domain.signing.RemoteSigning;
import tavolo.ui.papers.PowerLinks;
import tavolo.ui.proof.ProofTools;

/// What the page reads and keeps, gathered.
@Component
record Keepers(
        ReadOrganisation read,
        KeepPeople people,
        KeepMandates mandates,
        KeepSites sites,
        KeepOrganisations organisations,
        KeepMail mail,
        DemandStrongProof proof,
        ClearProofs clear,
        ProofTools proofs,
        Authority authority,
        RemoteSigning remote,
        LinkAddress links,
        PowerLinks powers,
        FileChecks files) {}
