package tavolo;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tavolo.domain.agreement.Stand;
import tavolo.domain.board.Task;
import tavolo.domain.intake.CellProblem;
import tavolo.domain.intake.MappingProblem;
import tavolo.domain.notice.NoticeKind;
import tavolo.domain.signing.Verdict;
import tavolo.domain.term.TermsProblem;

/// The keys that no source names in full.
final class BuiltKeys {

    /// Keys put together by the program: what stands before, and every ending it can have. A prefix
    /// of three words or more, such as `view.tasks.list.`, belongs to one part of one page and
    /// needs no entry; it counts as used as a whole.
    static final Map<String, Set<String>> ENDINGS =
            Map.ofEntries(
                    entry(
                            "api.problem.",
                            Set.of(
                                    "token-unknown",
                                    "scope-missing",
                                    "too-often",
                                    "kind-unknown",
                                    "mapping-missing",
                                    "json-unreadable",
                                    "field-unfit",
                                    "question-unreadable")),
                    entry(
                            "help.programs.",
                            Set.of(
                                    "1", "link", "file", "mapping", "rows", "answer", "targets",
                                    "limits", "command")),
                    entry("cell-problem.", Words.kebab(CellProblem.class.getPermittedSubclasses())),
                    entry(
                            "mapping-problem.",
                            Words.kebab(MappingProblem.class.getPermittedSubclasses())),
                    entry(
                            "terms-problem.",
                            Words.kebab(TermsProblem.class.getPermittedSubclasses())),
                    entry("time.hours.", Set.of("ago", "ahead")),
                    entry("time.minutes.", Set.of("ago", "ahead")),
                    entry("view.notices.", Words.of(NoticeKind.values())),
                    entry(
                            "view.opening.",
                            Words.each(
                                    Set.of("lines", "parties", "term", "origin", "clauses"),
                                    "",
                                    ".help")),
                    entry(
                            "view.sign.verdict.",
                            Words.with(
                                    Words.with(
                                            Words.kebab(Verdict.class.getPermittedSubclasses()),
                                            "pending"),
                                    "unasked")),
                    entry("view.table.", stages()),
                    entry("view.table.position.", Words.of(Stand.values())),
                    entry("view.table.value.", Words.of(tavolo.domain.library.Refusal.values())),
                    entry("view.tasks.", tasks()));

    private BuiltKeys() {}

    private static Set<String> stages() {
        return Words.union(
                List.of(
                        Words.each(
                                Set.of("withdraw", "fail"), ".button", ".title", ".help", ".done"),
                        Words.each(
                                Set.of("propose", "open-signing", "bring-into-force"),
                                ".button",
                                ".done"),
                        Set.of("sign.button", "close.done", "signatories.done")));
    }

    private static Set<String> tasks() {
        Set<String> kinds = Words.of(Task.Kind.values());
        return Words.union(
                List.of(
                        kinds.stream().map("do."::concat).collect(Collectors.toSet()),
                        kinds.stream().map("await."::concat).collect(Collectors.toSet()),
                        Set.of("do.sign.paper", "await.sign.paper")));
    }
}
