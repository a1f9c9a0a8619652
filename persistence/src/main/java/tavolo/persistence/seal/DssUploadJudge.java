package tavolo.persistence.seal;

import eu.europa.esig.dss.diagnostic.CertificateWrapper;
import eu.europa.esig.dss.diagnostic.PDFRevisionWrapper;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.enumerations.KeyUsageBit;
import eu.europa.esig.dss.enumerations.QCType;
import eu.europa.esig.dss.enumerations.QCTypeEnum;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tavolo.domain.document.Bytes;
import tavolo.domain.signing.Examined;
import tavolo.domain.signing.Finding;
import tavolo.domain.signing.OutsideSignature;
import tavolo.domain.signing.UploadJudge;
import tavolo.domain.signing.Verdict;

/// Judges what signatories bring, with DSS and the portal's own rules behind it. Signatures that
/// the portal stored before are not judged anew: their certificates may have ended since.
final class DssUploadJudge implements UploadJudge {

    private static final Logger LOG = LoggerFactory.getLogger(DssUploadJudge.class);

    private static final int MOST_CERTIFICATES = 10;

    private final PortalValidation validation;
    private final InstantSource clock;

    DssUploadJudge(PortalValidation validation, InstantSource clock) {
        this.validation = validation;
        this.clock = clock;
    }

    @Override
    public void prepare() {
        LOG.debug("Nothing to prepare in the judging process itself");
    }

    @Override
    public Examined paper(byte[] upload, int base) {
        try {
            Set<Finding> unfit = FileRules.findings(upload);
            return unfit.isEmpty()
                    ? fitPaper(upload, base)
                    : Examined.unfit(new Verdict.Refused(unfit));
        } catch (RuntimeException unforeseen) {
            return unclear(unforeseen);
        }
    }

    private Examined fitPaper(byte[] upload, int base) {
        Instant now = clock.instant();
        Anchors anchors = validation.anchors();
        Examination examination =
                new Examination(upload, now, anchors, validation.answers(upload, anchors, now));
        Set<Finding> findings = examination.structure();
        // A stamp that is wrong here would make the signatures of the others wrong as well.
        findings.addAll(examination.timesBehind(base));
        List<OutsideSignature> added =
                examination.behind(base).stream()
                        .map(each -> outside(each, examination.findings(each), anchors))
                        .toList();
        added.forEach(each -> findings.addAll(each.findings()));
        if (!added.stream()
                .allMatch(each -> Redefinitions.areThoseOf(each.field(), upload, base))) {
            findings.add(Finding.CHANGED_AFTER_SIGNING);
        }
        // Nothing was found wrong where nothing was found at all: that must not pass for right.
        return findings.isEmpty() && !examination.hasSignatures()
                ? Examined.unfit(new Verdict.NotSigned())
                : new Examined(
                        DssJudge.verdict(findings, examination.rows()), added, Optional.empty());
    }

    @Override
    public Examined envelope(byte[] upload) {
        try {
            return new EnvelopeExamination(this::signatures).of(upload);
        } catch (RuntimeException unforeseen) {
            return unclear(unforeseen);
        }
    }

    /// The signatures on the content of one envelope. One that confirms another signature does not
    /// sign the content and is left out.
    private List<OutsideSignature> signatures(byte[] envelope) {
        Instant now = clock.instant();
        Anchors anchors = validation.anchors();
        Answers answers = validation.envelope(envelope, anchors, now);
        SignatureRules rules = new SignatureRules(anchors, answers, now);
        return answers.data().getSignatures().stream()
                .filter(each -> !each.isCounterSignature())
                .map(each -> outside(each, rules.findings(each), anchors))
                .toList();
    }

    private static Examined unclear(RuntimeException unforeseen) {
        // The libraries throw whatever a made-up file makes them throw; none of it may leave.
        LOG.warn("An upload could not be judged: {}", unforeseen.getClass().getName());
        return Examined.unfit(new Verdict.Undetermined(Set.of(Finding.NO_CLEAR_ANSWER), List.of()));
    }

