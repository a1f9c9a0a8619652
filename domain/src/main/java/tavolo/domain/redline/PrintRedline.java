package tavolo.domain.redline;

import java.util.function.Function;
import tavolo.domain.Outcome;
import tavolo.domain.UseCase;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.board.PaperFile;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.PaperRejected;
import tavolo.domain.document.Renderer;
import tavolo.domain.library.Language;
import tavolo.domain.party.Actor;

/// Hands out what changed in an agreement as a file: what [ReadRedline] lets the actor read, no
/// more.
@UseCase
public final class PrintRedline {

    private final ReadRedline read;
    private final Renderer renderer;
    private final WordFiles files;

    public PrintRedline(ReadRedline read, Renderer renderer, WordFiles files) {
        this.read = read;
        this.renderer = renderer;
        this.files = files;
    }

    /// A tagged PDF. Refused when a letter of the texts has no shape in its fonts.
    public Outcome<PaperFile> asPdf(Actor actor, AgreementId id, Since since, Language language) {
        return read.by(actor, id, since, language).then(this::pdf);
    }

    /// A word-processor file whose changes can be accepted and rejected one by one.
    public Outcome<PaperFile> asWord(Actor actor, AgreementId id, Since since, Language language) {
        return read.by(actor, id, since, language)
                .then(redline -> Outcome.done(file(redline, ".docx", files::write)));
    }

    private Outcome<PaperFile> pdf(Redline redline) {
        try {
            return Outcome.done(
                    file(redline, ".pdf", each -> renderer.print(RedlineLayout.of(each))));
        } catch (PaperRejected rejected) {
            if (!rejected.isForLackOfLetters()) {
                throw rejected;
            }
            return Outcome.refused(new RedlineRefusal.NotPrintable(rejected.rules()));
        }
    }

    private static PaperFile file(Redline redline, String ending, Function<Redline, byte[]> made) {
        Bytes content = Bytes.of(made.apply(redline));
        String name = RedlineWords.FILE.in(redline.language());
        String number = redline.table().number().replaceAll("[^0-9A-Za-z]+", "-");
        return new PaperFile(name + "-" + number + ending, content.digest(), content);
    }
}
