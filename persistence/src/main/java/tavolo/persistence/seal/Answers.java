package tavolo.persistence.seal;

import eu.europa.esig.dss.diagnostic.DiagnosticData;
import eu.europa.esig.dss.simplereport.SimpleReport;

/// What the validator found, once by the rules for the portal's own signatures and once by those
/// for signatures made elsewhere.
///
/// @param portal the answers that count for signatures of the portal's authority
/// @param outside the answers that count for all others
record Answers(DiagnosticData data, SimpleReport portal, SimpleReport outside) {}
