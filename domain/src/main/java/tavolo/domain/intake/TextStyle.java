package tavolo.domain.intake;

/// How numbers and dates are written in a file. It is part of a mapping, chosen by whoever imports;
/// numbers and dates that a spreadsheet knows as such need none.
public record TextStyle(NumberStyle numbers, DateStyle dates) {}
