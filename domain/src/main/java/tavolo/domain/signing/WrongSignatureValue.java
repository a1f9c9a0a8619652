package tavolo.domain.signing;

import tavolo.domain.TavoloException;

/// A signature value that the certificate does not confirm for the prepared data. It is refused
/// before it can enter the file.
public final class WrongSignatureValue extends TavoloException {

    public WrongSignatureValue(String field) {
        super("the signature value for field " + field + " does not match its certificate");
    }

    @Override
    public String code() {
        return "wrong-signature-value";
    }
}
