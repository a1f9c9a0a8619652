package tavolo.domain.document;

import java.util.Arrays;

/// An unchangeable run of bytes, compared by value: a file, a certificate, a signature value.
public final class Bytes {

    private final byte[] content;

    private Bytes(byte[] content) {
        this.content = content;
    }

    /// The bytes of `content`, which are copied.
    public static Bytes of(byte[] content) {
        return new Bytes(content.clone());
    }

    /// A copy of the bytes.
    public byte[] toArray() {
        return content.clone();
    }

    /// The number of bytes.
    public int length() {
        return content.length;
    }

    /// Whether `file` begins with exactly these bytes; every file begins with no bytes at all.
    public boolean isPrefixOf(byte[] file) {
        return file.length >= content.length
                && Arrays.equals(content, 0, content.length, file, 0, content.length);
    }

    /// The SHA-256 digest of the bytes.
    public Sha256 digest() {
        return Sha256.digestOf(content);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes that && Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return content.length + " bytes, SHA-256 " + digest();
    }
}
