package tavolo.domain.verify;

import java.util.List;
import tavolo.domain.document.Sha256;
import tavolo.domain.signing.Verdict;

/// What came of the check of a file.
public sealed interface Verification {

    /// SHA-256 of the whole file.
    Sha256 digest();

    /// How the result is to be shown.
    Light light();

    /// The portal keeps exactly this file.
    record Known(Sha256 digest, KnownPaper paper) implements Verification {
        @Override
        public Light light() {
            return paper.light();
        }
    }

    /// The portal keeps exactly this act of adhesion, which was judged valid before it was kept.
    record Adhered(Sha256 digest, KnownAdhesion adhesion) implements Verification {
        @Override
        public Light light() {
            return Light.GREEN;
        }
    }

    /// It is a package of evidence, or looks like one.
    ///
    /// @param papers what the portal knows of the papers in it; none unless it is whole
    record Packaged(Sha256 digest, PackageVerdict verdict, List<KnownPaper> papers)
            implements Verification {

        public Packaged {
            papers = List.copyOf(papers);
        }

        @Override
        public Light light() {
            return switch (verdict) {
                case PackageVerdict.Whole whole -> light(whole);
                case PackageVerdict.Broken _, PackageVerdict.NotSealed _ -> Light.RED;
                case PackageVerdict.NotRead _ -> Light.AMBER;
            };
        }

        /// As good as the worst of its papers; not green where it holds none.
        private Light light(PackageVerdict.Whole whole) {
            if (papers.isEmpty() || papers.size() < whole.newest().size()) {
                return Light.AMBER;
            }
            return papers.stream()
                    .map(KnownPaper::light)
                    .reduce(Light.GREEN, (one, other) -> one.compareTo(other) > 0 ? one : other);
        }
    }

    /// The portal does not keep this file; its signatures were judged as they stand in it. Never
    /// green: a paper whose signatures are all of this portal, and which it does not keep, is one
    /// that it cannot vouch for.
    record Judged(Sha256 digest, Verdict verdict) implements Verification {
        @Override
        public Light light() {
            return switch (verdict) {
                case Verdict.NotWhole _, Verdict.Invalid _ -> Light.RED;
                case Verdict.Valid _,
                        Verdict.Undetermined _,
                        Verdict.NotSigned _,
                        Verdict.Refused _ ->
                        Light.AMBER;
            };
        }
    }
}
