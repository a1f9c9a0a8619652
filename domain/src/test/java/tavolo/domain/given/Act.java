package tavolo.domain.given;

import tavolo.domain.Outcome;
import tavolo.domain.party.Actor;

/// One public method of a use case, called with everything in order but, perhaps, the actor or what
/// it is about.
///
/// @param begins where the story must stand for it
/// @param about whether it names something that may be foreign or unknown
public record Act(Scene begins, boolean about, Call call) {

    /// Where a story stands.
    public enum Scene {
        /// A draft.
        DRAFT,
        /// On the table, some clauses agreed.
        NEGOTIATING,
        /// As before, with an internal note of the own organisation.
        NOTED,
        /// On the table, a clause on shifts deviates and its drafter has said what that means.
        ASSESSED,
        /// On the table, the provider has kept a study.
        STUDIED,
        /// As before, and the study goes with the targets.
        ATTACHED,
        /// On the table, and measured pictures go with the targets.
        PICTURED,
        /// On the table, the provider has proposed what the targets are worth.
        PRICED,
        /// A draft, and a model of the own organisation with a version being written.
        MODELLED,
        /// As before, and that version is published.
        PUBLISHED,
        /// As before, and the model is retired.
        RETIRED,
        /// A draft, and an indicator of the own organisation.
        DEFINED,
        /// As before, and the indicator is retired.
        DISUSED,
        /// On the table, figures of its service line were imported, and a program has a token.
        MEASURED,
        /// On the table, and terms in force exclude some time.
        EXCLUDING,
        /// As before, and the provider claimed such a time.
        CLAIMED,
        /// On the table, the person has just proven who it is, has a passkey and begins a device.
        PROVEN,
        /// As before, but with a device that was confirmed, and no passkey.
        CODED,
        /// As an internal note, and its thread is settled.
        SETTLED,
        /// As when noted, and the note waits for the next release of its room.
        WAITING,
        /// On the table, with an answer of the own organisation prepared.
        ANSWERED,
        /// As before, and the answer waits for those of the others.
        SEALED,
        /// As on the table, with a meeting of all sides called by the own organisation.
        CALLED,
        /// As before, and the meeting has begun.
        HELD,
        /// As when called, but by an organisation of another side.
        INVITED,
        /// Everything agreed, nothing closed.
        AGREED,
        /// Everything closed.
        INITIALLED,
        /// As before, and the own organisation asks for qualified signatures on the protocol.
        ASKED,
        /// Papers sealed, nobody has signed.
        SIGNING,
        /// As before, and the own slot was given to a delegate.
        DELEGATED,
        /// As when signing, and the own side has signed with a reserve.
        RESERVED,
        /// As when signing, with an attempt of the person prepared.
        PREPARED,
        /// As when signing, with certificates that a provider keeps to choose from.
        CHOOSING,
        /// Everybody has signed and the first day has come.
        SIGNED,
        /// Everybody has signed, but nobody was named for the union.
        WITHOUT_UNION,
        /// As before, and the union has adhered to the protocol.
        ADHERED,
        /// It applies.
        IN_FORCE
    }

    /// How the method is called.
    @FunctionalInterface
    public interface Call {
        Outcome<?> on(House house, Actor actor, Subject subject);
    }
}
