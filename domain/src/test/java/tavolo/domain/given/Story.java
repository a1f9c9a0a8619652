package tavolo.domain.given;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.Agreement;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.agreement.Clause;
import tavolo.domain.agreement.Instrument;
import tavolo.domain.agreement.OpeningRequest;
import tavolo.domain.agreement.Signatory;
import tavolo.domain.agreement.Stage;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.Sha256;
import tavolo.domain.fake.FakeStepUp;
import tavolo.domain.fake.FakeUploadJudge;
import tavolo.domain.library.ClausePlace;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.library.Language;
import tavolo.domain.party.Actor;
import tavolo.domain.party.OrganisationKind;
import tavolo.domain.party.PartySide;
import tavolo.domain.signing.Receipt;
import tavolo.domain.signing.SigningView;

/// One agreement, brought to where a test begins by the acts that lead there.
public final class Story {

    /// Drafted by the provider, read by all.
    public static final String SITES = "C04@COMPANY_AGREEMENT";

    /// Drafted by the unions, not shared with the client.
    public static final String ACCESS = "C06@COMPANY_AGREEMENT";

    /// Drafted by the unions, shared with the client.
    public static final String SHIFTS = "C09@COMPANY_AGREEMENT";

    /// Drafted by all three.
    public static final String AIMS = "C02@TRI_PARTY_PROTOCOL";

    /// The targets as all three see them.
    public static final String TARGETS = "C22@TRI_PARTY_PROTOCOL";

    /// Drafted by the client, never seen by a union.
    public static final String PENALTIES = "C24@COMMERCIAL_ADDENDUM";

    private static final List<String> PLACES =
            List.of("C22@COMMERCIAL_ADDENDUM", PENALTIES, SITES, ACCESS, SHIFTS, AIMS, TARGETS);

    private final House house;
    private final AgreementId id;

    /// Opens the draft from which the story goes on.
    public Story(House house) {
        this.house = house;
        this.id = done(house.open.by(house.everyone.at(PartySide.PROVIDER), request()));
    }

    /// Goes on with the agreement `id`.
    public Story(House house, AgreementId id) {
        this.house = house;
        this.id = id;
    }

    /// What the provider asks for.
    public OpeningRequest request() {
        return new OpeningRequest(
                Set.of(Everyone.LINE),
                Set.of(house.everyone.home(OrganisationKind.UNION).id(), Everyone.SECOND_UNION),
                PLACES.stream().map(ClausePlace::parse).collect(Collectors.toSet()),
                Language.IT,
                House.firstDay(),
                Optional.of(LocalDate.of(2021, 4, 30)),
                true);
    }

    public AgreementId id() {
        return id;
    }

    /// Whether `side` may see the agreement.
    public boolean isSeenBy(PartySide side) {
        return house.transactions
                .inOne(() -> house.agreements.find(id, at(side).visibility()))
                .isPresent();
    }

    /// The agreement as it stands.
    public Agreement agreement() {
        return house.transactions.inOne(() -> house.agreements.findForSystem(id)).orElseThrow();
    }

    /// The clause at `place`, written as the constants of this class.
    public Clause clause(String place) {
        return agreement()
                .clauses()
                .filter(clause -> clause.place().equals(ClausePlace.parse(place)))
                .findFirst()
                .orElseThrow();
    }

    public Instrument instrument(InstrumentKind kind) {
        return agreement().instrument(kind).orElseThrow();
    }

    /// Brings a draft to `state`. States that no act leads to are set as the demo world sets them.
    public Story in(AgreementState state) {
        switch (state) {
            case DRAFT -> {}
            case PROPOSED -> proposed();
            case NEGOTIATING -> negotiating();
            case INITIALLED -> initialled();
            case SIGNING -> signing();
            case SIGNED -> signed();
            case IN_FORCE -> inForce();
            case WITHDRAWN -> {
                proposed();
                done(house.end.withdraw(at(PartySide.PROVIDER), id, "ripensamento"));
            }
            case FAILED -> {
                negotiating();
                done(house.end.fail(at(PartySide.CLIENT), id, "nessun accordo"));
            }
            case CONVENED -> proposed().set(state);
            case IN_CONSULTATION, REJECTED -> initialled().set(state);
            case SUSPENDED, NOTICE_GIVEN, ULTRA_ACTIVE, EXPIRED, TERMINATED, SUPERSEDED ->
                    inForce().set(state);
        }
        return this;
    }

