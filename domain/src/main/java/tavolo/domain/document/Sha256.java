package tavolo.domain.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/// A SHA-256 digest: exactly 32 bytes, compared by value, printed as 64 lower-case hexadecimal
/// digits. Source: FIPS 180-4, section 6.2.
public final class Sha256 implements Comparable<Sha256> {

    private final byte[] bytes;

    private Sha256(byte[] bytes) {
        this.bytes = bytes;
    }

    /// The digest held in `bytes`, which are copied.
    ///
    /// @throws IllegalArgumentException if there are not exactly 32 bytes
    public static Sha256 of(byte[] bytes) {
        if (bytes.length != 32) {
            throw new IllegalArgumentException("a SHA-256 has 32 bytes, was " + bytes.length);
        }
        return new Sha256(bytes.clone());
    }

    /// The digest written as 64 hexadecimal digits.
    ///
    /// @throws IllegalArgumentException if `hex` is not such a text
    public static Sha256 parse(String hex) {
        return of(HexFormat.of().parseHex(hex));
    }

    /// The digest of `content`.
    public static Sha256 digestOf(byte[] content) {
        try {
            return new Sha256(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /// The digest of the UTF-8 form of `content`.
    public static Sha256 digestOf(String content) {
        return digestOf(content.getBytes(StandardCharsets.UTF_8));
    }

    /// A copy of the 32 bytes.
    public byte[] bytes() {
        return bytes.clone();
    }

    /// The first eight hexadecimal digits in two groups of four, for people to compare by eye.
    public String brief() {
        String hex = toString();
        return hex.substring(0, 4) + " " + hex.substring(4, 8);
    }

    @Override
    public int compareTo(Sha256 other) {
        return Arrays.compareUnsigned(bytes, other.bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sha256 that && MessageDigest.isEqual(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }
}
