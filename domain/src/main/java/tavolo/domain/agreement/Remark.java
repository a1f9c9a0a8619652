package tavolo.domain.agreement;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import tavolo.domain.party.Actor;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.PersonId;
import tavolo.domain.party.Visibility;

/// A comment on a clause, which opens a thread or answers in one.
///
/// @param audience who reads it besides `organisation` and the one who opened the thread
/// @param answers the thread in which it answers; empty for a comment that opens one
/// @param settledAt when the thread that it opened was settled; empty while it is open, and for
///   answers
/// @param wording what it says now
public record Remark(
        UUID id,
        ClauseId clause,
        PartySide side,
        OrganisationId organisation,
        PersonId person,
        Audience audience,
        Optional<Opening> answers,
        Optional<Instant> settledAt,
        Wording wording,
        Instant writtenAt) {

    /// The most characters of one comment.
    public static final int LIMIT = 4000;

    /// The comment that opened a thread, and whose it is: that organisation reads every answer.
    public record Opening(UUID remark, OrganisationId organisation) {}

    /// What a comment says, or said before its author changed it.
    ///
    /// @param number counted from 1
    /// @param words 1 to [#LIMIT] characters
    /// @param since when it was written
    public record Wording(int number, String words, Instant since) {

        /// The words with which a comment begins.
        public static Wording first(String words, Instant since) {
            return new Wording(1, words, since);
        }

        /// Other words in the place of these.
        Wording then(String other, Instant at) {
            return new Wording(number + 1, other, at);
        }
    }

    /// A comment of `actor` that opens a thread.
    static Remark opening(
            UUID id, ClauseId clause, Actor actor, Audience audience, Wording wording) {
        return new Remark(
                id,
                clause,
                actor.side().orElseThrow(),
                actor.organisation(),
                actor.person(),
                audience,
                Optional.empty(),
                Optional.empty(),
                wording,
                wording.since());
    }

    /// An answer of `actor` in the thread that this comment opened.
    Remark answer(UUID answer, Actor actor, Wording said) {
        return new Remark(
                answer,
                clause,
                actor.side().orElseThrow(),
                actor.organisation(),
                actor.person(),
                audience,
                Optional.of(new Opening(id, organisation)),
                Optional.empty(),
                said,
                said.since());
    }

    /// Whether `eyes`, which may read the clause, may read it.
    public boolean isReadBy(Visibility eyes) {
        return organisation.equals(eyes.organisation())
                || answers.map(Opening::organisation)
                        .filter(eyes.organisation()::equals)
                        .isPresent()
                || eyes.side().filter(audience.sides()::contains).isPresent();
    }

    /// The organisation that opened the thread in which it stands, which reads all of the thread.
    OrganisationId opener() {
        return answers.map(Opening::organisation).orElse(organisation);
    }

    /// The same with a wider audience.
    public Remark widened(Audience wider) {
        return new Remark(
                id,
                clause,
                side,
                organisation,
                person,
                wider,
                answers,
                settledAt,
                wording,
                writtenAt);
    }

    /// The same for a wider audience, as if it had been written at that time.
    public Remark released(Audience wider, Instant at) {
        return new Remark(
                id, clause, side, organisation, person, wider, answers, settledAt, wording, at);
    }

    /// The same, settled at that time, or open again.
    public Remark settled(Optional<Instant> at) {
        return new Remark(
                id, clause, side, organisation, person, audience, answers, at, wording, writtenAt);
    }

    /// The same with other words of its author.
    public Remark reworded(String words, Instant at) {
        return new Remark(
                id,
                clause,
                side,
                organisation,
                person,
                audience,
                answers,
                settledAt,
                wording.then(words, at),
                writtenAt);
    }
}
