package tavolo.domain.document;

import java.util.List;
import tavolo.domain.chart.Chart;
import tavolo.domain.library.Language;
import tavolo.domain.party.PartySide;

/// A piece of a paper, from top to bottom. Blocks say what a piece is, never how it looks.
public sealed interface Block {

    /// The opening page: what this is, between whom and for how long.
    ///
    /// @param number the agreement and edition in words
    /// @param title the kind of instrument
    /// @param subtitle the services and cities
    record Cover(String number, String title, String subtitle, List<Block> blocks)
            implements Block {
        public Cover {
            blocks = List.copyOf(blocks);
        }
    }

    /// A heading.
    ///
    /// @param level 2 for a part, 3 for an article; 1 is the cover's title, or that of a paper
    ///   without a cover
    /// @param tag a short reference beside the heading; empty when there is none
    record Heading(int level, String text, String tag) implements Block {}

    /// Running text; a line feed in it starts a new line.
    record Paragraph(Tone tone, String text) implements Block {}

    /// A paragraph in which something was struck or put in.
    ///
    /// @param label what became of the whole paragraph, in words; empty for nothing
    record Marked(String label, List<Piece> pieces) implements Block {
        public Marked {
            pieces = List.copyOf(pieces);
        }
    }

    /// A numbered paragraph of an article, so that it can be cited.
    record NumberedParagraph(String number, String text) implements Block {}

    /// A table with a caption.
    ///
    /// @param rows as many cells in each as there are columns
    record Table(String caption, List<Column> columns, List<List<String>> rows) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            int width = columns.size();
            if (rows.stream().anyMatch(row -> row.size() != width)) {
                throw new IllegalArgumentException("every row must have " + width + " cells");
            }
        }
    }

    /// A picture of figures, with its title above it and what there is to see below it.
    record Picture(Chart chart) implements Block {}

    /// Labelled facts, one under the other.
    record Facts(String caption, List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /// One organisation with its side's mark.
    ///
    /// @param side decides the mark
    /// @param sideName the mark in words
    /// @param people who signs for it, one line each
    record PartyCard(
            PartySide side, String sideName, String name, String taxCode, List<String> people)
            implements Block {
        public PartyCard {
            people = List.copyOf(people);
        }
    }

    /// A digest in groups, to be compared by eye.
    record Fingerprint(String label, Sha256 digest) implements Block {}

    /// The way to the portal's page of checks, as a picture for a camera and as words.
    ///
    /// @param label what it leads to
    /// @param code what follows the address of the page
    record CheckCode(String label, CheckLink code) implements Block {}

    /// A reserve noted in the text.
    record NotedReserve(String label, String author, String text) implements Block {}

    /// The empty place of one signature: a tagged signature field covers it.
    ///
    /// @param field the name of the signature field
    /// @param side decides the mark
    /// @param description what the field is for, read aloud to who cannot see it
    record SignatureSlot(
            String field,
            PartySide side,
            String person,
            String capacity,
            String organisation,
            String description)
            implements Block {}

    /// The empty place of the portal's own seal.
    record SealSlot(String field, String label, String description) implements Block {}

    /// Blocks in one language.
    ///
    /// @param isBinding false for the courtesy translation, which looks different on every page
    record Section(Language language, boolean isBinding, List<Block> blocks) implements Block {
        public Section {
            blocks = List.copyOf(blocks);
        }
    }

    /// What follows starts on a new page.
    record PageBreak() implements Block {}

    /// A column of a table.
    ///
    /// @param percent its share of the table's width
    /// @param isNumeric whether its cells are aligned as numbers
    record Column(String title, int percent, boolean isNumeric) {}

    /// A label and what it says.
    record Fact(String label, String value) {}

    /// Some words of a marked paragraph.
    ///
    /// @param said the mark in a word, printed small before the words, for whoever does not see the
    ///   mark; empty for words that stayed
    record Piece(Mark mark, String said, String words) {}

    /// How some words are marked.
    enum Mark {
        /// They stayed.
        NONE,
        /// They were taken away.
        STRUCK,
        /// They were put in.
        UNDERLINED
    }

    /// The weight of a paragraph.
    enum Tone {
        /// The text of the instrument.
        BODY,
        /// A remark about the text, smaller.
        REMARK,
        /// A remark that must not be overlooked.
        NOTICE
    }
}