    private static OutsideSignature outside(
            SignatureWrapper signature, Set<Finding> found, Anchors anchors) {
        Set<Finding> findings = EnumSet.noneOf(Finding.class);
        findings.addAll(found);
        // The portal's own keys sign here and nowhere else.
        if (anchors.isPortal(signature)) {
            findings.add(Finding.AUTHORITY_UNKNOWN);
        }
        if (restrictsOthers(signature)) {
            findings.add(Finding.FORMAT_NOT_ACCEPTED);
        }
        return told(signature, findings);
    }

    /// What the signature and its certificate say.
    ///
    /// @param found what is wrong with it
    static OutsideSignature told(SignatureWrapper signature, Set<Finding> found) {
        CertificateWrapper signer = signature.getSigningCertificate();
        Set<Finding> findings = EnumSet.noneOf(Finding.class);
        findings.addAll(found);
        if (signer == null || signer.getBinaries() == null) {
            findings.add(Finding.NO_CLEAR_ANSWER);
        }
        return new OutsideSignature(
                field(signature),
                signer == null ? "" : Examination.orEmpty(signer.getCommonName()),
                signer == null ? "" : names(signer),
                signer == null ? "" : Examination.orEmpty(signer.getSubjectSerialNumber()),
                signer == null ? "" : issuer(signer),
                chain(signature),
                signer == null ? Instant.EPOCH : signer.getNotBefore().toInstant(),
                signer == null ? Instant.MAX : signer.getNotAfter().toInstant(),
                Examination.claimedAt(signature),
                signer != null && isQualified(signer),
                Standings.of(signature),
                findings);
    }

    /// Ends with the first certificate that is trusted.
    private static List<Bytes> chain(SignatureWrapper signature) {
        List<Bytes> chain = new ArrayList<>();
        for (CertificateWrapper each : signature.getCertificateChain()) {
            if (each.getBinaries() == null || chain.size() == MOST_CERTIFICATES) {
                break;
            }
            chain.add(Bytes.of(each.getBinaries()));
            if (each.isTrusted()) {
                break;
            }
        }
        return chain;
    }

    /// Source of what is asked: ETSI EN 319 412-5, sections 4.2.1 to 4.2.3.
    private static boolean isQualified(CertificateWrapper signer) {
        boolean forSignatures =
                signer.getQcTypes().isEmpty()
                        || signer.getQcTypes().stream()
                                .map(QCType::getOid)
                                .anyMatch(QCTypeEnum.QCT_ESIGN.getOid()::equals);
        return signer.isQcCompliance()
                && signer.isSupportedByQSCD()
                && forSignatures
                && signer.getKeyUsages().contains(KeyUsageBit.NON_REPUDIATION);
    }

    /// A signature that forbids what others still have to do would break theirs.
    private static boolean restrictsOthers(SignatureWrapper signature) {
        PDFRevisionWrapper revision = signature.getPDFRevision();
        return revision != null
                && (revision.getDocMDPPermissions() != null
                        || revision.getFieldMDP() != null
                        || revision.getSigFieldLock() != null);
    }

    private static String field(SignatureWrapper signature) {
        return signature.getPDFRevision() == null
                ? ""
                : Examination.orEmpty(signature.getPDFRevision().getFirstFieldName());
    }

    private static String names(CertificateWrapper signer) {
        String given = Examination.orEmpty(signer.getGivenName());
        String family = Examination.orEmpty(signer.getSurname());
        return given.isBlank() || family.isBlank() ? "" : given.strip() + " " + family.strip();
    }

    private static String issuer(CertificateWrapper signer) {
        CertificateWrapper above = signer.getSigningCertificate();
        return above == null || above.getCommonName() == null
                ? Examination.orEmpty(signer.getCertificateIssuerDN())
                : above.getCommonName();
    }
}
