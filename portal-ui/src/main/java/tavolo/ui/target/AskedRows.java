package tavolo.ui.target;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;

/// What was pasted, as it stands in the address; each text is kept while another is asked about.
///
/// @param halfHours the half hours of a day or a week
/// @param weekdays how many contacts each day of the week has, in per cent of a pasted day
/// @param work the days of work that waits
record AskedRows(String halfHours, String weekdays, String work) {

    /// Enough for every half hour of a week.
    static final int MOST_TEXT = 16_000;

    /// Enough for a percentage of every day.
    static final int MOST_WEEKDAYS = 120;

    /// A week that is quieter at its end.
    static final String USUAL_WEEK = "100; 100; 100; 100; 100; 60; 40";

    static final AskedRows NONE = new AskedRows("", USUAL_WEEK, "");

    private static final String ROWS = "righe";
    private static final String PACKED = "righe-strette";
    private static final String WEEKDAYS = "giorni";
    private static final String WORK = "lavoro";

    /// Longer ones are packed, for servers take only so much as an address.
    static final int LONGEST_PLAIN = 1_800;

    /// Reads an address.
    static AskedRows of(QueryParameters query) {
        String packed =
                query.getSingleParameter(PACKED)
                        .flatMap(text -> PackedText.unpacked(text, MOST_TEXT))
                        .orElse("");
        return new AskedRows(
                query.getSingleParameter(ROWS).map(AskedRows::plain).orElse(packed),
                query.getSingleParameter(WEEKDAYS)
                        .filter(text -> text.length() <= MOST_WEEKDAYS)
                        .orElse(USUAL_WEEK),
                query.getSingleParameter(WORK).map(AskedRows::plain).orElse(""));
    }

    private static String plain(String text) {
        return text.length() <= LONGEST_PLAIN ? text : "";
    }

    /// Writes what is there.
    void writeTo(Map<String, List<String>> parameters) {
        if (halfHours.length() > LONGEST_PLAIN) {
            PackedText.packed(halfHours).ifPresent(text -> parameters.put(PACKED, List.of(text)));
        } else if (!halfHours.isBlank()) {
            parameters.put(ROWS, List.of(halfHours));
        }
        if (!weekdays.equals(USUAL_WEEK)) {
            parameters.put(WEEKDAYS, List.of(weekdays));
        }
        if (!work.isBlank() && work.length() <= LONGEST_PLAIN) {
            parameters.put(WORK, List.of(work));
        }
    }
}
