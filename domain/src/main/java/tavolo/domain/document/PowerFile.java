package tavolo.domain.document;

import java.util.regex.Pattern;

/// The document that proves a power, a PDF kept by its digest.
///
/// @param name a harmless file name, without path
/// @param size in bytes
public record PowerFile(String name, Sha256 sha, long size) {

    private static final Pattern PATH = Pattern.compile("[/\\\\]");

    public PowerFile {
        if (name.isBlank() || PATH.matcher(name).find()) {
            throw new IllegalArgumentException("a file has a name without path, was " + name);
        }
    }
}
