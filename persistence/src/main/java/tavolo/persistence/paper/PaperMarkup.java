package tavolo.persistence.paper;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import tavolo.domain.document.Block;
import tavolo.domain.document.Block.CheckCode;
import tavolo.domain.document.Block.Column;
import tavolo.domain.document.Block.Cover;
import tavolo.domain.document.Block.Facts;
import tavolo.domain.document.Block.Fingerprint;
import tavolo.domain.document.Block.Heading;
import tavolo.domain.document.Block.Marked;
import tavolo.domain.document.Block.NotedReserve;
import tavolo.domain.document.Block.NumberedParagraph;
import tavolo.domain.document.Block.PageBreak;
import tavolo.domain.document.Block.Paragraph;
import tavolo.domain.document.Block.PartyCard;
import tavolo.domain.document.Block.Picture;
import tavolo.domain.document.Block.SealSlot;
import tavolo.domain.document.Block.Section;
import tavolo.domain.document.Block.SignatureSlot;
import tavolo.domain.document.Block.Table;
import tavolo.domain.document.CheckLink;
import tavolo.domain.document.Paper;
import tavolo.domain.party.PartySide;

/// Writes a paper as HTML elements, one way for each kind of block.
final class PaperMarkup {

    /// The `id` of a slot's box begins with this; the name of its field follows.
    static final String SLOT = "slot-";

    private static final int MOST_ROWS_KEPT_TOGETHER = 8;

    private final String address;

    private PaperMarkup(String address) {
        this.address = address;
    }

    /// @param address where the portal is, without a slash at its end; empty when nobody knows
    static Document of(Paper paper, String style, String address) {
        Document document = emptyDocument();
        Element html = document.createElement("html");
        document.appendChild(html);
        Markup root = new Markup(document, html);
        root.attribute("lang", paper.language().code());
        Markup head = root.add("head", "");
        head.add("title", "").text(paper.title());
        meta(head, "subject", paper.title());
        meta(head, "description", paper.title());
        meta(head, "author", "Tavolo");
        head.add("style", "").text(PaperStyle.of(style, paper).replace('\n', ' '));
        PaperOutline.of(paper, head);
        new PaperMarkup(address).write(root.add("body", ""), paper.blocks());
        return document;
    }

    private static Document emptyDocument() {
        try {
            return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException("every Java platform has a DOM", impossible);
        }
    }

    private static void meta(Markup head, String name, String content) {
        head.add("meta", "").attribute("name", name).attribute("content", content);
    }

    private void write(Markup into, List<Block> blocks) {
        Optional<Markup> list = Optional.empty();
        for (Block block : blocks) {
            if (block instanceof NumberedParagraph paragraph) {
                Markup open = list.orElseGet(() -> into.add("ol", ""));
                open.add("li", "").attribute("value", paragraph.number()).text(paragraph.text());
                list = Optional.of(open);
            } else {
                write(into, block);
                list = Optional.empty();
            }
        }
    }

    private void write(Markup into, Block block) {
        switch (block) {
            case Cover cover -> cover(into, cover);
            case Heading heading -> heading(into, heading);
            case Paragraph(Block.Tone tone, String text) ->
                    into.add("p", tone.name().toLowerCase(Locale.ROOT)).text(text);
            case Marked marked -> marked(into, marked);
            case NumberedParagraph numbered -> write(into, List.of(numbered));
            case Table table -> table(into, table);
            case Picture picture -> picture(into, picture);
            case Facts facts -> facts(into, facts);
            case PartyCard card -> party(into, card);
            case Fingerprint fingerprint -> fingerprint(into, fingerprint);
            case CheckCode code -> code(into, code);
            case NotedReserve reserve -> reserve(into, reserve);
            case SignatureSlot slot -> slot(into, slot);
            case SealSlot slot -> seal(into, slot);
            case Section section -> section(into, section);
            case PageBreak() -> into.add("div", "page-break");
        }
    }

    private void cover(Markup into, Cover cover) {
        Markup page = into.add("div", "cover");
        page.add("p", "cover__number").text(cover.number());
        page.add("h1", "cover__title").text(cover.title());
        page.add("p", "cover__subtitle").text(cover.subtitle());
        page.add("div", "cover__rule");
        write(page, cover.blocks());
    }

    private static void heading(Markup into, Heading heading) {
        into.add("h" + heading.level(), "")
                .attribute("id", PaperOutline.anchor(heading))
                .text(heading.text());
        if (!heading.tag().isEmpty()) {
            into.add("p", "tag").text(heading.tag());
        }
    }

