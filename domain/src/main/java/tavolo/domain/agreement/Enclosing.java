package tavolo.domain.agreement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tavolo.domain.Outcome;
import tavolo.domain.party.Actor;
import tavolo.domain.party.PersonId;
import tavolo.domain.party.Visibility;

/// What goes with a comment: its files, and the people whom it names, who are told at once.
public final class Enclosing {

    private final Remarks remarks;
    private final Acquaintances acquaintances;
    private final FileChecks files;

    public Enclosing(Remarks remarks, Acquaintances acquaintances, FileChecks files) {
        this.remarks = remarks;
        this.acquaintances = acquaintances;
        this.files = files;
    }

    /// Takes words alone, with which no file and no name goes: for stories told without people.
    public static Enclosing nothing(Remarks remarks) {
        return new Enclosing(remarks, (_, _) -> List.of(), FileChecks.nothing());
    }

    /// A draft whose words and files can be taken.
    record Sound(String words, List<RemarkFile> files, Set<PersonId> mentions) {}

    /// Reads a draft, before any transaction: looking into files takes its time.
    Outcome<Sound> read(Desk desk, RemarkDraft draft) {
        return RemarkWords.read(draft.words())
                .then(words ->
                        files.of(draft.files(), desk.ids())
                                .then(kept ->
                                        Outcome.done(new Sound(words, kept, draft.mentions()))));
    }

    /// The people whom `actor` may name in `remark`: they read it, and the actor may know them.
    List<Acquaintance> nameable(Actor actor, RemarkReach reach) {
        Remark remark = reach.remark();
        return acquaintances.of(reach.agreement().id(), actor.visibility()).stream()
                .filter(person -> !person.person().equals(actor.person()))
                .filter(person -> isOpenTo(reach, person, actor))
                .filter(person -> remark.isReadBy(eyesOf(person)))
                .toList();
    }

    private static boolean isOpenTo(RemarkReach reach, Acquaintance person, Actor actor) {
        return person.organisation().equals(actor.organisation())
                || Desk.eyesOn(reach.agreement(), reach.clause()).contains(person.side());
    }

    private static Visibility eyesOf(Acquaintance person) {
        return new Visibility(person.organisation(), Optional.of(person.side()));
    }

    /// Stores `reach.remark()` with everything that goes with it and tells those whom it names.
    /// Refused, before anything is stored, when it names somebody who would not read it or whom the
    /// actor may not know.
    Outcome<Remark> keep(Desk desk, Actor actor, RemarkReach reach, Sound draft) {
        Set<PersonId> allowed =
                draft.mentions().isEmpty()
                        ? Set.of()
                        : nameable(actor, reach).stream()
                                .map(Acquaintance::person)
                                .collect(Collectors.toUnmodifiableSet());
        if (!allowed.containsAll(draft.mentions())) {
            return Outcome.refused(new AgreementRefusal.MentionUnfit());
        }
        AgreementId agreement = reach.agreement().id();
        remarks.add(agreement, reach.remark());
        remarks.enclose(reach.remark().id(), draft.files(), draft.mentions());
        if (!draft.mentions().isEmpty()) {
            Map<String, String> details = reach.details();
            desk.notices()
                    .mention(draft.mentions(), agreement.value(), details, desk.clock().now());
        }
        return Outcome.done(reach.remark());
    }
}
