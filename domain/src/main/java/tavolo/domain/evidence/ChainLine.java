package tavolo.domain.evidence;

import java.util.Optional;
import tavolo.domain.document.Sha256;

/// A fact of a chain.
///
/// @param number its place, from 1
/// @param previous the hash of the fact before
/// @param hash SHA-256 of the content
/// @param content what was hashed; empty where the side may not read it
public record ChainLine(long number, Sha256 previous, Sha256 hash, Optional<String> content) {}
