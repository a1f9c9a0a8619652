package tavolo.domain.given;

import java.util.Optional;
import tavolo.domain.agreement.SignatoryId;
import tavolo.domain.board.PaperFile;
import tavolo.domain.board.PowerFiles;
import tavolo.domain.document.Bytes;
import tavolo.domain.fake.FakeDelegations;
import tavolo.domain.fake.FakeParties;
import tavolo.domain.party.MandateId;
import tavolo.domain.party.PersonId;
import tavolo.domain.party.Visibility;

/// Shows every organisation what proves the powers of its own people, and nothing else: what the
/// others at a table may have is proven on the real store.
record OpenPowers(FakeParties parties, FakeDelegations delegations) implements PowerFiles {

    private static final PaperFile FILE =
            new PaperFile(
                    "procura.pdf", Bytes.of(new byte[] {1}).digest(), Bytes.of(new byte[] {1}));

    @Override
    public Optional<PaperFile> ofMandate(MandateId mandate, Visibility eyes) {
        return parties.candidate(mandate)
                .filter(candidate -> candidate.organisation().equals(eyes.organisation()))
                .map(_ -> FILE);
    }

    @Override
    public Optional<PaperFile> ofDelegation(SignatoryId slot, Visibility eyes) {
        return delegations
                .of(slot)
                .filter(delegation -> isOwn(delegation.from(), eyes))
                .map(_ -> FILE);
    }

    private boolean isOwn(PersonId person, Visibility eyes) {
        return parties.signers(eyes.organisation()).containsKey(person);
    }
}
