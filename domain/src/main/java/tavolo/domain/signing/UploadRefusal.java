package tavolo.domain.signing;

import java.time.Instant;
import tavolo.domain.Refusal;

/// Why a file that was signed elsewhere is not taken. Nothing of it is kept.
public sealed interface UploadRefusal extends Refusal {

    /// There is nothing in it.
    record UploadEmpty() implements UploadRefusal {}

    /// It has more than `megabytes`.
    record UploadTooLarge(int megabytes) implements UploadRefusal {}

    /// It builds on an older file of the paper; `revision` is the present one.
    record UploadForked(int revision) implements UploadRefusal {}

    /// It is none of the files of this paper, nor built on one.
    record UploadOtherFile() implements UploadRefusal {}

    /// It is a file of this paper without any new signature.
    record UploadUnsigned() implements UploadRefusal {}

    /// It cannot be read.
    record UploadUnreadable() implements UploadRefusal {}

    /// It is encrypted.
    record UploadEncrypted() implements UploadRefusal {}

    /// What was signed is not what stands in the file.
    record UploadBroken() implements UploadRefusal {}

    /// Something besides the signature was added.
    record UploadAltered() implements UploadRefusal {}

    /// The signature is of a format that is not accepted.
    record UploadFormat() implements UploadRefusal {}

    /// The signature stands in another box than the one of the signatory.
    record UploadOtherBox() implements UploadRefusal {}

    /// It holds `count` new signatures instead of one.
    record UploadSeveral(int count) implements UploadRefusal {}

    /// The certificate is somebody else's.
    ///
    /// @param found the name in the certificate
    record UploadOtherPerson(String found, String expected) implements UploadRefusal {}

    /// The certificate does not lead to an authority that is trusted here.
    record UploadAuthority(String issuer) implements UploadRefusal {}

    /// The parties want this instrument signed with qualified signatures, and the certificate does
    /// not say that it is a qualified one with its key in a qualified device.
    record UploadNotQualified(String issuer) implements UploadRefusal {}

    /// The lists of trusted authorities are too old to say.
    record UploadListsOld() implements UploadRefusal {}

    /// The certificate ended before the file came.
    record UploadExpired(Instant until) implements UploadRefusal {}

    /// The certificate does not begin before.
    record UploadNotYetValid(Instant from) implements UploadRefusal {}

    /// The certificate was revoked or suspended.
    record UploadRevoked() implements UploadRefusal {}

    /// The signature claims a time that cannot be.
    record UploadTime(Instant claimed) implements UploadRefusal {}

    /// The signature or a certificate uses an algorithm or a key that is too weak today.
    record UploadWeak() implements UploadRefusal {}

    /// The envelope holds another file than the paper.
    record EnvelopeOtherContent() implements UploadRefusal {}

    /// The envelope holds the signature only and not the file.
    record EnvelopeWithoutContent() implements UploadRefusal {}

    /// More than `layers` envelopes lie in each other.
    record EnvelopeTooDeep(int layers) implements UploadRefusal {}

    /// It could not be told whether the signature is valid.
    record UploadUnclear() implements UploadRefusal {}

    /// Its check took too long or too much memory.
    record UploadTooMuch() implements UploadRefusal {}

    /// Other files are being checked.
    record UploadBusy() implements UploadRefusal {}
}
