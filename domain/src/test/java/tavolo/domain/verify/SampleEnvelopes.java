package tavolo.domain.verify;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.Sha256;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.party.Capacity;
import tavolo.domain.party.PartySide;
import tavolo.domain.signing.Finding;
import tavolo.domain.signing.OutsideSignature;
import tavolo.domain.signing.SignatureMeans;
import tavolo.domain.signing.Standing;

/// A paper that Maria Rinaldi signed in an envelope, and her signature on one.
public final class SampleEnvelopes {

    private SampleEnvelopes() {}

    /// The paper as the portal knows it.
    ///
    /// @param required how many signatures it needs
    /// @param certificate the digest of the certificate with which she signed
    public static KnownPaper paper(int required, Sha256 certificate) {
        return new KnownPaper(
                "2020/0001",
                InstrumentKind.COMPANY_AGREEMENT,
                1,
                false,
                false,
                true,
                required,
                0,
                List.of(
                        new KnownSignature(
                                "Maria Rinaldi",
                                "Alfa",
                                PartySide.UNION,
                                Capacity.RSU_MEMBER,
                                SignatureMeans.P7M,
                                Instant.EPOCH,
                                Optional.empty(),
                                certificate,
                                "VALID",
                                Optional.of(Instant.EPOCH))));
    }

    /// Her signature as it is found in an envelope by who asks no authority.
    ///
    /// @param findings what is wrong with it
    public static OutsideSignature signature(Bytes certificate, Set<Finding> findings) {
        return new OutsideSignature(
                "",
                "RINALDI MARIA",
                "Maria Rinaldi",
                "",
                "Prestatore di prova CA",
                List.of(certificate),
                Instant.EPOCH,
                Instant.MAX,
                Instant.EPOCH,
                false,
                new Standing.Unknown(),
                findings);
    }
}
