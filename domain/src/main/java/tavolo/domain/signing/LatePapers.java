package tavolo.domain.signing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import tavolo.domain.IdSource;
import tavolo.domain.Transactions;
import tavolo.domain.agreement.Agreement;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.Agreements;
import tavolo.domain.agreement.Instrument;
import tavolo.domain.agreement.InstrumentStatus;
import tavolo.domain.agreement.Signatory;
import tavolo.domain.agreement.SignatoryState;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.Canonical;
import tavolo.domain.document.Renderer;
import tavolo.domain.document.Sha256;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.Parties;
import tavolo.domain.party.PersonId;

/// Makes the papers of a demo agreement when somebody first asks for them: its story froze the
/// texts and tells who signed, and here the papers are really rendered, sealed and signed by the
/// demo people, plainly marked as a demonstration. Other agreements never lack their papers.
public final class LatePapers {

    private final Transactions transactions;
    private final Agreements agreements;
    private final Parties parties;
    private final Papers papers;
    private final Renderer renderer;
    private final Sealer sealer;
    private final Pen pen;
    private final IdSource ids;
    private final Clock clock;
    private final ReentrantLock oneAtATime = new ReentrantLock();

    /// Where the rows come from and go to.
    public record Stores(
            Transactions transactions, Agreements agreements, Parties parties, Papers papers) {}

    /// @param clock the real clock, for seals and signatures
    public LatePapers(
            Stores stores, Renderer renderer, Sealer sealer, Pen pen, IdSource ids, Clock clock) {
        this.transactions = stores.transactions();
        this.agreements = stores.agreements();
        this.parties = stores.parties();
        this.papers = stores.papers();
        this.renderer = renderer;
        this.sealer = sealer;
        this.pen = pen;
        this.ids = ids;
        this.clock = clock;
    }

    /// A paper with its revisions, oldest first, not yet stored.
    private record Made(
            Instrument instrument,
            Sha256 text,
            List<StampedFile> files,
            List<GivenSignature> signatures) {}

    /// Whether papers of the agreement are missing that [#ensure] would make.
    public boolean lacksPapers(AgreementId id) {
        return due(id).stream().anyMatch(this::lacksPaper);
    }

    /// Makes what is missing; does nothing for real agreements or when nothing is missing. Whoever
    /// asks while others wait for the same waits with them.
    public void ensure(AgreementId id) {
        oneAtATime.lock();
        try {
            for (Instrument instrument : due(id)) {
                if (lacksPaper(instrument)) {
                    store(id, make(instrument));
                }
            }
        } finally {
            oneAtATime.unlock();
        }
    }

    private List<Instrument> due(AgreementId id) {
        return transactions
                .inOne(() -> agreements.findForSystem(id))
                .filter(Agreement::demo)
                .map(Agreement::instruments)
                .orElse(List.of());
    }

    private boolean lacksPaper(Instrument instrument) {
        boolean due =
                instrument.status() == InstrumentStatus.SIGNING
                        || instrument.status() == InstrumentStatus.SIGNED;
        return due
                && transactions.inOne(
                        () -> papers.find(instrument.id(), instrument.edition()).isEmpty());
    }

    private Made make(Instrument instrument) {
        Sha256 text = instrument.textDigest().orElseThrow();
        byte[] canonical = transactions.inOne(() -> papers.bytes(text));
        byte[] rendered = renderer.render(Canonical.read(canonical));
        List<StampedFile> files = new ArrayList<>();
        files.add(new StampedFile(Bytes.of(rendered), Optional.empty()));
        files.add(sealer.sealed(rendered, clock.instant()));
        List<GivenSignature> signatures = new ArrayList<>();
        for (Signatory signatory : instrument.signatories()) {
            if (signatory.state() == SignatoryState.SIGNED) {
                signatures.add(sign(signatory, files));
            }
        }
        return new Made(instrument, text, files, signatures);
    }

    private GivenSignature sign(Signatory signatory, List<StampedFile> files) {
        Bytes base = files.getLast().file();
        Pen.Ready ready =
                pen.prepare(base.digest(), base.toArray(), signatory.field(), signerOf(signatory));
        Pen.Finished finished = pen.finish(ready, base.toArray()).orElseThrow();
        files.add(new StampedFile(finished.file(), finished.stamp()));
        return new GivenSignature(
                signatory.id(),
                new java.util.UUID(0, 0),
                finished.file().digest(),
                base.digest(),
                finished.certificate().certificate(),
                finished.at());
    }

    private Signer signerOf(Signatory signatory) {
        PersonId person = signatory.person();
        OrganisationId organisation = signatory.organisation();
        return transactions.inOne(() -> {
            Map<PersonId, String> names = parties.names(List.of(person));
            return new Signer(
                    names.getOrDefault(person, person.toString()),
                    parties.organisation(organisation).name(),
                    Slots.pseudonym(person));
        });
    }

    private void store(AgreementId id, Made made) {
        transactions.inOne(() -> {
            agreements.findForSystem(id);
            Instrument instrument = made.instrument();
            if (papers.find(instrument.id(), instrument.edition()).isEmpty()) {
                insert(id, made);
            }
            return id;
        });
    }

    private void insert(AgreementId id, Made made) {
        List<Sha256> shas =
                made.files().stream()
                        .map(file -> papers.keep(file.file().toArray(), "application/pdf"))
                        .toList();
        PaperDocument document =
                new PaperDocument(
                        ids.next(),
                        id,
                        made.instrument().id(),
                        made.instrument().edition(),
                        made.text(),
                        shas.get(1),
                        shas.get(1),
                        2);
        papers.create(document, shas.get(0), shas.get(1), clock.instant());
        for (GivenSignature signature : made.signatures()) {
            papers.append(
                    document.id(),
                    signature.parent(),
                    signature.revision(),
                    RevisionCause.SIGNED,
                    clock.instant());
            papers.sign(signature.on(document.id()));
        }
        for (StampedFile file : made.files()) {
            file.stamp()
                    .ifPresent(stamp -> papers.stamp(document.id(), file.file().digest(), stamp));
        }
    }
}
