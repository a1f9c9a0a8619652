package tavolo.persistence.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import tavolo.domain.audit.Fact;
import tavolo.domain.document.Canonical;
import tavolo.domain.document.CanonicalValue;
import tavolo.domain.document.Sha256;
import tavolo.persistence.row.Details;

/// The content of a chained fact: canonical JSON with its place, itself, and the hash of the one
/// before. Times are in UTC with at most six decimals.
///
/// @param chain the chain's identity
/// @param number its place in the chain, from 1
/// @param recordedAt when it was written, by the real clock
/// @param previous the hash of the fact before, 32 zero bytes for the first
record FactForm(UUID chain, long number, Instant recordedAt, Sha256 previous) {

    /// The form written today.
    static final String SCHEMA = "tavolo-fact/1";

    /// The text that is hashed and stored for `fact`.
    String write(Fact fact) {
        Map<String, CanonicalValue> members = new TreeMap<>();
        members.put("schema", text(SCHEMA));
        members.put("chain", text(chain.toString()));
        members.put("number", new CanonicalValue.Whole(number));
        members.put("recordedAt", text(time(recordedAt)));
        members.put("previous", text(previous.toString()));
        members.put("kind", text(fact.kind().name()));
        members.put("at", text(time(fact.at())));
        members.put("who", fact.who().map(id -> text(id.toString())).orElse(nothing()));
        members.put("whoName", text(fact.whoName()));
        members.put("side", fact.side().map(side -> text(side.name())).orElse(nothing()));
        List<CanonicalValue> eyes =
                fact.seenBy().stream().sorted().map(side -> text(side.name())).toList();
        members.put("seenBy", new CanonicalValue.Items(eyes));
        members.put("details", Details.value(fact.details()));
        byte[] bytes = Canonical.of(new CanonicalValue.Members(members));
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /// `moment` as the form and the columns keep it.
    static String time(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MICROS).toString();
    }

    private static CanonicalValue text(String content) {
        return new CanonicalValue.Text(content);
    }

    private static CanonicalValue nothing() {
        return new CanonicalValue.Nothing();
    }
}
