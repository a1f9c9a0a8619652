package tavolo.persistence.seal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.X509CRLHolder;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSTypedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.bouncycastle.util.CollectionStore;
import tavolo.domain.document.Bytes;

/// Puts the signatures of several envelopes around the same file into one: every one with its own
/// bytes, attributes and time stamps, and the certificates and lists of all. Nothing is signed
/// anew. Source: RFC 5652, section 5.1, which allows any number of signers in parallel.
final class MergedEnvelope {

    private MergedEnvelope() {}

    static Optional<Bytes> of(List<Bytes> envelopes) {
        try {
            List<CMSSignedData> read = new ArrayList<>();
            for (Bytes envelope : envelopes) {
                read.add(new CMSSignedData(envelope.toArray()));
            }
            return areAroundOneFile(read) ? Optional.of(merged(read)) : Optional.empty();
        } catch (CMSException unreadable) {
            return Optional.empty();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static boolean areAroundOneFile(List<CMSSignedData> read) {
        Set<Bytes> contents = new LinkedHashSet<>();
        for (CMSSignedData each : read) {
            CMSTypedData content = each.getSignedContent();
            boolean isPlain =
                    content != null
                            && CMSObjectIdentifiers.data.equals(content.getContentType())
                            && content.getContent() instanceof byte[];
            if (!isPlain || !(content.getContent() instanceof byte[] bytes)) {
                return false;
            }
            contents.add(Bytes.of(bytes));
        }
        return contents.size() == 1;
    }

    private static Bytes merged(List<CMSSignedData> read) throws CMSException, IOException {
        Set<AlgorithmIdentifier> digests = new LinkedHashSet<>();
        Set<X509CertificateHolder> certificates = new LinkedHashSet<>();
        Set<X509CRLHolder> lists = new LinkedHashSet<>();
        List<SignerInformation> signers = new ArrayList<>();
        Set<Bytes> known = new LinkedHashSet<>();
        for (CMSSignedData each : read) {
            digests.addAll(each.getDigestAlgorithmIDs());
            certificates.addAll(each.getCertificates().getMatches(null));
            lists.addAll(each.getCRLs().getMatches(null));
            for (SignerInformation signer : each.getSignerInfos()) {
                if (known.add(Bytes.of(signer.toASN1Structure().getEncoded()))) {
                    signers.add(signer);
                }
            }
        }
        CMSSignedData all =
                CMSSignedData.replaceSigners(read.getFirst(), new SignerInformationStore(signers));
        for (AlgorithmIdentifier digest : digests) {
            all = CMSSignedData.addDigestAlgorithm(all, digest);
        }
        return Bytes.of(
                CMSSignedData.replaceCertificatesAndCRLs(
                                all,
                                new CollectionStore<>(certificates),
                                new CollectionStore<>(List.of()),
                                new CollectionStore<>(lists))
                        .getEncoded());
    }
}
