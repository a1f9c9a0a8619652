package tavolo.persistence.exchange;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import tavolo.domain.redline.EditedText.Kind;

/// The paragraph styles of our files. Their names are our own, since a word processor keeps those,
/// while it renames what it takes for its own.
enum WordStyle {
    /// The title of the file.
    TITLE("TavoloTitle", Kind.HEADING, 36, 0),
    /// The title of an instrument.
    PART("TavoloPart", Kind.HEADING, 30, 1),
    /// The title of a clause.
    ARTICLE("TavoloArticle", Kind.HEADING, 24, 2),
    /// What the portal says about a text.
    NOTE("TavoloNote", Kind.NOTE, 17, 0),
    /// The text of a clause.
    TEXT("TavoloText", Kind.TEXT, 22, 0);

    private static final int SPACE_BEFORE = 280;
    private static final int SPACE_AFTER = 140;

    private final String id;
    private final Kind kind;
    private final int halfPoints;
    private final int outline;

    /// @param outline the level in the outline of the file, from 1; 0 for none
    WordStyle(String id, Kind kind, int halfPoints, int outline) {
        this.id = id;
        this.kind = kind;
        this.halfPoints = halfPoints;
        this.outline = outline;
    }

    String id() {
        return id;
    }

    /// What a paragraph of the style `id` is; a style that is not ours makes it plain text.
    static Kind kindOf(String id) {
        return Arrays.stream(values())
                .filter(style -> style.id.equals(id))
                .findFirst()
                .map(style -> style.kind)
                .orElse(Kind.TEXT);
    }

    static void addAll(XWPFDocument document, String language) {
        XWPFStyles styles = document.createStyles();
        styles.setSpellingLanguage(language);
        for (WordStyle style : values()) {
            styles.addStyle(new XWPFStyle(style.definition(), styles));
        }
    }

    private CTStyle definition() {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(id);
        style.setCustomStyle(true);
        style.addNewName().setVal(id.replace("Tavolo", "Tavolo "));
        style.addNewQFormat();
        CTPPrGeneral paragraph = style.addNewPPr();
        if (kind == Kind.HEADING) {
            paragraph.addNewKeepNext();
        }
        var spacing = paragraph.addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(kind == Kind.HEADING ? SPACE_BEFORE : 0));
        spacing.setAfter(BigInteger.valueOf(SPACE_AFTER));
        level().ifPresent(level -> paragraph.addNewOutlineLvl().setVal(level));
        CTRPr run = style.addNewRPr();
        CTFonts fonts = run.addNewRFonts();
        fonts.setAscii("Georgia");
        fonts.setHAnsi("Georgia");
        if (kind == Kind.HEADING) {
            run.addNewB();
        }
        if (kind == Kind.NOTE) {
            run.addNewI();
        }
        run.addNewSz().setVal(BigInteger.valueOf(halfPoints));
        return style;
    }

    private Optional<BigInteger> level() {
        return outline == 0 ? Optional.empty() : Optional.of(BigInteger.valueOf(outline - 1L));
    }
}
