package tavolo.domain.verify;

import tavolo.domain.signing.Verdict;

/// Judges a file of which nothing is known and nothing good may be expected: whatever it holds, the
/// portal and its other visitors must not notice. Bounded in time and memory.
public interface StrangersJudge {

    /// Somebody is about to bring a file; returns at once.
    void prepare();

    /// The verdict over `file`. Never throws because of what it contains.
    Verdict judge(byte[] file);

    /// What is in `envelope` and who signed it. Never throws because of what it contains, and never
    /// says more of the file inside than its bytes.
    OpenedEnvelope open(byte[] envelope);

    /// How the pages of the signed PDF `file` changed behind its signatures. Never throws because
    /// of what it contains.
    PageHistory pages(byte[] file);
}
