package tavolo.domain.notice;

import tavolo.domain.library.Language;

/// How a person gets notices by e-mail.
public record MailHabit(MailChoice choice, Language language) {

    /// The habit of who never chose: daily. A day at the table brings dozens of notices, and a mail
    /// for each would soon be filtered away; no mail at all would leave people waiting for nothing.
    public static MailHabit usual(Language language) {
        return new MailHabit(MailChoice.DAILY, language);
    }
}
