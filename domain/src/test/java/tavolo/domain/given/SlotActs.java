package tavolo.domain.given;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.MajorityWord;
import tavolo.domain.agreement.SentFile;
import tavolo.domain.agreement.Signatory;
import tavolo.domain.agreement.SignatoryId;
import tavolo.domain.agreement.SignatureKind;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.Sha256;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.party.OrganisationKind;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.PersonId;
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
                (h, a, s) ->
                        h.revoke.revokeLast(
                                a, usedFor(h, s), RevocationReason.CESSATION_OF_OPERATION));
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
