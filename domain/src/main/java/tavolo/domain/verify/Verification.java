package tavolo.domain.verify;

import java.util.List;
import java.util.Optional;
import tavolo.domain.document.Bytes;
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

    /// It is a CMS envelope, or nothing that is known here.
    ///
    /// @param content what is known or found of the file inside; empty when it was not opened
    record Enveloped(Sha256 digest, OpenedEnvelope envelope, Optional<Verification> content)
            implements Verification {

        /// Green only where the paper inside is complete and the portal knows every signature.
        @Override
        public Light light() {
            return switch (envelope.verdict()) {
                case Verdict.NotWhole _, Verdict.Invalid _ -> Light.RED;
                case Verdict.Valid _ ->
                        content.map(Verification::light)
                                .map(light ->
                                        light == Light.GREEN && !isAllKnown() ? Light.AMBER : light)
                                .orElse(Light.AMBER);
                case Verdict.Undetermined _, Verdict.NotSigned _, Verdict.Refused _ ->
                        content.map(Verification::light)
                                .filter(light -> light == Light.RED)
                                .orElse(Light.AMBER);
            };
        }

        private boolean isAllKnown() {
            return envelope.signatures().stream().allMatch(each -> known(each).isPresent());
        }

        /// What the portal knows of `signature`: one that it saw being made on the paper inside
        /// with the same certificate.
        public Optional<KnownSignature> known(EnvelopeSignature signature) {
            Optional<Sha256> certificate = signature.signature().certificate().map(Bytes::digest);
            return content.filter(Known.class::isInstance)
                    .map(Known.class::cast)
                    .flatMap(inside ->
                            inside.paper().signatures().stream()
                                    .filter(each ->
                                            certificate
                                                    .filter(each.certificate()::equals)
                                                    .isPresent())
                                    .findFirst());
        }
    }

    /// The portal does not keep this file; its signatures were judged as they stand in it. Never
    /// green: a paper whose signatures are all of this portal, and which it does not keep, is one
    /// that it cannot vouch for.
    ///
    /// @param pages how the pages changed behind the signatures
    record Judged(Sha256 digest, Verdict verdict, PageHistory pages) implements Verification {

        /// A file whose pages were not compared, since nobody signed them.
        public Judged(Sha256 digest, Verdict verdict) {
            this(digest, verdict, PageHistory.none());
        }

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
