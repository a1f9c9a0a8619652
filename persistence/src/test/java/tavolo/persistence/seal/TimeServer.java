package tavolo.persistence.seal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import eu.europa.esig.dss.alert.SilentOnStatusAlert;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.PAdESTimestampParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.service.SecureRandomNonceSource;
import eu.europa.esig.dss.service.http.commons.TimestampDataLoader;
import eu.europa.esig.dss.service.tsp.OnlineTSPSource;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/// A time stamping authority of another house, over HTTP, that behaves as the test wants.
final class TimeServer implements AutoCloseable {

    static final String POLICY = "2.25.1";

    /// What it does.
    enum Manner {
        GOOD,
        DOWN,
        WRONG_NONCE,
        WRONG_POLICY,
        EXPIRED,
        GARBLED
    }

    private final HttpServer server;
    private final Certifier certifier = new Certifier(PublishedPlaces.none());
    private final Certifier.Issuer root;
    private final Instant at;
    private final AtomicInteger asked = new AtomicInteger();
    private volatile Manner manner = Manner.GOOD;

    TimeServer(Instant at) {
        try {
            this.at = at;
            KeyPair key = certifier.newKey();
            this.root = new Certifier.Issuer(certifier.root(key, at), key.getPrivate());
            this.server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", this::answer);
            server.start();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    void behaves(Manner next) {
        this.manner = next;
    }

    int asked() {
        return asked.get();
    }

    OnlineTime configured(Optional<String> policy, String... others) {
        List<String> addresses = new ArrayList<>(List.of(others));
        addresses.add("http://localhost:" + server.getAddress().getPort() + "/tsa");
        return new OnlineTime(addresses, List.of(root.certificate()), policy);
    }

    X509Certificate anchor() {
        return root.certificate();
    }

    /// `file` with a document time stamp behind it, as another program adds one.
    byte[] stampedDocument(byte[] file) {
        CommonCertificateVerifier careless = new CommonCertificateVerifier();
        careless.setAlertOnMissingRevocationData(new SilentOnStatusAlert());
        careless.setAlertOnExpiredCertificate(new SilentOnStatusAlert());
        PAdESService service = new PAdESService(careless);
        service.setPdfObjFactory(new PdfBoxNativeObjectFactory());
        OnlineTSPSource source =
                new OnlineTSPSource(
                        "http://localhost:" + server.getAddress().getPort() + "/tsa",
                        new TimestampDataLoader());
        source.setNonceSource(new SecureRandomNonceSource());
        service.setTspSource(source);
        return DSSUtils.toByteArray(
                service.timestamp(
                        new InMemoryDocument(file, "paper.pdf"),
                        new PAdESTimestampParameters(DigestAlgorithm.SHA256)));
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.incrementAndGet();
        try (exchange) {
            if (manner == Manner.DOWN) {
                exchange.sendResponseHeaders(503, -1);
                return;
            }
            byte[] answer =
                    manner == Manner.GARBLED
                            ? new byte[] {1, 2, 3}
                            : response(exchange.getRequestBody().readAllBytes());
            exchange.getResponseHeaders().add("Content-Type", "application/timestamp-reply");
            exchange.sendResponseHeaders(200, answer.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(answer);
            }
        } catch (TSPException | GeneralSecurityException | OperatorCreationException broken) {
            throw new IOException(broken);
        }
    }

    private byte[] response(byte[] request)
            throws IOException, TSPException, GeneralSecurityException, OperatorCreationException {
        TimeStampRequest asked = new TimeStampRequest(request);
        KeyPair key = certifier.newKey();
        Instant issued = manner == Manner.EXPIRED ? at.minusSeconds(6L * 365 * 86_400) : at;
        X509Certificate certificate = certifier.time(root, key.getPublic(), issued);
        TimeStampTokenGenerator tokens =
                new TimeStampTokenGenerator(
                        new JcaSimpleSignerInfoGeneratorBuilder()
                                .build("SHA256withECDSA", key.getPrivate(), certificate),
                        new JcaDigestCalculatorProviderBuilder()
                                .build()
                                .get(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256)),
                        new ASN1ObjectIdentifier(
                                manner == Manner.WRONG_POLICY ? "2.25.2" : POLICY));
        tokens.addCertificates(new JcaCertStore(List.of(certificate, root.certificate())));
        TimeStampRequest used =
                switch (manner) {
                    case WRONG_NONCE -> rebuilt(asked, asked.getNonce().add(BigInteger.ONE));
                    case WRONG_POLICY -> rebuilt(asked, asked.getNonce());
                    case GOOD, DOWN, EXPIRED, GARBLED -> asked;
                };
        return new TimeStampResponseGenerator(tokens, TSPAlgorithms.ALLOWED)
                .generate(used, BigInteger.valueOf(System.nanoTime()), Date.from(at))
                .getEncoded();
    }

    /// The request without its wish for a policy.
    private static TimeStampRequest rebuilt(TimeStampRequest asked, BigInteger nonce) {
        TimeStampRequestGenerator other = new TimeStampRequestGenerator();
        other.setCertReq(true);
        return other.generate(
                asked.getMessageImprintAlgOID(), asked.getMessageImprintDigest(), nonce);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
