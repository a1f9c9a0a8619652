package tavolo.domain.given;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.MajorityWord;
import tavolo.domain.agreement.SentFile;
import tavolo.domain.agreement.Signatory;
import tavolo.domain.agreement.SignatoryId;
import tavolo.domain.agreement.SignatureKind;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.Sha256;
import tavolo.domain.fake.FakeStepUp;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.party.Actor;
import tavolo.domain.party.MandateId;
import tavolo.domain.party.OrganisationKind;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.PersonId;
import tavolo.domain.signing.Adhere;
import tavolo.domain.signing.Adhesion;
import tavolo.domain.signing.DelegateSlot;
import tavolo.domain.signing.RevocationReason;
import tavolo.domain.signing.RevokeCertificate;
import tavolo.domain.signing.SigningDeadline;
import tavolo.domain.signing.StateManner;

/// The acts around a slot besides signing it: powers, delegations, manners, reserves.
public final class SlotActs {

    private static final InstrumentKind PROTOCOL = InstrumentKind.TRI_PARTY_PROTOCOL;

    private SlotActs() {}

    /// A power of attorney.
    public static SentFile power() {
        return new SentFile(
                "procura.pdf", Bytes.of("%PDF-1.7 procura".getBytes(StandardCharsets.UTF_8)));
    }

    /// These acts, by name.
    static Map<String, Act> all() {
        Map<String, Act> acts = new LinkedHashMap<>();
        put(
                acts,
                "DelegateSlot.by",
                Act.Scene.SIGNING,
                (h, a, s) ->
                        h.delegate.by(
                                a,
                                s.agreement(),
                                s.signatory(),
                                wish(h.everyone.colleagueIn(a.organisation()))));
        put(
                acts,
                "DelegateSlot.delegates",
                Act.Scene.SIGNING,
                (h, a, s) -> h.delegate.delegates(a, s.agreement()));
        put(
                acts,
                "DelegateSlot.revoke",
                Act.Scene.DELEGATED,
                (h, a, s) -> h.delegate.revoke(a, s.agreement(), s.signatory()));
        put(
                acts,
                "StateManner.by",
                Act.Scene.SIGNING,
                (h, a, s) -> h.manner.by(a, s.agreement(), s.signatory(), technical()));
        put(
                acts,
                "KeepReading.find",
                Act.Scene.SIGNING,
                (h, a, s) -> h.reading.find(a, s.agreement(), s.signatory()));
        put(
                acts,
                "KeepReading.mark",
                Act.Scene.SIGNING,
                (h, a, s) -> h.reading.mark(a, s.agreement(), s.signatory(), s.clause(), true));
        put(
                acts,
                "LiftReserve.by",
                Act.Scene.RESERVED,
                (h, a, s) -> h.lift.by(a, s.agreement(), s.signatory(), "assemblea favorevole"));
        put(
                acts,
                "ReadPowers.ofMandate",
                Act.Scene.DELEGATED,
                (h, a, s) -> h.readPowers.ofMandate(a, s.mandate()));
        put(
                acts,
                "ReadPowers.ofDelegation",
                Act.Scene.DELEGATED,
                (h, a, s) -> h.readPowers.ofDelegation(a, s.signatory()));
        put(
                acts,
                "KeepMandates.attach",
                Act.Scene.DRAFT,
                (h, a, s) -> h.keepMandates.attach(a, s.person(), s.mandate(), power()));
        revocation(acts);
        put(
                acts,
                "SetSigningDeadline.by",
                Act.Scene.SIGNING,
                (h, a, s) ->
                        h.setDeadline.by(
                                a,
                                s.agreement(),
                                SigningDeadline.usual(h.today.today().plusDays(1))));
        put(
                acts,
                "ReadSigningDeadline.by",
                Act.Scene.SIGNING,
                (h, a, s) -> h.readDeadline.by(a, s.agreement()));
        put(
                acts,
                "AskQualified.ask",
                Act.Scene.INITIALLED,
                (h, a, s) -> h.askQualified.ask(a, s.agreement(), PROTOCOL));
        put(
                acts,
                "AskQualified.waive",
                Act.Scene.ASKED,
                (h, a, s) -> h.askQualified.waive(a, s.agreement(), PROTOCOL));
        put(
                acts,
                "Adhere.chances",
                Act.Scene.WITHOUT_UNION,
                (h, a, s) -> h.adhere.chances(a, s.agreement()));
        put(
                acts,
                "Adhere.offer",
                Act.Scene.WITHOUT_UNION,
                (h, a, s) -> h.adhere.offer(a, s.agreement(), PROTOCOL));
        put(acts, "Adhere.by", Act.Scene.WITHOUT_UNION, SlotActs::adhere);
        put(
                acts,
                "ReadAdhesions.list",
                Act.Scene.ADHERED,
                (h, a, s) -> h.readAdhesions.list(a, s.agreement()));
        put(
                acts,
                "ReadAdhesions.file",
                Act.Scene.ADHERED,
                (h, a, s) -> h.readAdhesions.file(a, s.agreement(), adhesion(h, s.agreement())));
        put(
                acts,
                "OrderSignatures.by",
                Act.Scene.SIGNING,
                (h, a, s) -> h.order.by(a, s.agreement(), PROTOCOL, places(h, s.agreement())));
        put(
                acts,
                "ReadFormalities.by",
                Act.Scene.SIGNING,
                (h, a, s) -> h.readFormalities.by(a, s.agreement()));
        return acts;
    }

