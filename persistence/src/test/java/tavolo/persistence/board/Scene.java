package tavolo.persistence.board;

import static tavolo.domain.library.InstrumentKind.COMMERCIAL_ADDENDUM;
import static tavolo.domain.library.InstrumentKind.COMPANY_AGREEMENT;
import static tavolo.domain.library.InstrumentKind.TRI_PARTY_PROTOCOL;
import static tavolo.domain.party.PartySide.CLIENT;
import static tavolo.domain.party.PartySide.PROVIDER;
import static tavolo.domain.party.PartySide.UNION;
import static tavolo.persistence.talks.Talks.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.Audience;
import tavolo.domain.agreement.Instrument;
import tavolo.domain.agreement.Signatory;
import tavolo.domain.board.Boards;
import tavolo.domain.library.ClausePlace;
import tavolo.domain.party.PartySide;
import tavolo.persistence.DatabaseUnderTest;
import tavolo.persistence.talks.Ceremonies;
import tavolo.persistence.talks.TalkingParties;
import tavolo.persistence.talks.Talks;

/// What the reading tests read: four agreements of three parties, and one of three others, with
/// words that stand in one private place each.
final class Scene {

    /// Words of the commercial addendum: text, reason of a version, comment, reason of an
    /// objection, reason of a refused signature.
    static final List<String> OF_THE_ADDENDUM =
            List.of("lapisxq", "rubinoxq", "opalexq", "topazioxq", "granatoxq", "onicexq");

    /// A value of the commercial addendum, as stored and as printed.
    static final String PENALTY_CAP = "7.93";

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

    private final Ceremonies ceremonies;

    Scene(DatabaseUnderTest database) {
        this.database = database;
        this.parties = new TalkingParties(database, 1);
        this.others = new TalkingParties(database, 1);
        this.ceremonies = new Ceremonies(database);
        Talks talks = new Talks(database, parties);
        this.signed = signed(talks);
        this.draft = withWord(talks, OF_THE_DRAFT);
        this.proposed = talks.opened(PLACES);
        talks.propose(proposed);
        this.talking = talks.opened(PLACES);
        talks.propose(talking);
        talks.object(talking, DATA, UNION, "troppo poco");
        talks.prepare(talking, PENALTIES, PROVIDER, "lapisxq", Map.of(), "lapisxq");
        talks.release(talking, PROVIDER);
        OF_ROOMS.forEach((side, word) -> talks.prepare(talking, DATA, side, word, Map.of(), word));
        this.foreign = foreign();
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
        talks.revise(id, SAFETY, PROVIDER, "zaffiroxq", Map.of(), "giadaxq");
        talks.remark(id, SAFETY, UNION, Audience.everyone(), "agataxq");
        OF_NOTES.forEach((word, readers) -> {
            UUID thread = talks.remark(id, DATA, readers.getFirst(), audience(readers), word);
            talks.answer(id, thread, readers.getLast(), answerTo(word));
        });
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

    /// Every word that not everybody may read.
    static List<String> privateWords() {
        List<String> all = new ArrayList<>(OF_THE_ADDENDUM);
        all.addAll(OF_THE_COMPANY);
        all.addAll(List.of(OF_THE_DRAFT, OF_THE_OTHERS, PENALTY_CAP));
        OF_NOTES.keySet().forEach(word -> all.addAll(List.of(word, answerTo(word))));
        all.addAll(OF_ROOMS.values());
        all.addAll(OF_MEETINGS.keySet());
        return all;
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
