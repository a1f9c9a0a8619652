package tavolo.persistence.board;

import static tavolo.domain.library.InstrumentKind.COMMERCIAL_ADDENDUM;
import static tavolo.domain.library.InstrumentKind.COMPANY_AGREEMENT;
import static tavolo.domain.library.InstrumentKind.TRI_PARTY_PROTOCOL;
import static tavolo.domain.party.PartySide.CLIENT;
import static tavolo.domain.party.PartySide.PROVIDER;
import static tavolo.domain.party.PartySide.UNION;
import static tavolo.persistence.schema.Tables.PERSON;
import static tavolo.persistence.talks.Talks.place;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.Audience;
import tavolo.domain.agreement.Instrument;
import tavolo.domain.agreement.PayoffAnswer;
import tavolo.domain.agreement.RemarkDraft;
import tavolo.domain.agreement.SentFile;
import tavolo.domain.agreement.Signatory;
import tavolo.domain.agreement.TargetTimelines;
import tavolo.domain.board.Boards;
import tavolo.domain.document.Bytes;
import tavolo.domain.given.PayoffActs;
import tavolo.domain.library.ClausePlace;
import tavolo.domain.library.TemplateId;
import tavolo.domain.party.Parties;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.PersonId;
import tavolo.domain.party.ServiceLine;
import tavolo.domain.target.Kpi;
import tavolo.domain.term.GivenTarget;
import tavolo.domain.term.Payoff;
import tavolo.domain.term.PayoffItem;
import tavolo.domain.term.PayoffRow;
import tavolo.domain.term.TargetScope;
import tavolo.domain.term.TargetSubject;
import tavolo.domain.term.TargetTimeline;
import tavolo.domain.term.TargetVersion;
import tavolo.domain.term.TargetVersionId;
import tavolo.domain.term.Validity;
import tavolo.persistence.DatabaseStores;
import tavolo.persistence.DatabaseUnderTest;
import tavolo.persistence.talks.Ceremonies;
import tavolo.persistence.talks.TalkingParties;
import tavolo.persistence.talks.Talks;

/// What the reading tests read: four agreements of three parties, and one of three others, with
/// words that stand in one private place each.
final class Scene {

    /// Words of the commercial addendum: text, reason of a version, comment, reason of an
    /// objection, reason of a refused signature, and why targets should be worth so much or less.
    static final List<String> OF_THE_ADDENDUM =
            List.of(
                    "lapisxq",
                    "rubinoxq",
                    "opalexq",
                    "topazioxq",
                    "granatoxq",
                    "onicexq",
                    "citrinoxq",
                    "kunzitexq");

    /// The weight on which the provider and the client of the signed agreement agreed, and the one
    /// that was asked for instead. No instant ends in such numbers: its seconds stop at 59.
    static final List<String> OF_THE_WEIGHTS = List.of("61.53", "67.29");

    /// The monthly cap on which the two agreed, wherever it stands as a number of its own.
    static final Pattern OF_THE_MONTH = Pattern.compile("(?<![\\d.,])6[.,]41(?!\\d)");

    /// A value of the commercial addendum, as stored and as printed.
    static final String PENALTY_CAP = "7.93";

    /// The same value wherever it stands as a number of its own, and not by chance as the second of
    /// an instant.
    static final Pattern CAP = Pattern.compile("(?<![\\d.,])7[.,]93(?!\\d)");

    /// The same and the weights.
    static final List<String> NUMBERS_OF_THE_ADDENDUM =
            List.of(PENALTY_CAP, OF_THE_WEIGHTS.getFirst(), OF_THE_WEIGHTS.getLast());

    /// Words of a clause of the company agreement that is not shared with the client.
    static final List<String> OF_THE_COMPANY =
            List.of("zaffiroxq", "giadaxq", "agataxq", "perlaxq");

    /// A word of a draft, in every instrument.
    static final String OF_THE_DRAFT = "diamantexq";

    /// A word of the others' agreement, in every instrument.
    static final String OF_THE_OTHERS = "smeraldoxq";

