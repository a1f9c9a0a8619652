package tavolo.domain.proof;

/// The ways in which a person proves who it is, the strongest first.
public enum ProofKind {
    /// A key that never leaves the person's device and that the device opens by finger, face or
    /// PIN.
    PASSKEY,
    /// The code that a device of the person shows for half a minute.
    CODE,
    /// The password typed again.
    PASSWORD
}
