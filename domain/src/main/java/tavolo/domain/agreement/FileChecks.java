package tavolo.domain.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tavolo.domain.IdSource;
import tavolo.domain.Outcome;
import tavolo.domain.Refusal;

/// Which files may go with a comment.
public final class FileChecks {

    private static final int MEGABYTE = 1024 * 1024;

    private final List<FileCheck> checks;
    private final Limits limits;

    /// How much may go with one comment.
    ///
    /// @param megabytes of one file
    /// @param files in all
    public record Limits(int megabytes, int files) {

        /// The most bytes of one file.
        public int bytes() {
            return megabytes * MEGABYTE;
        }
    }

    public FileChecks(List<FileCheck> checks, Limits limits) {
        this.checks = List.copyOf(checks);
        this.limits = limits;
    }

    /// Takes no file at all: for stories told without people.
    public static FileChecks nothing() {
        return new FileChecks(List.of(), new Limits(0, 0));
    }

    /// How much may go with one comment.
    public Limits limits() {
        return limits;
    }

    /// What `file` is, or why it cannot be taken.
    public Outcome<FileKind> of(SentFile file) {
        if (file.content().length() == 0) {
            return Outcome.refused(new FileRefusal.FileEmpty(file.name()));
        }
        if (file.content().length() > limits.bytes()) {
            return Outcome.refused(new FileRefusal.FileOverLimit(file.name(), limits.megabytes()));
        }
        return checks.stream()
                .map(check -> check.of(file))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> Outcome.refused(new FileRefusal.FileOfOtherKind(file.name())));
    }

    /// All of `files` as they are kept, or why one of them cannot be taken.
    public Outcome<List<RemarkFile>> of(List<SentFile> files, IdSource ids) {
        if (files.size() > limits.files()) {
            return Outcome.refused(new FileRefusal.TooManyFiles(limits.files()));
        }
        List<RemarkFile> kept = new ArrayList<>();
        for (SentFile file : files) {
            switch (of(file)) {
                case Outcome.Done<FileKind>(FileKind kind) ->
                        kept.add(
                                new RemarkFile(
                                        ids.next(), kind.named(file.name()), kind, file.content()));
                case Outcome.Refused<FileKind>(Refusal why) -> {
                    return Outcome.refused(why);
                }
            }
        }
        return Outcome.done(kept);
    }
}