    /// Whoever keeps the portal may revoke what anybody signed with, so nothing is foreign there.
    private static void revocation(Map<String, Act> acts) {
        acts.put(
                "RevokeCertificate.list",
                new Act(
                        Act.Scene.RESERVED,
                        false,
                        (h, a, _) -> h.revoke.list(a, "", Optional.empty(), Optional.empty())));
        acts.put(
                "RevokeCertificate.by",
                new Act(
                        Act.Scene.SIGNED,
                        false,
                        (h, a, s) ->
                                h.revoke.by(
                                        a,
                                        usedFor(h, s),
                                        new RevokeCertificate.Words(
                                                RevocationReason.KEY_COMPROMISE,
                                                Optional.empty(),
                                                ""))));
        put(acts, "RevokeCertificate.last", Act.Scene.RESERVED, (h, a, _) -> h.revoke.last(a));
        put(
                acts,
                "RevokeCertificate.revokeLast",
                Act.Scene.RESERVED,
                (h, a, s) -> {
                    h.clock.advance(Duration.ofSeconds(1));
                    return h.revoke.revokeLast(
                            a, usedFor(h, s), RevocationReason.CESSATION_OF_OPERATION);
                });
    }

    /// The certificate of the signature in the slot of `subject`; one of nobody before.
    private static Sha256 usedFor(House house, Subject subject) {
        return house.papers.signatures().stream()
                .filter(given -> given.signatory().equals(subject.signatory()))
                .findFirst()
                .map(given -> given.certificate().digest())
                .orElse(Sha256.digestOf("nobody's"));
    }

    /// Delegates to `to` without end.
    public static DelegateSlot.Wish wish(PersonId to) {
        return new DelegateSlot.Wish(to, "in ferie", Optional.empty(), power());
    }

    private static StateManner.Words technical() {
        return new StateManner.Words(
                SignatureKind.TECHNICAL, "per restare al tavolo", MajorityWord.DOES_NOT_COUNT);
    }

    /// The side of `kind` gives its slot on the protocol away.
    static void delegated(House house, Story story, OrganisationKind kind) {
        kind.side()
                .ifPresent(side -> {
                    Signatory slot = story.slot(InstrumentKind.TRI_PARTY_PROTOCOL, side);
                    Story.done(
                            house.delegate.by(
                                    house.everyone.at(side),
                                    story.id(),
                                    slot.id(),
                                    wish(house.everyone.colleagueIn(slot.organisation()))));
                });
    }

