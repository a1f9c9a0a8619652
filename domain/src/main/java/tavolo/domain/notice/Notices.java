package tavolo.domain.notice;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.PersonId;

/// The port through which people are told that something happened at their table.
public interface Notices {

    /// Tells every active person of `recipients` who takes part in negotiations, except `except`.
    ///
    /// @param agreement the agreement it is about
    /// @param details names and values that every recipient may see
    void tell(
            Set<OrganisationId> recipients,
            PersonId except,
            UUID agreement,
            NoticeKind kind,
            Map<String, String> details,
            Instant at);

    /// Tells nobody: for acts that are told together, by whoever does them together.
    static Notices silent() {
        return new Notices() {
            @Override
            public void tell(
                    Set<OrganisationId> recipients,
                    PersonId except,
                    UUID agreement,
                    NoticeKind kind,
                    Map<String, String> details,
                    Instant at) {}

            @Override
            public void mention(
                    Set<PersonId> people,
                    UUID agreement,
                    Map<String, String> details,
                    Instant at) {}

            @Override
            public void callToSign(
                    Set<PersonId> people,
                    UUID agreement,
                    Map<String, String> details,
                    Instant at) {}

            @Override
            public void remind(PersonId person, UUID agreement, Instant at) {}
        };
    }

    /// Tells each of `people` who is active that a comment names them.
    ///
    /// @param details where it stands, and no word of it
    void mention(Set<PersonId> people, UUID agreement, Map<String, String> details, Instant at);

    /// Tells each of `people` who is active that it is their turn to sign.
    ///
    /// @param details which instrument
    void callToSign(Set<PersonId> people, UUID agreement, Map<String, String> details, Instant at);

    /// Reminds `person` that the agreement waits for an answer of the own side.
    void remind(PersonId person, UUID agreement, Instant at);
}
