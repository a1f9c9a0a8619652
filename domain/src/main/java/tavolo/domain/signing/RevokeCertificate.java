package tavolo.domain.signing;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tavolo.domain.Outcome;
import tavolo.domain.UseCase;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.agreement.Desk;
import tavolo.domain.audit.Fact;
import tavolo.domain.audit.FactKind;
import tavolo.domain.document.Sha256;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;

/// Revokes the certificate with which somebody signed. Whoever keeps the portal revokes any, from a
/// moment since its issue on; the signature is then judged anew, and falls if its time is not
/// proven to lie before. A person revokes the one used last, from now on only and once the time of
/// the signature is proven: nobody takes back a signature by revoking its certificate. The same
/// goes for the certificates of acts of adhesion, which always have a proven time.
@UseCase
public final class RevokeCertificate {

    /// The longest list.
    public static final int MOST = 50;

    private final Desk desk;
    private final Papers papers;
    private final Certificates certificates;
    private final Clock clock;

    /// What is known of certificates.
    public record Certificates(
            IssuedCertificates issued, Revocations revocations, CertificateStatus status) {}

    /// @param clock the real clock
    public RevokeCertificate(Desk desk, Papers papers, Certificates certificates, Clock clock) {
        this.desk = desk;
        this.papers = papers;
        this.certificates = certificates;
        this.clock = clock;
    }

    /// A certificate and how it stands now.
    public record Line(IssuedCertificate certificate, CertificateState state) {}

    /// Why, from when on, and what else there is to say.
    ///
    /// @param from empty for now
    public record Words(RevocationReason reason, Optional<Instant> from, String note) {}

    /// Certificates with which people signed, newest first: at most [#MOST] behind `after`.
    ///
    /// @param words part of a name or number; empty for all
    public Outcome<List<Line>> list(
            Actor actor,
            String words,
            Optional<CertificateState> state,
            Optional<IssuedCertificate> after) {
        if (!actor.may(Deed.KEEP_CERTIFICATES)) {
            return Outcome.refused(new AgreementRefusal.NotAllowed(Deed.KEEP_CERTIFICATES));
        }
        Instant now = clock.instant();
        IssuedCertificates.Wanted wanted =
                new IssuedCertificates.Wanted(words.strip(), state, now, after);
        return Outcome.done(
                desk.transactions().inOne(() -> certificates.issued().find(wanted, MOST)).stream()
                        .map(each -> new Line(each, each.stateAt(now)))
                        .toList());
    }

    /// Revokes any certificate.
    public Outcome<IssuedCertificate> by(Actor actor, Sha256 certificate, Words words) {
        if (!actor.may(Deed.KEEP_CERTIFICATES)) {
            return Outcome.refused(new AgreementRefusal.NotAllowed(Deed.KEEP_CERTIFICATES));
        }
        return told(
                desk.transactions()
                        .inOne(() ->
                                certificates
                                        .issued()
                                        .find(certificate)
                                        .map(found -> revoked(actor, found, words))
                                        .orElseGet(RevokeCertificate::unknown)));
    }

    /// The certificate that the actor used last; none before the first.
    public Outcome<List<Line>> last(Actor actor) {
        if (!actor.may(Deed.SIGN)) {
            return Outcome.refused(new AgreementRefusal.NotAllowed(Deed.SIGN));
        }
        Instant now = clock.instant();
        return Outcome.done(
                desk
                        .transactions()
                        .inOne(() -> certificates.issued().lastOf(actor.person()))
                        .stream()
                        .map(each -> new Line(each, each.stateAt(now)))
                        .toList());
    }

    /// Revokes the certificate that the actor used last, from now on.
    public Outcome<IssuedCertificate> revokeLast(
            Actor actor, Sha256 certificate, RevocationReason reason) {
        if (!actor.may(Deed.SIGN)) {
            return Outcome.refused(new AgreementRefusal.NotAllowed(Deed.SIGN));
        }
        Words words = new Words(reason, Optional.empty(), "");
        return told(
                desk.transactions()
                        .inOne(() ->
                                certificates
                                        .issued()
                                        .lastOf(actor.person())
                                        .filter(last -> last.certificate().equals(certificate))
                                        .map(found -> revokedOwn(actor, found, words))
                                        .orElseGet(RevokeCertificate::unknown)));
    }

