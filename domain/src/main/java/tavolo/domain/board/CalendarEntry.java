package tavolo.domain.board;

import tavolo.domain.document.Bytes;

/// A meeting as a file for a calendar.
///
/// @param name a file name that says what it is, without path
public record CalendarEntry(String name, Bytes content) {}
