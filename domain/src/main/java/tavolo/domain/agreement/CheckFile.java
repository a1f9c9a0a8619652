package tavolo.domain.agreement;

import tavolo.domain.Outcome;
import tavolo.domain.UseCase;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;

/// Says at once whether a file can go with a comment, before the comment is sent. Nothing is kept.
@UseCase
public final class CheckFile {

    private final FileChecks checks;

    public CheckFile(FileChecks checks) {
        this.checks = checks;
    }

    /// What the file is; refused with a [FileRefusal].
    public Outcome<FileKind> by(Actor actor, SentFile file) {
        return actor.may(Deed.COMMENT)
                ? checks.of(file)
                : Outcome.refused(new AgreementRefusal.NotAllowed(Deed.COMMENT));
    }
}
