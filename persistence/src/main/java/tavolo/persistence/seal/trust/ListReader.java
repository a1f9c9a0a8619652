package tavolo.persistence.seal.trust;

import eu.europa.esig.dss.model.tsl.LOTLInfo;
import eu.europa.esig.dss.model.tsl.ParsingInfoRecord;
import eu.europa.esig.dss.model.tsl.TLInfo;
import eu.europa.esig.dss.model.tsl.TrustService;
import eu.europa.esig.dss.model.tsl.TrustServiceProvider;
import eu.europa.esig.dss.model.tsl.TrustServiceStatusAndInformationExtensions;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.service.http.commons.FileCacheDataLoader;
import eu.europa.esig.dss.spi.client.http.DataLoader;
import eu.europa.esig.dss.spi.tsl.TrustedListsCertificateSource;
import eu.europa.esig.dss.spi.x509.CommonCertificateSource;
import eu.europa.esig.dss.tsl.function.OfficialJournalSchemeInformationURI;
import eu.europa.esig.dss.tsl.function.TLPredicateFactory;
import eu.europa.esig.dss.tsl.job.TLValidationJob;
import eu.europa.esig.dss.tsl.source.LOTLSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tavolo.domain.document.Bytes;

/// Reads the list of the lists and the national lists that it names, with DSS: it checks the
/// signature of each against the certificates that the list above, or the configuration, allows.
/// Source: ETSI TS 119 612.
final class ListReader {

    private static final Logger LOG = LoggerFactory.getLogger(ListReader.class);
    private static final String CA_QC = "http://uri.etsi.org/TrstSvc/Svctype/CA/QC";
    private static final String STATUS = "http://uri.etsi.org/TrstSvc/TrustedList/Svcstatus/";

    /// What a service is while it may issue; the last three are from before July 2016.
    private static final Set<String> GRANTED =
            Set.of(
                    STATUS + "granted",
                    STATUS + "undersupervision",
                    STATUS + "supervisionincessation",
                    STATUS + "accredited");

    private final ListSettings settings;
    private final DataLoader loader;

    ListReader(ListSettings settings, DataLoader loader) {
        this.settings = settings;
        this.loader = loader;
    }

    /// What was found at one look.
    ///
    /// @param isWhole whether the list of the lists was there and right; without it nothing is
    ///   known
    /// @param lists the national lists that are right
    /// @param named the addresses of all national lists that are named
    record Found(boolean isWhole, List<KnownList> lists, Set<String> named) {

        static Found nothing() {
            return new Found(false, List.of(), Set.of());
        }
    }

    /// Asks the network.
    Found read(Instant now) {
        TLValidationJob job = new TLValidationJob();
        job.setListOfTrustedListSources(source());
        job.setOnlineDataLoader(fresh());
        job.setTrustedListCertificateSource(new TrustedListsCertificateSource());
        job.onlineRefresh();
        LOTLInfo lotl = job.getSummary().getLOTLInfos().getFirst();
        if (!isRight(lotl)) {
            LOG.warn("The list of trusted lists at {} {}", lotl.getUrl(), trouble(lotl));
            return Found.nothing();
        }
        List<KnownList> right = new ArrayList<>();
        for (TLInfo list : lotl.getTLInfos()) {
            if (isRight(list)) {
                right.add(known(lotl, list, now));
            } else {
                LOG.warn("The trusted list at {} {}", list.getUrl(), trouble(list));
            }
        }
        Set<String> named = new HashSet<>();
        lotl.getTLInfos().forEach(list -> named.add(list.getUrl()));
        return new Found(true, right, named);
    }

