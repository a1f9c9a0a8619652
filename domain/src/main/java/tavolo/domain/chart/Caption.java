package tavolo.domain.chart;

import tavolo.domain.library.Language;

/// The words that a picture has as a whole.
///
/// @param language in which all its words are, and its numbers are written
/// @param title names it
/// @param description what there is to see, for those who do not see it; one or two sentences
/// @param none said where there is no value
public record Caption(Language language, String title, String description, String none) {}
