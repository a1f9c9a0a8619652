package tavolo.domain.agreement;

import tavolo.domain.Refusal;

/// Why a file cannot go with a comment; each says which one by its `name`.
public sealed interface FileRefusal extends Refusal {

    /// There is nothing in it.
    record FileEmpty(String name) implements FileRefusal {}

    /// It has more than `megabytes`.
    record FileOverLimit(String name, int megabytes) implements FileRefusal {}

    /// It is none of [FileKind], whatever its name says.
    record FileOfOtherKind(String name) implements FileRefusal {}

    /// It begins like one of [FileKind] and cannot be opened.
    record FileDamaged(String name) implements FileRefusal {}

    /// It is protected by a password.
    record FileLocked(String name) implements FileRefusal {}

    /// It carries a program.
    record FileWithProgram(String name) implements FileRefusal {}

    /// It takes values or parts from other files.
    record FileWithLinks(String name) implements FileRefusal {}

    /// It unpacks to more than any such file needs.
    record FileSwollen(String name) implements FileRefusal {}

    /// A picture of more than `megapixels`.
    record PictureTooBig(String name, int megapixels) implements FileRefusal {}

    /// More than `most` files go with one comment.
    record TooManyFiles(int most) implements FileRefusal {}
}