    /// Words of comments on a clause that all may read, and the sides that may read the comment:
    /// the first of them wrote it.
    static final Map<String, List<PartySide>> OF_NOTES =
            Map.of(
                    "ambraxq", List.of(PROVIDER),
                    "coralloxq", List.of(CLIENT),
                    "turchesexq", List.of(UNION),
                    "malachitexq", List.of(PROVIDER, CLIENT),
                    "piritexq", List.of(PROVIDER, UNION),
                    "ossidianaxq", List.of(UNION, PROVIDER));

    /// What an internal note of the union said before it got other words and then more readers.
    static final String OF_A_WIDENED_NOTE = "selenitexq";

    /// The family name of a person of the provider who showed up nowhere, but is named in a
    /// comment.
    static final String OF_THE_SILENT = "Tormalinaxq";

    /// A word that each side prepares in its room and does not release.
    static final Map<PartySide, String> OF_ROOMS =
            Map.of(PROVIDER, "ametistaxq", CLIENT, "berilloxq", UNION, "cinabroxq");

    /// Words of meetings, and the sides that are invited: the first of them called it. They stand
    /// in place, points, answers and the reason for which it was called off.
    static final Map<String, List<PartySide>> OF_MEETINGS =
            Map.of(
                    "acquamarinaxq", List.of(PROVIDER, CLIENT),
                    "lapislazzulixq", List.of(UNION, PROVIDER),
                    "quarzoxq", List.of(CLIENT, PROVIDER, UNION));

    /// A word of a published model of the provider.
    static final String OF_A_MODEL = "crisolitoxq";

    /// A word of a judgement on a clause that the client does not read.
    static final String OF_A_JUDGEMENT = "calcedonioxq";

    /// A word with which the client objects to a row of the targets.
    static final String OF_A_ROW = "fluoritexq";

    /// The share of the scorecard that a target of the signed agreement makes, in percent, and no
    /// part of an instant either.
    static final String OF_A_PAYOFF = "71.37";

    static final ClausePlace PENALTIES = place(COMMERCIAL_ADDENDUM, "C24");
    static final ClausePlace SAFETY = place(COMPANY_AGREEMENT, "C18");
    static final ClausePlace SHARED = place(COMPANY_AGREEMENT, "C20");
    static final ClausePlace DATA = place(TRI_PARTY_PROTOCOL, "C28");
    static final Set<ClausePlace> PLACES =
            Set.of(
                    place(COMMERCIAL_ADDENDUM, "C22"),
                    PENALTIES,
                    SAFETY,
                    SHARED,
                    place(TRI_PARTY_PROTOCOL, "C22"),
                    DATA);

    final DatabaseUnderTest database;
    final TalkingParties parties;
    final TalkingParties others;
    final AgreementId signed;
    final AgreementId draft;
    final AgreementId proposed;
    final AgreementId talking;
    final AgreementId foreign;
    final TemplateId model;

    private final Ceremonies ceremonies;

    Scene(DatabaseUnderTest database) {
        this.database = database;
        this.parties = new TalkingParties(database, 1);
        this.others = new TalkingParties(database, 1);
        this.ceremonies = new Ceremonies(database);
        Talks talks = new Talks(database, parties);
        this.signed = signed(talks);
        worth(signed);
        this.draft = withWord(talks, OF_THE_DRAFT);
        this.proposed = talks.opened(PLACES);
        talks.propose(proposed);
        this.talking = talks.opened(PLACES);
        talks.propose(talking);
        talks.object(talking, DATA, UNION, "troppo poco");
        talks.prepare(talking, PENALTIES, PROVIDER, "lapisxq", Map.of(), "lapisxq");
        talks.release(talking, PROVIDER);
        OF_ROOMS.forEach((side, word) -> {
            talks.prepare(talking, DATA, side, word, Map.of(), word);
            talks.prepareRemark(talking, SHARED, side, Audience.everyone(), waitingWith(word));
        });
        talks.revise(talking, SAFETY, PROVIDER, OF_THE_COMPANY.getFirst(), Map.of(), "giadaxq");
        talks.assess(talking, SAFETY, PROVIDER, OF_A_JUDGEMENT);
        this.model = talks.model(Set.of(SAFETY), SAFETY, OF_A_MODEL);
        this.foreign = foreign();
    }

