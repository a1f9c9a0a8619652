package tavolo.persistence.talks;

import java.time.Clock;
import java.util.Set;
import java.util.function.Supplier;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.ClauseId;
import tavolo.domain.agreement.Desk;
import tavolo.domain.agreement.Instrument;
import tavolo.domain.agreement.Signatory;
import tavolo.domain.agreement.SignatoryId;
import tavolo.domain.document.Renderer;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Parties;
import tavolo.domain.party.PartySide;
import tavolo.domain.proof.Proof;
import tavolo.domain.signing.CompleteSignature;
import tavolo.domain.signing.Delegations;
import tavolo.domain.signing.Formalities;
import tavolo.domain.signing.KeyHolder;
import tavolo.domain.signing.OpenSigning;
import tavolo.domain.signing.Papers;
import tavolo.domain.signing.Pen;
import tavolo.domain.signing.PrepareSignature;
import tavolo.domain.signing.Preparer;
import tavolo.domain.signing.QuickCheck;
import tavolo.domain.signing.Receipt;
import tavolo.domain.signing.RefuseToSign;
import tavolo.domain.signing.Sealer;
import tavolo.domain.signing.SigningDeadlines;
import tavolo.domain.signing.SigningView;
import tavolo.domain.signing.Slots;

/// Signing by the use cases of production, with real papers, keys and seals; only the password is
/// always right.
public final class Ceremonies {

    private final Desk desk;
    private final Supplier<OpenSigning> opening;
    private final PrepareSignature preparing;
    private final CompleteSignature completing;
    private final RefuseToSign refusing;

    /// @param database one that has the stores of parties, papers and seals
    public Ceremonies(tavolo.persistence.DatabaseUnderTest database) {
        this.desk = Talks.desk(database);
        Papers papers = database.the(Papers.class);
        Clock clock = database.the(Clock.class);
        Slots slots =
                new Slots(
                        desk,
                        database.the(Parties.class),
                        papers,
                        database.the(Delegations.class),
                        database.the(Formalities.class));
        Pen pen = pen(database);
        this.opening =
                () ->
                        new OpenSigning(
                                desk,
                                papers,
                                database.the(Renderer.class),
                                database.the(Sealer.class),
                                clock,
                                database.the(SigningDeadlines.class));
        this.preparing = new PrepareSignature(desk, slots, papers, pen);
        this.completing = new CompleteSignature(desk, slots, papers, pen, new EasyStepUp());
        this.refusing = new RefuseToSign(desk, slots, papers);
    }

    /// The pen of production on `database`.
    public static Pen pen(tavolo.persistence.DatabaseUnderTest database) {
        return new Pen(
                database.the(KeyHolder.class),
                database.the(Preparer.class),
                database.the(QuickCheck.class),
                database.the(Clock.class));
    }

    /// Renders and seals the closed texts of an agreement.
    public void open(TalkingParties parties, AgreementId id) {
        Talks.done(opening.get().by(parties.drafter(PartySide.PROVIDER), id));
    }

    /// Prepares the signature of `actor` in the slot `signatory`.
    public Outcome<SigningView> prepare(Actor actor, AgreementId id, SignatoryId signatory) {
        return preparing.by(actor, id, signatory);
    }

    /// Confirms and makes the signature that `shown` prepared.
    public Outcome<Receipt> complete(Actor actor, SigningView shown) {
        return completing.by(
                actor,
                shown.session(),
                new Proof.Password("right"),
                shown.textDigest(),
                shown.paperDigest());
    }

    /// Signs every open slot of `instrument`.
    public void signAll(TalkingParties parties, AgreementId id, Instrument instrument) {
        for (Signatory signatory : instrument.missingSignatories()) {
            Actor actor = parties.actor(signatory.person());
            SigningView shown = Talks.done(prepare(actor, id, signatory.id()));
            Talks.done(complete(actor, shown));
        }
    }

    /// The holder of `signatory` refuses to sign.
    public void refuse(
            TalkingParties parties,
            AgreementId id,
            Signatory signatory,
            String reason,
            Set<ClauseId> about) {
        Talks.done(
                refusing.by(parties.actor(signatory.person()), id, signatory.id(), reason, about));
    }
}
