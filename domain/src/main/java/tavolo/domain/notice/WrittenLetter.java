package tavolo.domain.notice;

import java.util.UUID;

/// A mail in words, plain text only.
///
/// @param subject one line without control characters
public record WrittenLetter(UUID id, String address, String subject, String body) {

    public WrittenLetter {
        if (subject.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("the subject of " + id + " is not one line");
        }
    }
}
