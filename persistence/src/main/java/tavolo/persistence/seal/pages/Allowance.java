package tavolo.persistence.seal.pages;

import tavolo.domain.verify.PagePictures;

/// What may still be drawn and shown of one file.
final class Allowance {

    private final PageEye.Limits limits;
    private final long begun = System.nanoTime();
    private int drawn;
    private int expected;
    private int alarming;
    private int bytes;

    Allowance(PageEye.Limits limits) {
        this.limits = limits;
    }

    /// Whether one more page may be drawn, which is counted.
    boolean takesDrawing() {
        if (drawn >= limits.drawn() || System.nanoTime() - begun > limits.time().toNanos()) {
            return false;
        }
        drawn++;
        return true;
    }

    int told() {
        return limits.told();
    }

    /// Whether there is room for the pictures of one more page. What nobody has to worry about
    /// takes no more than a third of it.
    boolean hasRoom(boolean isAgainst) {
        int expectedMost = limits.pictures() / 3;
        return bytes < limits.bytes()
                && (isAgainst
                        ? alarming < limits.pictures() - expectedMost
                        : expected < expectedMost);
    }

    /// `pictures`, or none where they are too much.
    PagePictures kept(PagePictures pictures, boolean isAgainst) {
        if (bytes + pictures.length() > limits.bytes()) {
            return PagePictures.none();
        }
        bytes += pictures.length();
        if (isAgainst) {
            alarming++;
        } else {
            expected++;
        }
        return pictures;
    }
}
