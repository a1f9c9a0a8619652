package tavolo.domain.verify;

import java.util.List;
import tavolo.domain.document.Sha256;

/// What the check of a package of evidence found.
public sealed interface PackageVerdict {

    /// Every file is as the portal wrote it, and none is missing or too much.
    ///
    /// @param agreement its number
    /// @param files how many there are
    /// @param newest the newest file of each paper in it
    record Whole(String agreement, int files, List<Sha256> newest) implements PackageVerdict {
        public Whole {
            newest = List.copyOf(newest);
        }
    }

    /// The portal's seal is on the manifest, but these files are not as it says.
    ///
    /// @param places the first few of them
    record Broken(List<String> places) implements PackageVerdict {
        public Broken {
            places = List.copyOf(places);
        }
    }

    /// It is built like a package, but the seal on its manifest is not this portal's.
    record NotSealed() implements PackageVerdict {}

    /// It is no package of evidence, is damaged, or unpacks to more than one may have.
    record NotRead() implements PackageVerdict {}
}