    /// Reads the act as the union's signatory does, and signs that one.
    private static Outcome<Adhesion> adhere(House house, Actor actor, Subject subject) {
        Instant now = house.clock.instant();
        Sha256 shown =
                house.adhere.offer(actor, subject.agreement(), PROTOCOL)
                                instanceof Outcome.Done<Adhere.Offer>(Adhere.Offer offer)
                        ? offer.digest()
                        : Sha256.digestOf("niente");
        return house.adhere.by(
                actor,
                subject.agreement(),
                PROTOCOL,
                new Adhere.Word(now, shown, FakeStepUp.SECRET));
    }

    /// The home union adheres to the protocol that the others have signed.
    public static void adhered(House house, Story story) {
        withoutHomeUnion(house, story);
        Actor union = house.everyone.at(PartySide.UNION);
        Adhere.Offer offer = Story.done(house.adhere.offer(union, story.id(), PROTOCOL));
        Story.done(
                house.adhere.by(
                        union,
                        story.id(),
                        PROTOCOL,
                        new Adhere.Word(
                                offer.text().head().madeAt(), offer.digest(), FakeStepUp.SECRET)));
    }

    private static UUID adhesion(House house, AgreementId id) {
        return house.transactions.inOne(() -> house.adhesions.of(id)).stream()
                .map(Adhesion::id)
                .findFirst()
                .orElseGet(UUID::randomUUID);
    }

    /// Everybody signs, but nobody is named for the home union.
    public static void withoutHomeUnion(House house, Story story) {
        story.agreed();
        for (InstrumentKind kind : InstrumentKind.values()) {
            if (kind.isSignedBy(PartySide.UNION)) {
                Set<MandateId> others =
                        story.instrument(kind).signatories().stream()
                                .filter(slot -> slot.organisation().equals(Everyone.SECOND_UNION))
                                .map(Signatory::mandate)
                                .collect(Collectors.toSet());
                Story.done(
                        house.signatories.by(
                                house.everyone.at(PartySide.UNION), story.id(), kind, others));
            }
            story.close(kind);
        }
        story.signAll();
    }

    /// Everybody in a place of their own.
    private static Map<SignatoryId, Integer> places(House house, AgreementId id) {
        Map<SignatoryId, Integer> places = new LinkedHashMap<>();
        house.transactions
                .inOne(() -> house.agreements.findForSystem(id))
                .flatMap(agreement -> agreement.instrument(PROTOCOL))
                .ifPresent(instrument ->
                        instrument
                                .signatories()
                                .forEach(slot -> places.put(slot.id(), places.size() + 1)));
        return places;
    }

    /// The organisation of `kind` asks for qualified signatures on the protocol.
    static void asked(House house, Story story, OrganisationKind kind) {
        kind.side()
                .ifPresent(side ->
                        Story.done(
                                house.askQualified.ask(
                                        house.everyone.at(side), story.id(), PROTOCOL)));
    }

    /// The side of `kind` signs the protocol with a reserve.
    static void reserved(House house, Story story, OrganisationKind kind) {
        kind.side()
                .ifPresent(side -> {
                    reserve(house, story, side);
                    story.sign(story.slot(InstrumentKind.TRI_PARTY_PROTOCOL, side));
                });
    }

    /// `side` says that it will sign the protocol with a reserve.
    public static void reserve(House house, Story story, PartySide side) {
        Story.done(
                house.manner.by(
                        house.everyone.at(side),
                        story.id(),
                        story.slot(InstrumentKind.TRI_PARTY_PROTOCOL, side).id(),
                        new StateManner.Words(
                                SignatureKind.RESERVED, "salvo assemblea", MajorityWord.COUNTS)));
    }

    private static void put(Map<String, Act> acts, String name, Act.Scene begins, Act.Call call) {
        acts.put(name, new Act(begins, true, call));
    }
}
