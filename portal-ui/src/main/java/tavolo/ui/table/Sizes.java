package tavolo.ui.table;

import java.text.NumberFormat;
import tavolo.ui.language.Wording;

/// Sizes of files as people say them.
public final class Sizes {

    private static final double KILOBYTE = 1024;

    private Sizes() {}

    /// Such as *1,4 MB* or *12 kB*.
    public static String of(long bytes) {
        NumberFormat number = NumberFormat.getInstance(Wording.language());
        boolean large = bytes >= KILOBYTE * KILOBYTE;
        number.setMaximumFractionDigits(large ? 1 : 0);
        double value = large ? bytes / KILOBYTE / KILOBYTE : Math.max(1, bytes / KILOBYTE);
        return number.format(value) + (large ? " MB" : " kB");
    }
}
