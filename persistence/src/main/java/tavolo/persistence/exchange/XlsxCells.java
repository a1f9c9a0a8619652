package tavolo.persistence.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.usermodel.DateUtil;
import tavolo.domain.intake.Cell;

/// What the cells of a sheet hold, by their type, style and written value.
///
/// @param texts the texts that cells name by their number
/// @param since1904 whether days count from 1904
record XlsxCells(List<String> texts, XlsxStyles styles, boolean since1904) {

    /// Numbers of a sheet are binary: what lies behind the ninth decimal is their noise.
    private static final int DECIMALS = 9;

    private static final double LARGEST = 1e15;
    private static final double LAST_DAY = 2_958_465;

    /// The cell of type `type` and style `style` with `written` in it.
    ///
    /// @throws XMLStreamException if it names a text that there is not, or is no number
    Cell cell(String type, int style, String written) throws XMLStreamException {
        if (written.isEmpty()) {
            return Cell.of("");
        }
        return switch (type) {
            case "s" -> Cell.of(text(XlsxNumber.whole(written)));
            case "str", "inlineStr", "e", "b" -> Cell.of(written);
            case "d" -> Cell.of(written);
            default -> number(XlsxNumber.real(written), styles.look(style));
        };
    }

    private String text(int number) throws XMLStreamException {
        if (number < 0 || number >= texts.size()) {
            throw new XMLStreamException("there is no text " + number);
        }
        return texts.get(number);
    }

    private Cell number(double value, XlsxStyles.Look look) throws XMLStreamException {
        if (Double.isNaN(value) || Math.abs(value) > LARGEST) {
            return new Cell.Amount(BigDecimal.valueOf(LARGEST), false);
        }
        boolean day = value >= 0 && value <= LAST_DAY;
        return switch (look) {
            case NUMBER -> amount(value, false);
            case PERCENTAGE -> amount(value, true);
            case TIME -> day && value < 1 ? time(value) : amount(value, false);
            case DATE, DATE_AND_TIME ->
                    day
                            ? new Cell.Moment(
                                    moment(value),
                                    look == XlsxStyles.Look.DATE_AND_TIME
                                            || value != Math.floor(value))
                            : amount(value, false);
        };
    }

    private static Cell amount(double value, boolean percent) {
        BigDecimal exact =
                BigDecimal.valueOf(value)
                        .setScale(DECIMALS, RoundingMode.HALF_UP)
                        .stripTrailingZeros();
        return new Cell.Amount(exact.scale() < 0 ? exact.setScale(0) : exact, percent);
    }

    private Cell time(double value) throws XMLStreamException {
        return new Cell.TimeOfDay(moment(value).toLocalTime());
    }

    private LocalDateTime moment(double value) throws XMLStreamException {
        LocalDateTime at = DateUtil.getLocalDateTime(value, since1904, true);
        if (at == null) {
            throw new XMLStreamException("no day has the number " + value);
        }
        return at;
    }
}
