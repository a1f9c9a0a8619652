package tavolo.domain.verify;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.Canonical;
import tavolo.domain.document.CanonicalValue;
import tavolo.domain.document.Sha256;
import tavolo.domain.evidence.StatementSeal;

/// Checks a package of evidence that anybody brings against the portal's own seal. Of what is in
/// it, nothing but the container and a certificate is read before the seal was found right.
final class CheckPackage {

    private static final int MOST_PLACES = 20;
    private static final String SERIAL_NUMBER = "2.5.4.5=";

    /// Source: RFC 5280, section 4.2.1.12.
    private static final String TIME_STAMPING = "1.3.6.1.5.5.7.3.8";

    private static final String MANIFEST = "manifest.json";
    private static final String VALUE = "manifest.sig";

    private final StatementSeal seal;

    CheckPackage(StatementSeal seal) {
        this.seal = seal;
    }

    PackageVerdict verdict(byte[] file) {
        SealedPackage read;
        try {
            read = SealedPackage.of(file);
        } catch (IOException notRead) {
            return new PackageVerdict.NotRead();
        }
        if (!read.entries().containsKey(MANIFEST) || !read.entries().containsKey(VALUE)) {
            return new PackageVerdict.NotRead();
        }
        if (!isSealed(read)) {
            return new PackageVerdict.NotSealed();
        }
        List<String> broken = broken(read);
        return broken.isEmpty() ? whole(read) : new PackageVerdict.Broken(broken);
    }

    private boolean isSealed(SealedPackage read) {
        try {
            X509Certificate own = certificate(read.small("authority/seal.cer"));
            Signature check = Signature.getInstance("SHA256withECDSA");
            check.initVerify(own.getPublicKey());
            check.update(read.small(MANIFEST));
            return isOurs(own) && check.verify(read.small(VALUE));
        } catch (GeneralSecurityException wrong) {
            return false;
        }
    }

    /// Whether it is the certificate of the portal's seal, now or before. The authority issues
    /// others too, to people, each with a number, which a seal has not.
    private boolean isOurs(X509Certificate own) throws CertificateParsingException {
        return own.getBasicConstraints() < 0
                && !isOfTime(own)
                && !own.getSubjectX500Principal().getName().contains(SERIAL_NUMBER)
                && Stream.concat(seal.authorities().stream(), seal.formerRoots().stream())
                        .anyMatch(authority -> isBy(authority, own));
    }

    private static boolean isOfTime(X509Certificate certificate)
            throws CertificateParsingException {
        List<String> uses = certificate.getExtendedKeyUsage();
        return uses != null && uses.contains(TIME_STAMPING);
    }

    private static boolean isBy(Bytes authority, X509Certificate certificate) {
        try {
            certificate.verify(certificate(authority.toArray()).getPublicKey());
            return true;
        } catch (GeneralSecurityException another) {
            return false;
        }
    }

    private static X509Certificate certificate(byte[] der) throws GeneralSecurityException {
        return (X509Certificate)
                CertificateFactory.getInstance("X.509")
                        .generateCertificate(new ByteArrayInputStream(der));
    }

    /// The entries that are not as the manifest says, that are missing, or of which it says
    /// nothing.
    private static List<String> broken(SealedPackage read) {
        Set<String> listed = new HashSet<>(Set.of(MANIFEST, VALUE));
        List<String> broken = new ArrayList<>();
        for (CanonicalValue item : items(members(read.small(MANIFEST)), "entries")) {
            Map<String, CanonicalValue> line = members(item);
            String path = text(line, "path");
            listed.add(path);
            SealedPackage.Entry entry = read.entries().get(path);
            if (entry == null || !entry.sha().toString().equals(text(line, "sha256"))) {
                broken.add(path);
            }
        }
        read.entries().keySet().stream()
                .filter(path -> !listed.contains(path))
                .forEach(broken::add);
        return broken.stream().sorted().limit(MOST_PLACES).toList();
    }

    private static PackageVerdict whole(SealedPackage read) {
        Map<String, CanonicalValue> index = members(read.small("index.json"));
        List<Sha256> newest =
                items(index, "papers").stream().flatMap(CheckPackage::newest).toList();
        return new PackageVerdict.Whole(text(index, "agreement"), read.entries().size(), newest);
    }

    /// The last revision of a paper that no later edition replaced.
    private static Stream<Sha256> newest(CanonicalValue paper) {
        Map<String, CanonicalValue> line = members(paper);
        boolean isSuperseded = new CanonicalValue.Flag(true).equals(line.get("superseded"));
        List<CanonicalValue> revisions = items(line, "revisions");
        return isSuperseded || revisions.isEmpty()
                ? Stream.of()
                : Stream.of(Sha256.parse(text(members(revisions.getLast()), "sha256")));
    }

    private static Map<String, CanonicalValue> members(byte[] canonical) {
        return members(Canonical.readValue(canonical));
    }

    private static Map<String, CanonicalValue> members(CanonicalValue value) {
        if (value instanceof CanonicalValue.Members(Map<String, CanonicalValue> members)) {
            return members;
        }
        throw new IllegalStateException("the portal sealed something else than a package");
    }

    private static List<CanonicalValue> items(Map<String, CanonicalValue> from, String name) {
        return from.get(name) instanceof CanonicalValue.Items(List<CanonicalValue> items)
                ? items
                : List.of();
    }

    private static String text(Map<String, CanonicalValue> from, String name) {
        return from.get(name) instanceof CanonicalValue.Text(String words) ? words : "";
    }
}