    private void set(AgreementState state) {
        house.transactions.inOne(() -> {
            house.agreements.move(id, Stage.of(state, 1), house.today.now());
            return state;
        });
    }

    public Story proposed() {
        done(house.propose.by(at(PartySide.PROVIDER), id));
        return this;
    }

    /// The client has accepted the aims; all else is open.
    public Story negotiating() {
        proposed();
        done(house.position.accept(at(PartySide.CLIENT), id, clause(AIMS).latest()));
        return this;
    }

    /// Every clause is agreed, no text closed.
    public Story agreed() {
        negotiating();
        acceptAll();
        return this;
    }

    /// Every side accepts every clause that it has not accepted yet.
    public void acceptAll() {
        for (Clause clause : agreement().clauses().toList()) {
            for (PartySide side : clause.stakes()) {
                if (!clause.isAgreedBy(side)) {
                    done(house.position.accept(at(side), id, clause.latest()));
                }
            }
        }
    }

    public Story initialled() {
        agreed();
        for (InstrumentKind kind : InstrumentKind.values()) {
            close(kind);
        }
        return this;
    }

    public Sha256 close(InstrumentKind kind) {
        return done(house.close.by(at(PartySide.PROVIDER), id, kind));
    }

    public Story signing() {
        initialled();
        done(house.openSigning.by(at(PartySide.PROVIDER), id));
        return this;
    }

    /// Everybody signs but the provider on the protocol, who is the last one missing.
    public Story oneMissing() {
        signing();
        Signatory last = slot(InstrumentKind.TRI_PARTY_PROTOCOL, PartySide.PROVIDER);
        missing().filter(signatory -> !signatory.equals(last)).forEach(this::sign);
        return this;
    }

    public Story signed() {
        signing();
        missing().forEach(this::sign);
        return this;
    }

    /// Papers of what is initialled are made, and everybody signs.
    public void signAll() {
        done(house.openSigning.by(at(PartySide.PROVIDER), id));
        missing().forEach(this::sign);
    }

    public Story inForce() {
        signed();
        house.today.set(House.firstDay());
        done(house.force.by(at(PartySide.PROVIDER), id));
        return this;
    }

    /// Those who have still to sign.
    public Stream<Signatory> missing() {
        return agreement().instruments().stream().flatMap(i -> i.missingSignatories().stream());
    }

    /// The first slot of `side` on the paper of `kind`; that of another union where the home one
    /// has none.
    public Signatory slot(InstrumentKind kind, PartySide side) {
        return instrument(kind).signatories().stream()
                .filter(s -> s.side() == side)
                .min(Comparator.comparing(s -> s.organisation().equals(Everyone.SECOND_UNION)))
                .orElseThrow();
    }

    /// The person of the slot prepares and gives the signature.
    public Receipt sign(Signatory signatory) {
        SigningView view = prepare(signatory);
        return done(
                house.complete.by(
                        holder(signatory),
                        view.session(),
                        FakeStepUp.SECRET,
                        view.textDigest(),
                        view.paperDigest()));
    }

    /// The newest file of the paper of `signatory`.
    public byte[] paper(Signatory signatory) {
        Instrument instrument =
                agreement().instruments().stream()
                        .filter(each ->
                                each.signatories().stream()
                                        .anyMatch(one -> one.id().equals(signatory.id())))
                        .findFirst()
                        .orElseThrow();
        return house.transactions.inOne(() ->
                house.papers.bytes(
                        house.papers
                                .find(instrument.id(), instrument.edition())
                                .orElseThrow()
                                .head()));
    }

    /// The name of the holder of a slot.
    public String name(Signatory signatory) {
        return house.transactions.inOne(
                () -> house.parties.names(List.of(signatory.person())).get(signatory.person()));
    }

    /// The paper of `signatory`, signed with a device of their own.
    public Bytes signedElsewhere(Signatory signatory) {
        return FakeUploadJudge.signed(paper(signatory), signatory.field(), name(signatory), "");
    }

    /// The person of the slot begins to sign.
    public SigningView prepare(Signatory signatory) {
        return done(house.prepare.by(holder(signatory), id, signatory.id()));
    }

    /// The person named in the slot, with every role.
    public Actor holder(Signatory signatory) {
        return signatory.organisation().equals(Everyone.SECOND_UNION)
                ? house.everyone.secondDelegate()
                : at(signatory.side());
    }

    private Actor at(PartySide side) {
        return house.everyone.at(side);
    }

    /// What an act brought that must not be refused.
    public static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(var why) -> throw new AssertionError("refused with " + why);
        };
    }
}
