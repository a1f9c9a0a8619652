package tavolo.persistence.seal.worker;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/// What is asked about a file, as it travels to the judging process.
sealed interface Question {

    /// Nothing is known of the file.
    record Stranger() implements Question {}

    /// Nothing is known of the file, and it may be an envelope.
    record Opening() implements Question {}

    /// The file is signed; its pages are to be compared.
    record Pages() implements Question {}

    /// The file begins with one of the portal's.
    ///
    /// @param base how many bytes that one has
    record Paper(int base) implements Question {}

    /// The file is an envelope.
    record Envelope() implements Question {}

    /// Writes it so that [#read] reads it.
    default void write(DataOutput out) throws IOException {
        switch (this) {
            case Stranger _ -> out.writeByte('S');
            case Opening _ -> out.writeByte('O');
            case Pages _ -> out.writeByte('C');
            case Paper(int base) -> {
                out.writeByte('P');
                out.writeInt(base);
            }
            case Envelope _ -> out.writeByte('E');
        }
    }

    /// Reads what [#write] wrote.
    ///
    /// @throws java.io.EOFException if there is no further question
    static Question read(DataInput in) throws IOException {
        byte kind = in.readByte();
        return switch (kind) {
            case 'S' -> new Stranger();
            case 'O' -> new Opening();
            case 'C' -> new Pages();
            case 'P' -> new Paper(in.readInt());
            case 'E' -> new Envelope();
            default -> throw new IOException("no question of kind " + kind);
        };
    }
}
