package tavolo.persistence.demo;

import tavolo.domain.party.ServiceLine;

/// A service line of the demo world with what only its row holds.
///
/// @param basis why the service may not stop, empty if it may
/// @param blocker what keeps the rest of its people on site, empty if nothing
/// @param state where its agreement stands, `NONE` if it has none
record DemoLine(ServiceLine line, String basis, String blocker, String state) {}
