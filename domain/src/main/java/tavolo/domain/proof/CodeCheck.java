package tavolo.domain.proof;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import tavolo.domain.Outcome;
import tavolo.domain.Transactions;

/// Checks a typed code against a device: of this half-minute, the one before or the one after, and
/// none twice.
final class CodeCheck {

    private static final int STEPS_OFF = 1;

    private final Transactions transactions;
    private final CodeDevices devices;
    private final CodeMaker maker;

    CodeCheck(Transactions transactions, CodeDevices devices, CodeMaker maker) {
        this.transactions = transactions;
        this.devices = devices;
        this.maker = maker;
    }

    Outcome<Instant> check(CodeDevice device, String typed, Instant now) {
        byte[] given = typed.replaceAll("\\s", "").getBytes(StandardCharsets.UTF_8);
        long step = CodeDevice.stepAt(now);
        long found = -1;
        for (long each = step - STEPS_OFF; each <= step + STEPS_OFF; each++) {
            byte[] right = maker.codeAt(device.secret(), each).getBytes(StandardCharsets.UTF_8);
            found = MessageDigest.isEqual(right, given) ? each : found;
        }
        if (found < 0) {
            return Outcome.refused(new ProofRefusal.WrongCode());
        }
        long used = found;
        boolean fresh = transactions.inOne(() -> devices.use(device.person(), used, now));
        return fresh ? Outcome.done(now) : Outcome.refused(new ProofRefusal.CodeUsed());
    }
}
