package tavolo;

/// A colour of CIELAB.
record Lab(double lightness, double a, double b) {

    /// How different the two look; about 1 is just noticed side by side.
    ///
    /// Source: G. Sharma, W. Wu, E. N. Dalal, *The CIEDE2000 color-difference formula*, Color
    /// Research and Application 30(1), 2005, equations 2 to 22, with all weights 1.
    double differenceFrom(Lab other) {
        double meanChroma = (Math.hypot(a, b) + Math.hypot(other.a, other.b)) / 2;
        double g = 0.5 * (1 - seventh(meanChroma));
        double a1 = (1 + g) * a;
        double a2 = (1 + g) * other.a;
        double c1 = Math.hypot(a1, b);
        double c2 = Math.hypot(a2, other.b);
        double h1 = hue(a1, b);
        double h2 = hue(a2, other.b);
        double turn = c1 * c2 == 0 ? 0 : turn(h2 - h1);
        double dLightness = other.lightness - lightness;
        double dChroma = c2 - c1;
        double dHue = 2 * Math.sqrt(c1 * c2) * sine(turn / 2);
        double meanLightness = (lightness + other.lightness) / 2;
        double mean = (c1 + c2) / 2;
        double meanHue = c1 * c2 == 0 ? h1 + h2 : meanHue(h1, h2);
        double t =
                1
                        - 0.17 * cosine(meanHue - 30)
                        + 0.24 * cosine(2 * meanHue)
                        + 0.32 * cosine(3 * meanHue + 6)
                        - 0.20 * cosine(4 * meanHue - 63);
        double offset = (meanLightness - 50) * (meanLightness - 50);
        double byLightness = dLightness / (1 + 0.015 * offset / Math.sqrt(20 + offset));
        double byChroma = dChroma / (1 + 0.045 * mean);
        double byHue = dHue / (1 + 0.015 * mean * t);
        double bend = (meanHue - 275) / 25;
        double rotation = -sine(60 * Math.exp(-bend * bend)) * 2 * seventh(mean);
        return Math.sqrt(
                byLightness * byLightness
                        + byChroma * byChroma
                        + byHue * byHue
                        + rotation * byChroma * byHue);
    }

    private static double seventh(double chroma) {
        double power = Math.pow(chroma, 7);
        return Math.sqrt(power / (power + Math.pow(25, 7)));
    }

    private static double hue(double a, double b) {
        double degrees = Math.toDegrees(Math.atan2(b, a));
        return degrees < 0 ? degrees + 360 : degrees;
    }

    private static double turn(double degrees) {
        if (degrees > 180) {
            return degrees - 360;
        }
        return degrees < -180 ? degrees + 360 : degrees;
    }

    private static double meanHue(double one, double other) {
        double sum = one + other;
        if (Math.abs(one - other) <= 180) {
            return sum / 2;
        }
        return (sum < 360 ? sum + 360 : sum - 360) / 2;
    }

    private static double sine(double degrees) {
        return Math.sin(Math.toRadians(degrees));
    }

    private static double cosine(double degrees) {
        return Math.cos(Math.toRadians(degrees));
    }
}
