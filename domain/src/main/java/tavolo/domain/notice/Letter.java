package tavolo.domain.notice;

import java.util.List;
import java.util.UUID;
import tavolo.domain.library.Language;

/// A mail before it is put into words.
///
/// @param id the mail's identity, the same at every attempt
/// @param address of the person
/// @param name of the person
/// @param news what it tells, oldest first; exactly one for a [MailKind#NOTICE]
/// @param more how many more there are that it only counts
public record Letter(
        UUID id,
        MailKind kind,
        String address,
        String name,
        Language language,
        List<News> news,
        int more) {

    /// The most news that one mail tells in words.
    public static final int LONGEST = 40;

    public Letter {
        news = List.copyOf(news);
        if (news.isEmpty()) {
            throw new IllegalArgumentException("a letter tells something, " + id + " does not");
        }
    }
}
