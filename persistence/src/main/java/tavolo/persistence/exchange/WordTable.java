package tavolo.persistence.exchange;

import java.math.BigInteger;
import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import tavolo.domain.redline.ValueChange;

/// A small table of three columns: what, before, now.
final class WordTable {

    /// Twentieths of a point: together the width of the text of an A4 page.
    private static final List<Integer> WIDTHS = List.of(4000, 2500, 2500);

    private final CTTbl table;

    WordTable(CTTbl table) {
        this.table = table;
        CTTblPr properties = table.addNewTblPr();
        var width = properties.addNewTblW();
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(WIDTHS.stream().mapToInt(Integer::intValue).sum()));
        CTTblBorders borders = properties.addNewTblBorders();
        borders.addNewTop().setVal(STBorder.SINGLE);
        borders.addNewBottom().setVal(STBorder.SINGLE);
        borders.addNewInsideH().setVal(STBorder.SINGLE);
        var grid = table.addNewTblGrid();
        WIDTHS.forEach(each -> grid.addNewGridCol().setW(BigInteger.valueOf(each)));
    }

    WordTable rows(List<ValueChange> changes) {
        changes.forEach(
                change -> row(false, List.of(change.label(), change.before(), change.after())));
        return this;
    }

    WordTable row(boolean isHead, List<String> cells) {
        CTRow row = table.addNewTr();
        if (isHead) {
            row.addNewTrPr().addNewTblHeader();
        }
        for (int column = 0; column < cells.size(); column++) {
            var cell = row.addNewTc();
            var width = cell.addNewTcPr().addNewTcW();
            width.setType(STTblWidth.DXA);
            width.setW(BigInteger.valueOf(WIDTHS.get(column)));
            CTP paragraph = cell.addNewP();
            paragraph.addNewPPr().addNewPStyle().setVal(WordStyle.TEXT.id());
            TrackedParagraph.text(paragraph.addNewR(), cells.get(column));
        }
        return this;
    }
}
