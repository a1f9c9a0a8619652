package tavolo.ui.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.agreement.ClauseId;
import tavolo.domain.agreement.ClauseProposal;
import tavolo.domain.agreement.ClauseText;
import tavolo.domain.agreement.ClauseVersionId;
import tavolo.domain.agreement.Released;
import tavolo.domain.board.ClauseView;
import tavolo.domain.board.CounterLine;
import tavolo.domain.board.TableView;
import tavolo.domain.party.Actor;
import tavolo.domain.party.PartySide;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.Notices;

/// What the person answers at one table: prepares in the own room, takes back, releases. In a
/// draft, which has no other side yet, new words go to the text at once.
final class Answering {

    /// Where the answers are given.
    interface Place {
        /// The table that is shown.
        TableView table();

        /// The clause in the middle.
        Optional<ClauseView> clause();

        /// Shows everything anew with that clause in the middle, or what it can find.
        void changed(Optional<ClauseId> selected);

        /// The next clause that waits for an answer.
        Optional<ClauseId> nextToDo();

        /// Somebody put other words on the table meanwhile.
        void overtaken(ClauseId clause);
    }

    private final ClauseDesk.Tools tools;
    private final Notices notices;
    private final ClauseDeeds deeds;
    private final Place place;

    Answering(ClauseDesk.Tools tools, Place place) {
        this.tools = tools;
        this.notices = tools.notices();
        this.deeds = tools.deeds();
        this.place = place;
    }

    void accept() {
        place.clause()
                .ifPresent(view -> prepared(deeds.accept(actor(), id(), view.latest().id()), view));
    }

    void reserve(String reserve) {
        place.clause()
                .ifPresent(view ->
                        prepared(deeds.reserve(actor(), id(), view.latest().id(), reserve), view));
    }

    void object(String reason) {
        place.clause()
                .ifPresent(view ->
                        prepared(deeds.object(actor(), id(), view.latest().id(), reason), view));
    }

    private void prepared(Outcome<Integer> outcome, ClauseView view) {
        notices.show(
                outcome,
                _ -> {
                    place.changed(place.nextToDo().or(this::selected));
                    notices.done(
                            getTranslation(
                                    "view.table.room.prepared",
                                    view.line().place().code().value()));
                });
    }

    void acceptRest(List<ClauseVersionId> versions) {
        notices.show(
                deeds.acceptAll(actor(), id(), versions),
                _ -> {
                    place.changed(selected());
                    notices.done(getTranslation("view.table.rest.done", versions.size()));
                });
    }

    /// Sends what was written: to the room, or to the text of a draft.
    void propose(ClauseProposal proposal) {
        ClauseView view = place.clause().orElseThrow();
        if (place.table().state() == AgreementState.DRAFT) {
            sent(
                    deeds.revise(actor(), id(), view.line().id(), Wording.textLanguage(), proposal),
                    revised -> getTranslation("view.table.revised", revised.number()));
            return;
        }
        sent(
                deeds.propose(actor(), id(), view.line().id(), Wording.textLanguage(), proposal),
                _ ->
                        getTranslation(
                                "view.table.room.prepared", view.line().place().code().value()));
    }

    private <T> void sent(Outcome<T> outcome, Function<T, String> words) {
        notices.show(
                outcome,
                value -> {
                    place.changed(selected());
                    notices.done(words.apply(value));
                });
        if (outcome instanceof Outcome.Refused<T>(AgreementRefusal.Stale stale)) {
            place.overtaken(stale.clause());
        }
    }

    /// Prepares the very words of a counter-proposal as the next version.
    void takeUp(CounterLine counter) {
        ClauseText text = counter.text();
        ClauseView view = place.clause().orElseThrow();
        propose(
                new ClauseProposal(
                        view.latest().id(),
                        text.words().it(),
                        text.words().en(),
                        text.parameters(),
                        getTranslation("view.table.counters.reason", counter.organisation())));
    }

    void takeBack() {
        selected()
                .ifPresent(clause ->
                        notices.show(
                                deeds.takeBack(actor(), id(), clause),
                                _ -> {
                                    place.changed(selected());
                                    notices.done(getTranslation("view.table.room.taken-back"));
                                }));
    }

    void release() {
        notices.show(
                deeds.release(actor(), id()),
                released -> {
                    place.changed(selected());
                    notices.done(words(released));
                });
    }

    void releaseTogether() {
        notices.show(
                deeds.releaseTogether(actor(), id()),
                released -> {
                    place.changed(selected());
                    notices.done(
                            released.map(this::words)
                                    .orElseGet(
                                            () -> getTranslation("view.table.room.together.done")));
                });
    }

    void openRoom() {
        notices.show(
                deeds.openRoom(actor(), id()),
                _ -> {
                    place.changed(selected());
                    notices.done(getTranslation("view.table.room.apart.done"));
                });
    }

    private String words(Released released) {
        String done =
                getTranslation(
                        "view.table.room.released",
                        released.round(),
                        released.accepted(),
                        released.proposed(),
                        released.objected(),
                        released.comments());
        if (released.acceptancesLost().isEmpty()) {
            return done;
        }
        String sides =
                released.acceptancesLost().stream()
                        .sorted()
                        .map(this::name)
                        .collect(Collectors.joining(", "));
        return done + " " + getTranslation("view.table.room.lost", sides);
    }

    private String name(PartySide side) {
        return Wording.of(side, notices);
    }

    private String getTranslation(String key, Object... parts) {
        return notices.getTranslation(key, parts);
    }

    private Optional<ClauseId> selected() {
        return place.clause().map(view -> view.line().id());
    }

    private Actor actor() {
        return tools.actor().current();
    }

    private AgreementId id() {
        return place.table().id();
    }
}
