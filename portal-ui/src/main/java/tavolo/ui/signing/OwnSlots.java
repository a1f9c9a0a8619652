package tavolo.ui.signing;

import java.util.List;
import java.util.Optional;
import tavolo.domain.agreement.SignatoryState;
import tavolo.domain.board.InstrumentLine;
import tavolo.domain.board.SignatoryLine;
import tavolo.domain.board.TableView;
import tavolo.domain.party.PersonId;

/// The slots of one person at one table, in reading order: a representative signs them one after
/// the other, each read and proven by itself.
record OwnSlots(List<Own> slots) {

    /// A slot with its instrument.
    record Own(InstrumentLine instrument, SignatoryLine line) {}

    static OwnSlots of(TableView table, PersonId person) {
        return new OwnSlots(
                table.instruments().stream()
                        .flatMap(instrument ->
                                instrument.signatories().stream()
                                        .filter(line -> line.person().equals(person))
                                        .map(line -> new Own(instrument, line)))
                        .toList());
    }

    /// The place of `line` among them, from 1.
    int placeOf(SignatoryLine line) {
        return slots.stream().map(Own::line).toList().indexOf(line) + 1;
    }

    int count() {
        return slots.size();
    }

    /// The first open one behind `line`, or before it when there is none behind, whose turn has
    /// come.
    Optional<Own> nextAfter(SignatoryLine line) {
        int place = placeOf(line);
        List<Own> open =
                slots.stream()
                        .filter(own -> own.line().state() == SignatoryState.OPEN)
                        .filter(own -> !own.line().id().equals(line.id()))
                        .filter(own -> own.instrument().before(own.line()).isEmpty())
                        .toList();
        return open.stream()
                .filter(own -> placeOf(own.line()) > place)
                .findFirst()
                .or(() -> open.stream().findFirst());
    }
}
