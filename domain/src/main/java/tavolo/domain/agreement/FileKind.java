package tavolo.domain.agreement;

import java.util.List;
import java.util.Locale;

/// What a file that goes with a comment or a claim can be. Its content says so, never its name.
public enum FileKind {
    PDF("application/pdf", List.of("pdf")),
    PNG("image/png", List.of("png")),
    JPEG("image/jpeg", List.of("jpg", "jpeg")),
    /// A spreadsheet without programs and without links to other files.
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", List.of("xlsx")),
    /// A table of plain text without formulas.
    CSV("text/csv", List.of("csv"));

    private final String mediaType;

    @SuppressWarnings("ImmutableEnumChecker") // List.of gives lists that never change.
    private final List<String> endings;

    FileKind(String mediaType, List<String> endings) {
        this.mediaType = mediaType;
        this.endings = endings;
    }

    /// The media type with which it is handed out.
    public String mediaType() {
        return mediaType;
    }

    /// How names of such files end, without the dot; the usual one first.
    public List<String> endings() {
        return endings;
    }

    /// `name` with an ending that does not lie about the content.
    public String named(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(ending -> small.endsWith("." + ending))
                ? name
                : name + "." + endings.getFirst();
    }
}
