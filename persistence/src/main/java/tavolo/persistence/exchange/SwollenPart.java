package tavolo.persistence.exchange;

import java.io.IOException;

/// A part of an archive unpacks to more than it may.
final class SwollenPart extends IOException {

    SwollenPart(long most) {
        super("a part unpacks to more than " + most + " bytes");
    }
}