    /// A target of `agreement` is recorded with what it is worth.
    private void worth(AgreementId agreement) {
        database.transactions()
                .inOne(() -> {
                    ServiceLine line =
                            database.the(Parties.class)
                                    .linesOfAgreement(agreement.value())
                                    .getFirst();
                    TargetVersion version =
                            new TargetVersion(
                                    new TargetVersionId(UUID.randomUUID()),
                                    new TargetSubject(
                                            Kpi.SL, TargetScope.whole(line.id(), line.channel())),
                                    GivenTarget.serviceLevel()
                                            .paying(
                                                    Optional.of(
                                                            new Payoff(
                                                                    new BigDecimal(OF_A_PAYOFF),
                                                                    GivenTarget.payoff().bands(),
                                                                    Optional.empty()))),
                                    Validity.since(LocalDate.of(2020, 1, 1)),
                                    Instant.parse("2020-01-01T09:00:00Z"));
                    return Talks.done(
                            database.the(TargetTimelines.class)
                                    .record(
                                            Talks.done(
                                                    TargetTimeline.of(version.subject())
                                                            .continuedBy(version)),
                                            agreement));
                });
    }

    Boards boards() {
        return database.the(Boards.class);
    }

    /// Negotiated, refused by the client, negotiated again, signed by all.
    private AgreementId signed(Talks talks) {
        AgreementId id = talks.opened(PLACES);
        talks.propose(id);
        talks.revise(id, PENALTIES, CLIENT, "rubinoxq", Map.of("monthlyCap", "7.93"), "opalexq");
        talks.remark(id, PENALTIES, CLIENT, Audience.everyone(), "topazioxq");
        talks.object(id, PENALTIES, PROVIDER, "granatoxq");
        worth(talks, id);
        talks.revise(id, SAFETY, PROVIDER, "zaffiroxq", Map.of(), "giadaxq");
        talks.remark(id, SAFETY, UNION, Audience.everyone(), "agataxq");
        OF_NOTES.forEach((word, readers) -> {
            PartySide author = readers.getFirst();
            UUID thread = talks.remark(id, DATA, author, audience(readers), withFile(word));
            talks.reword(id, thread, author, word);
            talks.answer(id, thread, readers.getLast(), answerTo(word));
        });
        UUID widened = talks.remark(id, DATA, UNION, Audience.onlyUs(), OF_A_WIDENED_NOTE);
        talks.reword(id, widened, UNION, "adesso lo leggono tutti");
        talks.widen(id, widened, UNION, Audience.everyone());
        nameSilent(talks, id);
        talks.object(id, SAFETY, UNION, "perlaxq");
        // What is said on the version that is replaced stays in the database.
        toSigning(talks, parties, id);
        Instrument company = talks.agreement(id).instrument(COMPANY_AGREEMENT).orElseThrow();
        ceremonies.signAll(parties, id, company);
        ceremonies.refuse(
                parties,
                id,
                clientsSlot(talks, id),
                "onicexq",
                Set.of(talks.clause(id, PENALTIES).id()));
        talks.acceptAll(id);
        talks.closeAll(id);
        ceremonies.open(parties, id);
        talks.agreement(id)
                .instruments()
                .forEach(instrument -> ceremonies.signAll(parties, id, instrument));
        return id;
    }

    /// The provider proposes what the targets are worth, and does as the client would have it.
    private static void worth(Talks talks, AgreementId id) {
        PayoffRow wanted = PayoffActs.level(OF_THE_WEIGHTS.getFirst());
        talks.propose(
                id,
                PROVIDER,
                PayoffActs.of(
                        PayoffActs.cap("7"),
                        PayoffActs.level(OF_THE_WEIGHTS.getLast()),
                        PayoffActs.abandonment("32.71")),
                "citrinoxq");
        talks.answer(
                id,
                CLIENT,
                new PayoffAnswer.Counter(new PayoffItem.Worth(wanted), "kunzitexq"),
                new PayoffAnswer.Objection(Optional.empty(), "kunzitexq"));
        talks.propose(
                id,
                PROVIDER,
                PayoffActs.of(PayoffActs.cap("6.41"), wanted, PayoffActs.abandonment("38.47")),
                "citrinoxq");
    }

