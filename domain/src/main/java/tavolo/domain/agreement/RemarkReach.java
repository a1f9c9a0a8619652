package tavolo.domain.agreement;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.PartySide;

/// Who learns of what is done in a thread: those who read it, and nobody else.
///
/// @param remark a comment of the thread
record RemarkReach(Agreement agreement, Clause clause, Remark remark) {

    /// The sides for which the comment is, as far as they may read the clause now.
    Set<PartySide> sides() {
        Set<PartySide> sides = EnumSet.noneOf(PartySide.class);
        sides.addAll(Desk.eyesOn(agreement, clause));
        sides.retainAll(remark.audience().sides());
        return sides;
    }

    /// The sides that see a fact of it. That of the one who opened the thread sees it too, unless
    /// others sit on it.
    Set<PartySide> seenBy() {
        Set<PartySide> eyes = sides();
        Arrays.stream(PartySide.values())
                .filter(side -> agreement.on(side).equals(Set.of(remark.opener())))
                .forEach(eyes::add);
        return eyes;
    }

    /// The organisations whose people are told.
    Set<OrganisationId> organisations() {
        Set<OrganisationId> readers = new HashSet<>();
        sides().forEach(side -> readers.addAll(agreement.on(side)));
        readers.add(remark.opener());
        return readers;
    }

    /// What facts and notices say of it: where it stands, and no word of it.
    Map<String, String> details() {
        return Map.of(
                "clause", clause.place().code().value(),
                "instrument", clause.place().instrument().name());
    }
}
