package tavolo.domain.proof;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import tavolo.domain.document.Sha256;
import tavolo.domain.party.PersonId;

/// Codes on paper for the day on which the device is lost, each good once. Eighty bits of chance
/// each, so that a plain digest keeps them.
///
/// @param codes as the person writes them down, in groups of four; shown once and never again
public record RecoveryCodes(List<String> codes) {

    /// How many there are.
    public static final int COUNT = 10;

    private static final int BYTES = 10;

    public RecoveryCodes {
        codes = List.copyOf(codes);
    }

    static RecoveryCodes make(CodeMaker maker) {
        return new RecoveryCodes(
                IntStream.range(0, COUNT)
                        .mapToObj(_ -> Base32.grouped(Base32.of(maker.newSecret(BYTES))))
                        .toList());
    }

    List<Sha256> digests(PersonId person) {
        return codes.stream().map(code -> digest(person, code)).toList();
    }

    /// The digest of `typed`, in whatever case and grouping.
    static Sha256 digest(PersonId person, String typed) {
        String bare = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return Sha256.digestOf("recovery of " + person + ":" + bare);
    }

    @Override
    public String toString() {
        return "RecoveryCodes[" + codes.size() + "]";
    }
}
