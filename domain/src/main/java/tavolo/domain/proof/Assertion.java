package tavolo.domain.proof;

import tavolo.domain.document.Bytes;

/// What a passkey signed, with all that anybody needs to check it again years later.
///
/// @param credentialId names the passkey
/// @param credential its attested credential data: model of the device, id, public key in COSE
/// @param clientData what the browser says it was asked, with the challenge, as signed
/// @param authenticatorData what the device says of itself, as signed
/// @param signature over `authenticatorData` and the SHA-256 of `clientData`
/// @param signCount how often the passkey has signed, by its own count; 0 if it does not count
public record Assertion(
        Bytes credentialId,
        Bytes credential,
        Bytes clientData,
        Bytes authenticatorData,
        Bytes signature,
        long signCount) {}
