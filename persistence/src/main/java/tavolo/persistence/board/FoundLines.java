package tavolo.persistence.board;

import static tavolo.persistence.schema.Tables.PERSON;
import static tavolo.persistence.schema.Tables.REMARK;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import tavolo.domain.agreement.ClauseId;
import tavolo.domain.board.AgreementRow;
import tavolo.domain.board.FoundKind;
import tavolo.domain.board.FoundLine;
import tavolo.domain.board.VersionLine;
import tavolo.domain.library.ClauseCode;
import tavolo.domain.library.ClausePlace;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.party.Visibility;

/// The lines of one page of findings, in a few statements whatever its length. Whoever asks must
/// have made sure that the places may be read.
final class FoundLines {

    private final DSLContext sql;
    private final AgreementRows agreements;
    private final VersionLines versions;

    FoundLines(DSLContext sql) {
        this.sql = sql;
        this.agreements = new AgreementRows(sql);
        this.versions = new VersionLines(sql);
    }

    /// A comment and who wrote it.
    private record Said(String person, String body) {}

    /// What the places of a page refer to.
    private record Behind(
            Map<UUID, AgreementRow> agreements,
            Map<UUID, VersionLine> versions,
            Map<UUID, Said> comments) {}

    List<FoundLine> of(List<FoundPlace> places, Visibility eyes) {
        if (places.isEmpty()) {
            return List.of();
        }
        Behind behind =
                new Behind(
                        agreements
                                .of(
                                        places.stream()
                                                .map(FoundPlace::agreement)
                                                .distinct()
                                                .toList(),
                                        eyes)
                                .stream()
                                .collect(Collectors.toMap(row -> row.id().value(), row -> row)),
                        versions.withIds(
                                subjects(places, FoundKind.CLAUSE, FoundKind.EARLIER_VERSION)),
                        comments(subjects(places, FoundKind.COMMENT)));
        return places.stream().map(place -> line(place, behind)).toList();
    }

    private static List<UUID> subjects(List<FoundPlace> places, FoundKind... kinds) {
        List<FoundKind> wanted = List.of(kinds);
        return places.stream()
                .filter(place -> wanted.contains(place.kind()))
                .map(FoundPlace::subject)
                .toList();
    }

    private Map<UUID, Said> comments(List<UUID> ids) {
        return sql.select(REMARK.ID, Columns.fullName(PERSON), REMARK.BODY)
                .from(REMARK)
                .join(PERSON)
                .on(PERSON.ID.eq(REMARK.PERSON_ID))
                .where(REMARK.ID.in(ids))
                .fetchMap(REMARK.ID, row -> new Said(row.value2(), row.value3()));
    }

    private static FoundLine line(FoundPlace place, Behind behind) {
        AgreementRow agreement = Objects.requireNonNull(behind.agreements.get(place.agreement()));
        return new FoundLine(
                place.kind(),
                agreement.id(),
                agreement.number(),
                agreement.title(),
                agreement.provider(),
                agreement.client(),
                place.state(),
                clause(place, behind),
                place.writtenAt());
    }

    private static Optional<FoundLine.OfClause> clause(FoundPlace place, Behind behind) {
        UUID clause = place.clause();
        if (clause == null) {
            return Optional.empty();
        }
        ClauseId id = new ClauseId(clause);
        ClausePlace where =
                new ClausePlace(
                        InstrumentKind.valueOf(Objects.requireNonNull(place.instrument())),
                        new ClauseCode(Objects.requireNonNull(place.code())));
        return Optional.of(
                switch (place.kind()) {
                    case AGREEMENT -> throw new IllegalArgumentException("a clause of no clause");
                    case CLAUSE, EARLIER_VERSION -> {
                        VersionLine version =
                                Objects.requireNonNull(behind.versions.get(place.subject()));
                        yield new FoundLine.Version(id, where, version.number(), version.text());
                    }
                    case COMMENT -> {
                        Said said = Objects.requireNonNull(behind.comments.get(place.subject()));
                        yield new FoundLine.Comment(id, where, said.person(), said.body());
                    }
                });
    }
}
