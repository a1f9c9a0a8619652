package tavolo.domain.agreement;

import java.text.Normalizer;
import tavolo.domain.document.Bytes;

/// A file as somebody sends it, not yet believed.
///
/// @param name what the sender calls it, made harmless: no path, no character that hides or turns
///   round another, at most [#NAME_LIMIT] characters
public record SentFile(String name, Bytes content) {

    /// The most characters of a name.
    public static final int NAME_LIMIT = 100;

    public SentFile {
        name = harmless(name);
    }

    private static String harmless(String typed) {
        String last =
                typed.substring(Math.max(typed.lastIndexOf('/'), typed.lastIndexOf('\\')) + 1);
        String shown =
                Normalizer.normalize(last, Normalizer.Form.NFC)
                        .replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]", "")
                        .replaceAll("[<>:\"|?*%;]", "_")
                        .replaceAll("\\p{Z}+", " ")
                        .replaceAll("^[. ]+|[. ]+$", "");
        String fitting = shown.length() <= NAME_LIMIT ? shown : shortened(shown);
        return fitting.isEmpty() ? "file" : fitting;
    }

    /// The end of a name says more than its middle.
    private static String shortened(String name) {
        int tail = NAME_LIMIT / 4;
        int head = NAME_LIMIT - tail - 1;
        return whole(name.substring(0, head)) + "…" + name.substring(name.length() - tail);
    }

    private static String whole(String cut) {
        return Character.isHighSurrogate(cut.charAt(cut.length() - 1))
                ? cut.substring(0, cut.length() - 1)
                : cut;
    }
}
