package tavolo.domain.library;

/// One of the values among which a parameter is picked. The code is kept; the label is shown and
/// may be typed, so it holds neither comma nor semicolon.
public record Choice(String code, Bilingual label) {

    public Choice {
        if (!code.matches("[A-Za-z0-9_]+")) {
            throw new IllegalArgumentException("a choice code is one word, was " + code);
        }
        if (label.it().matches(".*[,;].*") || label.en().matches(".*[,;].*")) {
            throw new IllegalArgumentException("a choice label holds no comma, was " + label);
        }
    }
}
