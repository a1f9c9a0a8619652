package tavolo.domain.party;

/// How a service line meets its customers.
public enum Channel {
    VOICE_IN,
    VOICE_OUT,
    BACKOFFICE,
    BLENDED,
    EMAIL,
    CHAT,
    SOCIAL
}
