package tavolo.domain.notice;

import java.util.UUID;

/// A mail that one sender has for itself until its lease ends.
///
/// @param attempts how often it was taken, this time included
/// @param version by which the sender proves that it still has it
public record TakenMail(UUID id, int attempts, long version) {}
