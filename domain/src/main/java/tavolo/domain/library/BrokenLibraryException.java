package tavolo.domain.library;

/// The data of the library contradict themselves or cannot be read: a fault of the program, never
/// of the person who uses it. The message names the file and the line.
public final class BrokenLibraryException extends RuntimeException {

    /// @param line the line from 1, or 0 where the file as a whole is at fault
    public BrokenLibraryException(String file, int line, String fault) {
        super(file + ", line " + line + ": " + fault);
    }

    BrokenLibraryException(String file, int line, IllegalArgumentException cause) {
        super(file + ", line " + line + ": " + cause.getMessage(), cause);
    }
}
