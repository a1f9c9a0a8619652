package tavolo.ui.target;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tavolo.domain.chart.Chart;
import tavolo.domain.chart.Pen;
import tavolo.domain.chart.Places;
import tavolo.domain.measured.RemoteTurn;
import tavolo.domain.measured.RemoteTurn.Piece;

/// An indicator before and since remote work, with the day on which that began.
record TurnPicture(RemoteTurn found, PictureFrame frame) {

    Chart chart() {
        List<Piece> pieces = found.pieces();
        return frame.course(
                "view.measured.turn.chart",
                frame.said("view.measured.turn.chart.about", Kpis.day(found.day())),
                places(pieces),
                List.of(
                        frame.series(
                                "view.measured.line.gross",
                                Pen.MAIN,
                                pieces.stream().map(Piece::reading).toList())));
    }

    private Places places(List<Piece> pieces) {
        Optional<Places.Turn> turn =
                IntStream.range(0, pieces.size())
                        .filter(place -> pieces.get(place).isSince())
                        .mapToObj(place -> new Places.Turn(place, named()))
                        .findFirst();
        return new Places(
                frame.said("view.measured.column.period"),
                pieces.stream().map(piece -> MeasuredWords.period(piece.days())).toList(),
                turn);
    }

    private String named() {
        return frame.said("view.measured.turn.line", Kpis.day(found.day()));
    }

    /// Both sides as wholes, in one sentence.
    String sentence() {
        return frame.said(
                "view.measured.turn.wholes",
                Kpis.day(found.day()),
                MeasuredWords.value(frame.formula(), found.before()),
                MeasuredWords.value(frame.formula(), found.since()));
    }
}
