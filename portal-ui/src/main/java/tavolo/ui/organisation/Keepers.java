package tavolo.ui.organisation;

import java.time.Clock;
import org.springframework.stereotype.Component;
import tavolo.domain.agreement.FileChecks;
import tavolo.domain.notice.KeepMail;
import tavolo.domain.people.ClearProofs;
import tavolo.domain.people.KeepMandates;
import tavolo.domain.people.KeepOrganisations;
import tavolo.domain.people.KeepPeople;
import tavolo.domain.people.KeepSites;
import tavolo.domain.people.KeepTaxCodes;
import tavolo.domain.people.ReadOrganisation;
import tavolo.domain.proof.DemandStrongProof;
import tavolo.domain.signing.Authority;
import tavolo.domain.signing.RemoteSigning;
import tavolo.domain.signing.RevokeCertificate;
import tavolo.domain.signing.TimeStamps;
import tavolo.domain.signing.TrustedOutside;
import tavolo.ui.papers.PowerLinks;
import tavolo.ui.proof.ProofTools;

/// What the page reads and keeps, gathered.
@Component
record Keepers(
        ReadOrganisation read,
        KeepPeople people,
        KeepMandates mandates,
        KeepSites sites,
        KeepTaxCodes taxCodes,
        KeepOrganisations organisations,
        KeepMail mail,
        DemandStrongProof proof,
        ClearProofs clear,
        ProofTools proofs,
        RevokeCertificate certificates,
        Authority authority,
        RemoteSigning remote,
        TimeStamps times,
        TrustedOutside outside,
        Clock clock,
        LinkAddress links,
        PowerLinks powers,
        FileChecks files) {}
