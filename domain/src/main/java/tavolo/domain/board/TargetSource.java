package tavolo.domain.board;

import tavolo.domain.agreement.AgreementId;

/// The agreement because of which something was recorded about a target.
///
/// @param number for people, such as `2020/0147`
public record TargetSource(AgreementId agreement, String number) {}
