package tavolo.persistence.exchange;

import java.math.BigInteger;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Iterator;
import java.util.stream.IntStream;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTMoveBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrackChange;
import tavolo.domain.redline.Passage;
import tavolo.domain.redline.Run;

/// Writes passages as paragraphs with tracked changes: who accepts all has the text now, who
/// rejects all has the text before. Source: ECMA-376-1, 17.13.5.
final class TrackedParagraph {

    /// In whose name changes are tracked.
    record Author(String name, Instant at) {

        private void sign(CTTrackChange change, BigInteger id) {
            change.setAuthor(name);
            change.setDate(calendar());
            change.setId(id);
        }

        private Calendar calendar() {
            Calendar date =
                    GregorianCalendar.from(
                            at.truncatedTo(ChronoUnit.SECONDS).atZone(ZoneOffset.UTC));
            date.clear(Calendar.MILLISECOND);
            return date;
        }
    }

    private final Iterator<Integer> numbers = IntStream.iterate(1, last -> last + 1).iterator();

    private BigInteger next() {
        return BigInteger.valueOf(numbers.next());
    }

    /// Fills the empty paragraph `into`.
    ///
    /// @param clause a name that no other clause of the file has, by which both ends of a move are
    ///   told to be of one move
    void write(CTP into, Passage passage, Author author, String clause) {
        into.addNewPPr().addNewPStyle().setVal(WordStyle.TEXT.id());
        String move = clause + "-" + passage.move();
        switch (passage.fate()) {
            case KEPT, CHANGED -> passage.runs().forEach(run -> write(into, run, author));
            case ADDED -> {
                author.sign(into.getPPr().addNewRPr().addNewIns(), next());
                passage.runs().forEach(run -> write(into, run, author));
            }
            case REMOVED -> {
                author.sign(into.getPPr().addNewRPr().addNewDel(), next());
                passage.runs().forEach(run -> write(into, run, author));
            }
            case MOVED_AWAY -> movedAway(into, passage, author, move);
            case MOVED_HERE -> movedHere(into, passage, author, move);
        }
    }

    private void write(CTP into, Run run, Author author) {
        switch (run.kind()) {
            case KEPT -> text(into.addNewR(), run.words());
            case REMOVED -> {
                var change = into.addNewDel();
                author.sign(change, next());
                deleted(change.addNewR(), run.words());
            }
            case ADDED -> {
                var change = into.addNewIns();
                author.sign(change, next());
                text(change.addNewR(), run.words());
            }
        }
    }

    private void movedAway(CTP into, Passage passage, Author author, String move) {
        author.sign(into.getPPr().addNewRPr().addNewMoveFrom(), next());
        CTMoveBookmark start = into.addNewMoveFromRangeStart();
        BigInteger id = named(start, author, move);
        var change = into.addNewMoveFrom();
        author.sign(change, next());
        text(change.addNewR(), passage.before());
        into.addNewMoveFromRangeEnd().setId(id);
    }

    private void movedHere(CTP into, Passage passage, Author author, String move) {
        author.sign(into.getPPr().addNewRPr().addNewMoveTo(), next());
        CTMoveBookmark start = into.addNewMoveToRangeStart();
        BigInteger id = named(start, author, move);
        var change = into.addNewMoveTo();
        author.sign(change, next());
        text(change.addNewR(), passage.after());
        into.addNewMoveToRangeEnd().setId(id);
    }

    private BigInteger named(CTMoveBookmark start, Author author, String move) {
        BigInteger id = next();
        start.setId(id);
        start.setName(move);
        start.setAuthor(author.name());
        start.setDate(author.calendar());
        return id;
    }

    /// Puts `words` into `run`; a line feed in them becomes a new line.
    static void text(CTR run, String words) {
        String[] lines = words.split("\n", -1);
        for (int index = 0; index < lines.length; index++) {
            if (index > 0) {
                run.addNewBr();
            }
            fill(run.addNewT(), lines[index]);
        }
    }

    private static void deleted(CTR run, String words) {
        String[] lines = words.split("\n", -1);
        for (int index = 0; index < lines.length; index++) {
            if (index > 0) {
                run.addNewBr();
            }
            fill(run.addNewDelText(), lines[index]);
        }
    }

    private static void fill(CTText text, String words) {
        text.setStringValue(words);
        text.setSpace(org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space.PRESERVE);
    }
}