    private static void marked(Markup into, Marked marked) {
        Markup paragraph = into.add("p", "body");
        if (!marked.label().isEmpty()) {
            paragraph.add("span", "said").text("[" + marked.label() + "] ");
        }
        for (Block.Piece piece : marked.pieces()) {
            if (!piece.said().isEmpty()) {
                paragraph.add("span", "said").text("[" + piece.said() + "] ");
            }
            paragraph
                    .add("span", "mark-" + piece.mark().name().toLowerCase(Locale.ROOT))
                    .text(piece.words());
        }
    }

    private static void table(Markup into, Table table) {
        into.add("p", "caption").text(table.caption());
        Markup grid = into.add("table", isShort(table) ? "table table--short" : "table");
        Markup titles = grid.add("thead", "").add("tr", "");
        for (Column column : table.columns()) {
            titles.add("th", cell(column))
                    .attribute("scope", "col")
                    .attribute("style", "width: " + column.percent() + "%")
                    .text(column.title());
        }
        Markup body = grid.add("tbody", "");
        for (List<String> row : table.rows()) {
            Markup line = body.add("tr", "");
            for (int index = 0; index < row.size(); index++) {
                line.add("td", cell(table.columns().get(index))).text(row.get(index));
            }
        }
    }

    private static void picture(Markup into, Picture picture) {
        Markup box = into.add("div", "picture");
        box.add("p", "caption").text(picture.chart().caption().title());
        box.add(document -> PrintedChart.of(picture.chart(), document));
        box.add("p", "remark").text(picture.chart().caption().description());
    }

    /// Whether the table is moved to the next page rather than parted.
    private static boolean isShort(Table table) {
        return table.rows().size() <= MOST_ROWS_KEPT_TOGETHER;
    }

    private static String cell(Column column) {
        return column.isNumeric() ? "number" : "";
    }

    private static void facts(Markup into, Facts facts) {
        Markup body = into.add("table", "facts").add("tbody", "");
        for (Block.Fact fact : facts.facts()) {
            Markup line = body.add("tr", "");
            line.add("th", "").attribute("scope", "row").text(fact.label());
            line.add("td", "").text(fact.value());
        }
    }

    private static void party(Markup into, PartyCard card) {
        Markup box = into.add("div", "party");
        mark(box, "party__mark", card.side());
        box.add("p", "party__side").text(card.sideName());
        box.add("p", "party__name").text(card.name());
        box.add("p", "party__code").text(card.taxCode());
        card.people().forEach(person -> box.add("p", "party__person").text(person));
    }

    /// The side's shape; its words always stand beside it, so the shape itself is decoration.
    private static void mark(Markup into, String place, PartySide side) {
        into.add("div", place).add("div", "mark mark--" + side.name().toLowerCase(Locale.ROOT));
    }

    private static void fingerprint(Markup into, Fingerprint fingerprint) {
        Markup box = into.add("div", "fingerprint");
        box.add("p", "fingerprint__label").text(fingerprint.label());
        String digits = PaperStyle.grouped(fingerprint.digest());
        int half = digits.length() / 2;
        box.add("p", "fingerprint__digest")
                .text(digits.substring(0, half).strip() + "\n" + digits.substring(half).strip());
    }

    /// Nothing where the portal has no address: a code that leads nowhere is worse than none.
    private void code(Markup into, CheckCode code) {
        if (address.isEmpty()) {
            return;
        }
        String link = address + "/" + CheckLink.PATH + "/" + code.code();
        Markup box = into.add("div", "code");
        box.add("div", "code__picture").add(document -> PrintedCode.of(code, link, document));
        box.add("p", "code__label").text(code.label());
        box.add("p", "code__link").text(link);
    }

    private static void reserve(Markup into, NotedReserve reserve) {
        Markup box = into.add("div", "reserve");
        box.add("p", "reserve__label").text(reserve.label() + " " + reserve.author());
        box.add("p", "reserve__text").text(reserve.text());
    }

    private static void slot(Markup into, SignatureSlot slot) {
        Markup row = into.add("div", "slot");
        mark(row, "slot__mark", slot.side());
        Markup who = row.add("div", "slot__who");
        who.add("p", "slot__person").text(slot.person());
        who.add("p", "slot__detail").text(slot.capacity());
        who.add("p", "slot__detail").text(slot.organisation());
        row.add("div", "slot__box").attribute("id", SLOT + slot.field());
    }

    private static void seal(Markup into, SealSlot slot) {
        Markup row = into.add("div", "slot");
        Markup who = row.add("div", "slot__who");
        who.add("p", "slot__person").text(slot.label());
        who.add("p", "slot__detail").text(slot.description());
        row.add("div", "slot__box").attribute("id", SLOT + slot.field());
    }

    private void section(Markup into, Section section) {
        Markup part =
                into.add("div", section.isBinding() ? "section" : "section courtesy")
                        .attribute("lang", section.language().code());
        write(part, section.blocks());
    }
}
