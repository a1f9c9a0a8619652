package tavolo.ui.table;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.InputStreamDownloadHandler;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.Acquaintance;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.Audience;
import tavolo.domain.agreement.ClauseId;
import tavolo.domain.agreement.FileChecks;
import tavolo.domain.agreement.FileKind;
import tavolo.domain.agreement.RemarkDraft;
import tavolo.domain.agreement.SentFile;
import tavolo.domain.board.ClauseView;
import tavolo.domain.board.TableView;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;

/// The right column: the discussion of the clause that is shown, and what can be done there.
final class ClauseTalk extends Composite<Div> {

    private final ClauseDesk.Tools tools;
    private final Runnable changed;
    private final RemarksPane remarks;
    private Optional<AgreementId> agreement = Optional.empty();
    private Optional<ClauseId> clause = Optional.empty();

    /// @param changed is told after a comment was written or given to more people
    ClauseTalk(ClauseDesk.Tools tools, Runnable changed) {
        this.tools = tools;
        this.changed = changed;
        this.remarks = new RemarksPane(new Deeds());
        getContent().add(remarks);
        getContent().addClassName("clause-desk__talk");
    }

    /// Shows what was said on `found`, and asks for more where the person may write.
    void show(TableView table, ClauseView found) {
        agreement = Optional.of(table.id());
        clause = Optional.of(found.line().id());
        Actor actor = tools.actor().current();
        if (actor.may(Deed.COMMENT) && !table.state().isFinal()) {
            remarks.show(
                    found.remarks(),
                    Audiences.of(table, found.line(), actor.side().orElseThrow()),
                    actor.person(),
                    table.state().isNegotiable());
        } else {
            remarks.show(found.remarks());
        }
    }

    private boolean write(Audience audience, RemarkDraft draft) {
        return done(
                tools.talk()
                        .remark(
                                tools.actor().current(),
                                agreement.orElseThrow(),
                                clause.orElseThrow(),
                                audience,
                                draft));
    }

    private boolean prepare(Audience wanted, RemarkDraft draft) {
        return done(
                tools.talk()
                        .prepare(
                                tools.actor().current(),
                                agreement.orElseThrow(),
                                clause.orElseThrow(),
                                wanted,
                                draft));
    }

    private <T> boolean done(Outcome<T> outcome) {
        tools.notices().show(outcome, _ -> changed.run());
        return outcome instanceof Outcome.Done<T>;
    }

    /// What is done in the discussion.
    private final class Deeds implements RemarksPane.Deeds {
        @Override
        public boolean write(Audience audience, RemarkDraft draft) {
            return ClauseTalk.this.write(audience, draft);
        }

        @Override
        public boolean prepare(Audience wanted, RemarkDraft draft) {
            return ClauseTalk.this.prepare(wanted, draft);
        }

        @Override
        public void takeBack(UUID remark) {
            done(tools.talk().takeBack(tools.actor().current(), agreement.orElseThrow(), remark));
        }

        @Override
        public void widen(UUID remark) {
            done(tools.talk().widen(tools.actor().current(), agreement.orElseThrow(), remark));
        }

        @Override
        public boolean answer(UUID opening, RemarkDraft draft) {
            return done(
                    tools.talk()
                            .answer(
                                    tools.actor().current(),
                                    agreement.orElseThrow(),
                                    opening,
                                    draft));
        }

        @Override
        public Outcome<Integer> reword(UUID remark, int seen, String body) {
            Outcome<Integer> outcome =
                    tools.talk()
                            .reword(
                                    tools.actor().current(),
                                    agreement.orElseThrow(),
                                    remark,
                                    seen,
                                    body);
            done(outcome);
            return outcome;
        }

        @Override
        public void settle(UUID opening, boolean settled) {
            done(
                    tools.talk()
                            .settle(
                                    tools.actor().current(),
                                    agreement.orElseThrow(),
                                    opening,
                                    settled));
        }

        @Override
        public List<Acquaintance> nameable(Audience audience) {
            return clause.map(id ->
                            known(
                                    tools.talk()
                                            .nameable(
                                                    tools.actor().current(),
                                                    agreement.orElseThrow(),
                                                    id,
                                                    audience)))
                    .orElse(List.of());
        }

        @Override
        public List<Acquaintance> nameable(UUID opening) {
            return known(
                    tools.talk()
                            .nameable(tools.actor().current(), agreement.orElseThrow(), opening));
        }

        private static List<Acquaintance> known(Outcome<List<Acquaintance>> outcome) {
            return switch (outcome) {
                case Outcome.Done<List<Acquaintance>>(List<Acquaintance> people) -> people;
                case Outcome.Refused<List<Acquaintance>> _ -> List.of();
            };
        }

        @Override
        public Outcome<FileKind> check(SentFile file) {
            return tools.talk().check(tools.actor().current(), file);
        }

        @Override
        public FileChecks.Limits limits() {
            return tools.talk().limits();
        }

        @Override
        public InputStreamDownloadHandler file(UUID id) {
            return tools.talk().file(id);
        }
    }
}
