package tavolo.domain.redline;

import java.util.List;
import tavolo.domain.Refusal;

/// Why a comparison cannot be handed out, or a file cannot be taken back.
public sealed interface RedlineRefusal extends Refusal {

    /// The fonts of the paper lack these letters of the texts.
    record NotPrintable(List<String> letters) implements RedlineRefusal {}

    /// The file is larger than so many megabytes.
    record FileTooLarge(int megabytes) implements RedlineRefusal {}

    /// The file unpacks to more than so many megabytes, or to far more than it weighs.
    record UnpacksTooLarge(int megabytes) implements RedlineRefusal {}

    /// The file has more than so many paragraphs.
    record TooManyParagraphs(int most) implements RedlineRefusal {}

    /// The file is no text of a word processor in the format DOCX, or it is damaged.
    record FileUnusable() implements RedlineRefusal {}

    /// The file carries a program.
    record CarriesProgram() implements RedlineRefusal {}

    /// A part of the text is not in the file but fetched from elsewhere when it is opened.
    record PartsElsewhere() implements RedlineRefusal {}
}
