package tavolo.ui.start;

import org.springframework.stereotype.Component;
import tavolo.domain.evidence.CertifyCompletions;
import tavolo.domain.meeting.SealRecords;
import tavolo.domain.signing.AugmentPapers;
import tavolo.domain.signing.CatchUpCertificates;
import tavolo.domain.signing.ForgetRemoteAttempts;
import tavolo.domain.signing.JudgeSignatures;
import tavolo.domain.signing.LearnStandings;
import tavolo.domain.signing.StampPapers;

/// What is done to papers after people acted on them, when nobody waits.
@Component
record PaperWork(
        JudgeSignatures judge,
        LearnStandings standings,
        StampPapers stamps,
        AugmentPapers archive,
        SealRecords records,
        CertifyCompletions completions,
        ForgetRemoteAttempts remote,
        CatchUpCertificates certificates) {}