    private LOTLSource source() {
        CommonCertificateSource signers = new CommonCertificateSource();
        signers(settings.signers()).forEach(signers::addCertificate);
        LOTLSource source = new LOTLSource();
        source.setUrl(settings.address());
        source.setCertificateSource(signers);
        source.setPivotSupport(true);
        settings.journal()
                .ifPresent(url ->
                        source.setSigningCertificatesAnnouncementPredicate(
                                new OfficialJournalSchemeInformationURI(url)));
        if (!settings.countries().isEmpty()) {
            source.setTlPredicate(
                    TLPredicateFactory.createEUTLCountryCodePredicate(
                                    settings.countries().toArray(String[]::new))
                            .and(TLPredicateFactory.createXMLOtherTSLPointerPredicate()));
        }
        return source;
    }

    /// Every look asks anew; DSS needs a file for what it fetches.
    private FileCacheDataLoader fresh() {
        FileCacheDataLoader files = new FileCacheDataLoader(loader);
        files.setFileCacheDirectory(settings.folder().resolve("fetched").toFile());
        files.setCacheExpirationTime(0);
        return files;
    }

    private static List<CertificateToken> signers(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            List<CertificateToken> read = new ArrayList<>();
            for (Certificate each :
                    CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                read.add(new CertificateToken((X509Certificate) each));
            }
            return read;
        } catch (IOException | CertificateException broken) {
            throw new ListsUnavailable(
                    "The certificates in " + file + " (tavolo.trust.lists.signers) cannot be read.",
                    broken);
        }
    }

    /// Whether a list was fetched, understood, and signed by somebody who may.
    private static boolean isRight(TLInfo list) {
        return list.getDownloadCacheInfo().isResultExist()
                && !list.getDownloadCacheInfo().isError()
                && list.getParsingCacheInfo().isResultExist()
                && !list.getParsingCacheInfo().isError()
                && list.getValidationCacheInfo().isResultExist()
                && list.getValidationCacheInfo().isValid();
    }

    private static String trouble(TLInfo list) {
        if (list.getDownloadCacheInfo().isError()) {
            return "cannot be fetched: " + list.getDownloadCacheInfo().getExceptionMessage();
        }
        return list.getParsingCacheInfo().isError()
                ? "cannot be understood: " + list.getParsingCacheInfo().getExceptionMessage()
                : "is not signed by anybody who may: "
                        + list.getValidationCacheInfo().getSubIndication();
    }

    private static KnownList known(LOTLInfo lotl, TLInfo list, Instant now) {
        ParsingInfoRecord content = list.getParsingCacheInfo();
        Instant end = earlier(end(lotl.getParsingCacheInfo()), end(content));
        List<TrustBundle.Anchor> anchors = new ArrayList<>();
        for (TrustServiceProvider provider : content.getTrustServiceProviders()) {
            for (TrustService service : provider.getServices()) {
                List<TrustBundle.Period> granted = granted(service);
                if (!granted.isEmpty()) {
                    service.getCertificates()
                            .forEach(certificate ->
                                    anchors.add(
                                            new TrustBundle.Anchor(
                                                    Bytes.of(certificate.getEncoded()),
                                                    Optional.of(end),
                                                    granted)));
                }
            }
        }
        return new KnownList(
                Objects.requireNonNullElse(content.getTerritory(), ""),
                list.getUrl(),
                content.getIssueDate() == null ? Instant.EPOCH : content.getIssueDate().toInstant(),
                end,
                now,
                anchors);
    }

    /// When a service might issue certificates for qualified signatures.
    private static List<TrustBundle.Period> granted(TrustService service) {
        List<TrustBundle.Period> periods = new ArrayList<>();
        for (TrustServiceStatusAndInformationExtensions state :
                service.getStatusAndInformationExtensions()) {
            if (CA_QC.equals(state.getType()) && GRANTED.contains(state.getStatus())) {
                periods.add(
                        new TrustBundle.Period(
                                state.getStartDate().toInstant(),
                                Optional.ofNullable(state.getEndDate()).map(Date::toInstant)));
            }
        }
        return periods;
    }

    /// A list that names no next one has ended.
    private static Instant end(ParsingInfoRecord content) {
        return content.getNextUpdateDate() == null
                ? Instant.EPOCH
                : content.getNextUpdateDate().toInstant();
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
