package tavolo.domain.notice;

/// What is to be done about mails again and again, in the background: remind, gather the digests,
/// send, forget.
public final class MailRounds {

    private static final int GATHERED_AT_ONCE = 500;
    private static final int SENT_AT_ONCE = 50;

    private final RemindPeople remind;
    private final GatherDigests gather;
    private final DeliverMail deliver;

    public MailRounds(RemindPeople remind, GatherDigests gather, DeliverMail deliver) {
        this.remind = remind;
        this.gather = gather;
        this.deliver = deliver;
    }

    /// Queues what is due by the clock; returns how many digests and reminders that were.
    public int gather() {
        return remind.next(GATHERED_AT_ONCE) + gather.next(GATHERED_AT_ONCE);
    }

    /// Sends what is due; returns how many mails were taken.
    public int deliver() {
        return deliver.next(SENT_AT_ONCE);
    }

    /// Forgets what left long ago.
    public int forget() {
        return deliver.forget();
    }
}
