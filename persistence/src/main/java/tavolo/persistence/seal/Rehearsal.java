package tavolo.persistence.seal;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tavolo.domain.document.InstrumentText;
import tavolo.domain.document.Renderer;
import tavolo.domain.library.Bilingual;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.library.Language;
import tavolo.domain.party.PartySide;
import tavolo.domain.signing.Expectation;
import tavolo.domain.signing.IssuedKey;
import tavolo.domain.signing.Judge;
import tavolo.domain.signing.KeyHolder;
import tavolo.domain.signing.Prepared;
import tavolo.domain.signing.Preparer;
import tavolo.domain.signing.QuickCheck;
import tavolo.domain.signing.Sealer;
import tavolo.domain.signing.Signer;
import tavolo.domain.signing.SigningOutcome;
import tavolo.domain.signing.Verdict;
import tavolo.domain.signing.WarmUp;

/// Plays one whole ceremony with an invented text, so that the first real one finds every class
/// loaded.
final class Rehearsal implements WarmUp {

    private static final Logger LOG = LoggerFactory.getLogger(Rehearsal.class);
    private static final String SLOT = "rehearsal";

    private final Renderer renderer;
    private final Desk desk;
    private final InstantSource clock;

    Rehearsal(Renderer renderer, Desk desk, InstantSource clock) {
        this.renderer = renderer;
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public void run() {
        Instant at = clock.instant();
        byte[] sealed = desk.sealer().seal(renderer.render(text(at)), at);
        IssuedKey key = desk.keys().issue(new Signer("Prova", "Tavolo", "rehearsal"), at);
        Prepared prepared = desk.preparer().prepare(sealed, SLOT, key.certificate(), at);
        switch (desk.keys().sign(key.handle(), prepared.dtbs().toArray())) {
            case SigningOutcome.Signed signed -> finish(sealed, prepared, signed.value().toArray());
            case SigningOutcome.KeyLost lost -> throw new RehearsalFailed(lost.toString());
        }
    }

    private void finish(byte[] sealed, Prepared prepared, byte[] value) {
        byte[] signed = desk.preparer().complete(prepared, value).file().toArray();
        boolean isQuicklyFine =
                desk.quick().check(sealed, signed, prepared.certificate()).isEmpty();
        Verdict verdict = desk.judge().judge(signed, Expectation.buildsOn(sealed));
        if (!isQuicklyFine || !(verdict instanceof Verdict.Valid)) {
            throw new RehearsalFailed(verdict.toString());
        }
        LOG.info("Ready to sign");
    }

    private static InstrumentText text(Instant at) {
        Bilingual words = new Bilingual("Prova", "Rehearsal");
        return InstrumentText.of(
                new InstrumentText.Head(
                        "0000/0000",
                        1,
                        InstrumentKind.COMPANY_AGREEMENT,
                        Language.IT,
                        LocalDate.of(2020, 1, 1),
                        null,
                        at,
                        true),
                List.of(
                        new InstrumentText.Party(
                                PartySide.PROVIDER,
                                "Tavolo",
                                "0",
                                List.of(
                                        new InstrumentText.Signatory(
                                                SLOT, "Prova", words, "Tavolo")))),
                List.of(new InstrumentText.ScopeLine("Prova", "Roma", 1, 1)),
                List.of(new InstrumentText.Clause("C01", 1, words, words, List.of(), List.of())),
                List.of());
    }

    /// All that a ceremony needs once there is a paper.
    record Desk(Sealer sealer, KeyHolder keys, Preparer preparer, QuickCheck quick, Judge judge) {}
}