    /// What the comment `word` said before its author changed it.
    static String before(String word) {
        return word.replace("xq", "wq");
    }

    /// The name of the file that goes with the comment `word`.
    static String fileOf(String word) {
        return word.replace("xq", "vq");
    }

    /// A word in that file.
    static String inFileOf(String word) {
        return word.replace("xq", "jq");
    }

    private RemarkDraft withFile(String word) {
        Bytes paper = PaperOfWords.saying(inFileOf(word));
        return new RemarkDraft(
                before(word), List.of(new SentFile(fileOf(word) + ".pdf", paper)), Set.of());
    }

    /// A colleague of the provider's drafter who never wrote anywhere, named in comments for all.
    private void nameSilent(Talks talks, AgreementId id) {
        PersonId person = new DatabaseStores(database).givenPerson(parties.organisation(PROVIDER));
        database.sql()
                .update(PERSON)
                .set(PERSON.FAMILY_NAME, OF_THE_SILENT)
                .where(PERSON.ID.eq(person.value()))
                .execute();
        talks.remark(
                id,
                DATA,
                PROVIDER,
                Audience.everyone(),
                new RemarkDraft("chi lo sa risponde", List.of(), Set.of(person)));
    }

    /// Every word that not everybody may read.
    static List<String> privateWords() {
        List<String> all = new ArrayList<>(OF_THE_ADDENDUM);
        all.addAll(OF_THE_COMPANY);
        all.addAll(List.of(OF_THE_DRAFT, OF_THE_OTHERS, PENALTY_CAP));
        OF_NOTES.keySet()
                .forEach(word ->
                        all.addAll(
                                List.of(
                                        word,
                                        before(word),
                                        fileOf(word),
                                        inFileOf(word),
                                        answerTo(word))));
        OF_ROOMS.values().forEach(word -> all.addAll(List.of(word, waitingWith(word))));
        all.addAll(OF_MEETINGS.keySet());
        return all;
    }

    /// What the comment says that waits in the room in which `word` lies.
    static String waitingWith(String word) {
        return word.replace("xq", "hq");
    }

    /// What is answered to the comment `word`, by the last of its readers.
    static String answerTo(String word) {
        return word.replace("xq", "yq");
    }

    private static Audience audience(List<PartySide> readers) {
        return readers.size() == 1 ? Audience.onlyUs() : Audience.usAnd(readers.getLast());
    }

    private Signatory clientsSlot(Talks talks, AgreementId id) {
        return talks.open(id, COMMERCIAL_ADDENDUM).stream()
                .filter(slot -> slot.side() == CLIENT)
                .findFirst()
                .orElseThrow();
    }

    private void toSigning(Talks talks, TalkingParties these, AgreementId id) {
        talks.acceptAll(id);
        talks.nameAll(id);
        talks.closeAll(id);
        ceremonies.open(these, id);
    }

    private AgreementId foreign() {
        Talks talks = new Talks(database, others);
        AgreementId id = withWord(talks, OF_THE_OTHERS);
        talks.propose(id);
        talks.remark(id, DATA, UNION, Audience.everyone(), OF_THE_OTHERS);
        talks.object(id, DATA, CLIENT, OF_THE_OTHERS);
        toSigning(talks, others, id);
        return id;
    }

    private static AgreementId withWord(Talks talks, String word) {
        AgreementId id = talks.opened(PLACES);
        // Each has an owner that is the provider.
        talks.revise(id, place(COMMERCIAL_ADDENDUM, "C22"), PROVIDER, word, Map.of(), word);
        talks.revise(id, SAFETY, PROVIDER, word, Map.of(), word);
        talks.revise(id, SHARED, PROVIDER, word, Map.of(), word);
        talks.revise(id, DATA, PROVIDER, word, Map.of(), word);
        return id;
    }
}
