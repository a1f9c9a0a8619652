package tavolo.domain.proof;

import tavolo.domain.document.Bytes;

/// The port to the arithmetic and the chance behind codes.
public interface CodeMaker {

    /// A new secret that cannot be guessed, of `length` bytes.
    Bytes newSecret(int length);

    /// The code that a device with `secret` shows in `step`, [CodeDevice#DIGITS] digits.
    String codeAt(Bytes secret, long step);
}