    private Outcome<IssuedCertificate> revokedOwn(
            Actor actor, IssuedCertificate certificate, Words words) {
        boolean takesNothingBack =
                certificate.revocation().isPresent()
                        || certificate.outlives(moment(certificate, clock.instant()));
        return takesNothingBack
                ? revoked(actor, certificate, words)
                : refused(new RevocationRefusal.SignatureWithoutTime());
    }

    /// The whole second from which on a certificate counts no more that is to count no more from
    /// `asked`: the second before, unless the signature was proven between the two. It must not
    /// fall by rounding.
    private static Instant moment(IssuedCertificate certificate, Instant asked) {
        Instant down = asked.truncatedTo(ChronoUnit.SECONDS);
        boolean fallsByRounding = certificate.outlives(asked) && !certificate.outlives(down);
        return fallsByRounding ? down.plusSeconds(1) : down;
    }

    private Outcome<IssuedCertificate> revoked(
            Actor actor, IssuedCertificate certificate, Words words) {
        Instant now = clock.instant();
        Instant asked = words.from().orElse(now);
        Instant from = moment(certificate, asked);
        Optional<RevocationRefusal> why =
                unfit(certificate, words, from)
                        .or(() ->
                                Optional.of((RevocationRefusal) new RevocationRefusal.NotYet())
                                        .filter(_ -> asked.isAfter(now)));
        return why.isPresent()
                ? refused(why.get())
                : stored(
                        actor,
                        certificate,
                        new Revocation(
                                certificate.certificate(),
                                certificate.serial(),
                                from,
                                actor.person(),
                                words.reason(),
                                words.note().strip()));
    }

    /// Why `certificate` cannot be revoked `from` that moment; empty when it can.
    private static Optional<RevocationRefusal> unfit(
            IssuedCertificate certificate, Words words, Instant from) {
        if (certificate.revocation().isPresent()) {
            return Optional.of(
                    new RevocationRefusal.AlreadyRevoked(certificate.revocation().get().at()));
        }
        if (words.note().length() > Revocation.LONGEST_NOTE) {
            return Optional.of(new RevocationRefusal.NoteTooLong(Revocation.LONGEST_NOTE));
        }
        if (from.isBefore(certificate.from())) {
            return Optional.of(new RevocationRefusal.BeforeIssue(certificate.from()));
        }
        return from.isAfter(certificate.to())
                ? Optional.of(new RevocationRefusal.AfterEnd(certificate.to()))
                : Optional.empty();
    }

    private Outcome<IssuedCertificate> stored(
            Actor actor, IssuedCertificate certificate, Revocation revocation) {
        if (!certificates.revocations().add(revocation)) {
            return refused(
                    new RevocationRefusal.AlreadyRevoked(
                            certificates
                                    .revocations()
                                    .find(certificate.certificate())
                                    .map(Revocation::at)
                                    .orElse(revocation.at())));
        }
        certificate.slot().ifPresent(papers::judgeAgain);
        desk.trail().append(fact(actor, certificate, revocation));
        return Outcome.done(certificate);
    }

    /// Everybody who signs the paper learns it: a signature on it may fall.
    private Fact fact(Actor actor, IssuedCertificate certificate, Revocation revocation) {
        return Fact.of(
                papers.agreementOf(certificate.document()).value(),
                FactKind.CERTIFICATE_REVOKED,
                desk.clock().now(),
                actor,
                certificate.instrument().signingSides(),
                Map.of(
                        "instrument", certificate.instrument().name(),
                        "certificate", certificate.certificate().toString(),
                        "serial", certificate.number(),
                        "name", certificate.holder().name(),
                        "cause", revocation.reason().name(),
                        "revokedFrom", revocation.at().toString()));
    }

    /// What is published must say it from this moment on.
    private Outcome<IssuedCertificate> told(Outcome<IssuedCertificate> outcome) {
        if (outcome instanceof Outcome.Done<IssuedCertificate>) {
            certificates.status().changed();
        }
        return outcome;
    }

    private static Outcome<IssuedCertificate> unknown() {
        return refused(new RevocationRefusal.UnknownCertificate());
    }

    private static Outcome<IssuedCertificate> refused(RevocationRefusal why) {
        return Outcome.refused(why);
    }
}
