package tavolo.persistence.type;

import org.jooq.impl.AbstractConverter;
import org.jspecify.annotations.Nullable;
import tavolo.domain.document.Sha256;

/// Digests as `binary(32)`.
public final class Sha256Converter extends AbstractConverter<byte[], Sha256> {

    public Sha256Converter() {
        super(byte[].class, Sha256.class);
    }

    @Override
    public @Nullable Sha256 from(byte @Nullable [] bytes) {
        return bytes == null ? null : Sha256.of(bytes);
    }

    @Override
    public byte @Nullable [] to(@Nullable Sha256 digest) {
        return digest == null ? null : digest.bytes();
    }
}
