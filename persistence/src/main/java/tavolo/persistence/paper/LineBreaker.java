package tavolo.persistence.paper;

import com.openhtmltopdf.extend.FSTextBreaker;

/// Where a line may end: at spaces, and after a hyphen or dash between two letters. The platform's
/// own breaker parts an Italian article from its noun after the apostrophe, a time at its colon and
/// an amount from its sign, and may decide otherwise in another Java release.
final class LineBreaker implements FSTextBreaker {

    private static final int DONE = -1;
    private static final String SIGNS = "€%‰";
    private static final String DASHES = "-‐–—/";

    private String text = "";
    private int position;

    @Override
    public void setText(String newText) {
        text = newText;
        position = 0;
    }

    @Override
    public int next() {
        while (position < text.length()) {
            position++;
            if (position == text.length() || mayBreakAt(position)) {
                return position;
            }
        }
        return DONE;
    }

    private boolean mayBreakAt(int index) {
        char before = text.charAt(index - 1);
        char after = text.charAt(index);
        if (before == ' ') {
            return after != ' ' && SIGNS.indexOf(after) < 0;
        }
        return index > 1
                && DASHES.indexOf(before) >= 0
                && Character.isLetter(text.charAt(index - 2))
                && Character.isLetter(after);
    }
}
