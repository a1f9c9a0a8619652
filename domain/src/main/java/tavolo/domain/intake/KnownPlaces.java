package tavolo.domain.intake;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tavolo.domain.board.SearchWords;
import tavolo.domain.party.Channel;
import tavolo.domain.party.ProductionUnit;
import tavolo.domain.party.UnitId;
import tavolo.domain.term.Workplace;

/// Recognises sites, channels and workplaces by the words that stand in a file, in Italian or
/// English; case, accents and signs count for nothing.
final class KnownPlaces {

    private static final Map<String, Channel> CHANNELS = channels();
    private static final Map<String, Workplace> WORKPLACES = workplaces();

    private final Map<String, UnitId> sites = new HashMap<>();
    private final Map<String, UnitId> knownSites = new HashMap<>();
    private final Map<String, Channel> knownChannels = new HashMap<>();
    private final Map<String, Workplace> knownWorkplaces = new HashMap<>();

    /// @param units the production units of the provider; a city with several of them names none
    KnownPlaces(List<ProductionUnit> units) {
        for (ProductionUnit unit : units) {
            String city = SearchWords.folded(unit.city());
            boolean alone =
                    units.stream()
                            .noneMatch(other ->
                                    !other.id().equals(unit.id())
                                            && SearchWords.folded(other.city()).equals(city));
            if (alone) {
                sites.put(city, unit.id());
            }
        }
        units.forEach(unit -> sites.put(SearchWords.folded(unit.code()), unit.id()));
    }

    /// The production unit with the code or city `text`.
    Optional<UnitId> site(String text) {
        return known(text, knownSites, sites);
    }

    /// The channel that `text` names.
    Optional<Channel> channel(String text) {
        return known(text, knownChannels, CHANNELS);
    }

    /// Where the people work, by the words of `text`.
    Optional<Workplace> workplace(String text) {
        return known(text, knownWorkplaces, WORKPLACES);
    }

    /// What was recognised once is found again as it is written; what is unknown is not kept.
    private static <T> Optional<T> known(
            String text, Map<String, T> found, Map<String, T> byFolded) {
        T before = found.get(text);
        if (before != null) {
            return Optional.of(before);
        }
        T now = byFolded.get(SearchWords.folded(text));
        if (now == null) {
            return Optional.empty();
        }
        found.put(text, now);
        return Optional.of(now);
    }

    private static Map<String, Channel> channels() {
        Map<String, Channel> words = new HashMap<>();
        Arrays.stream(Channel.values())
                .forEach(channel -> words.put(SearchWords.folded(channel.name()), channel));
        put(words, Channel.VOICE_IN, "inbound", "voce in entrata", "inbound voice", "entrata");
        put(words, Channel.VOICE_OUT, "outbound", "voce in uscita", "outbound voice", "uscita");
        put(words, Channel.BACKOFFICE, "back office", "lavorazioni", "back office work");
        put(words, Channel.BLENDED, "misto", "mixed", "canali misti", "mixed channels");
        put(words, Channel.EMAIL, "e mail", "mail", "posta elettronica");
        put(words, Channel.CHAT, "live chat", "webchat");
        put(words, Channel.SOCIAL, "social media", "reti sociali");
        return Map.copyOf(words);
    }

    private static Map<String, Workplace> workplaces() {
        Map<String, Workplace> words = new HashMap<>();
        put(
                words,
                Workplace.REMOTE,
                "remote",
                "remoto",
                "da remoto",
                "a distanza",
                "casa",
                "home",
                "lavoro agile",
                "smart working",
                "telelavoro");
        put(
                words,
                Workplace.ON_SITE,
                "on site",
                "onsite",
                "in sede",
                "sede",
                "in presenza",
                "presenza",
                "office",
                "ufficio");
        put(words, Workplace.BOTH, "both", "tutti", "all", "entrambi", "insieme");
        return Map.copyOf(words);
    }

    private static <T> void put(Map<String, T> words, T meaning, String... written) {
        Arrays.stream(written).forEach(word -> words.put(word, meaning));
    }
}
