package tavolo;

import java.util.HexFormat;
import java.util.stream.IntStream;

/// A colour of the screen as light: linear shares of red, green and blue.
record Colour(double red, double green, double blue) {

    /// How eyes with one kind of cones missing see, in linear light, at full severity.
    ///
    /// Source: G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, *A Physiologically-based Model
    /// for Simulation of Color Vision Deficiency*, IEEE TVCG 15(6), 2009, table of severity 1.0.
    enum Eye {
        PROTANOPIA(
                new double[][] {
                    {0.152286, 1.052583, -0.204868},
                    {0.114503, 0.786281, 0.099216},
                    {-0.003882, -0.048116, 1.051998}
                }),
        DEUTERANOPIA(
                new double[][] {
                    {0.367322, 0.860646, -0.227968},
                    {0.280085, 0.672501, 0.047413},
                    {-0.011820, 0.042940, 0.968881}
                }),
        TRITANOPIA(
                new double[][] {
                    {1.255528, -0.076749, -0.178779},
                    {-0.078411, 0.930809, 0.147602},
                    {0.004733, 0.691367, 0.303900}
                });

        @SuppressWarnings("ImmutableEnumChecker")
        private final double[][] matrix;

        Eye(double[][] matrix) {
            this.matrix = matrix;
        }
    }

    /// The colour written as `#rrggbb`.
    static Colour parse(String written) {
        byte[] bytes = HexFormat.of().parseHex(written.substring(1));
        double[] linear =
                IntStream.range(0, 3).mapToDouble(i -> linear((bytes[i] & 0xff) / 255.0)).toArray();
        return new Colour(linear[0], linear[1], linear[2]);
    }

    /// The contrast with `other`, from 1 to 21. Source: WCAG 2.2, *contrast ratio*.
    double contrastWith(Colour other) {
        double mine = luminance() + 0.05;
        double theirs = other.luminance() + 0.05;
        return Math.max(mine, theirs) / Math.min(mine, theirs);
    }

    /// The colour as `eye` sees it.
    Colour seenBy(Eye eye) {
        double[] seen =
                IntStream.range(0, 3)
                        .mapToDouble(i ->
                                eye.matrix[i][0] * red
                                        + eye.matrix[i][1] * green
                                        + eye.matrix[i][2] * blue)
                        .map(each -> Math.clamp(each, 0.0, 1.0))
                        .toArray();
        return new Colour(seen[0], seen[1], seen[2]);
    }

    /// Lightness and the two colour axes of CIELAB under D65.
    Lab lab() {
        double x = (0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047;
        double y = luminance();
        double z = (0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / 1.08883;
        return new Lab(116 * cube(y) - 16, 500 * (cube(x) - cube(y)), 200 * (cube(y) - cube(z)));
    }

    private double luminance() {
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    }

    private static double linear(double share) {
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static double cube(double share) {
        return share > 216.0 / 24389 ? Math.cbrt(share) : (24389.0 / 27 * share + 16) / 116;
    }
}
