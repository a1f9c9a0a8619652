import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.security.spec.PSSParameterSpec;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Date;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Checks a package of evidence of Tavolo without Tavolo: only a Java of version 17 or later is
 * needed, no network and no library. One file on purpose, so that it can be read as a whole.
 *
 * <pre>
 *   java Verifica.java prove.zip [--it | --en] [--root FINGERPRINT]
 * </pre>
 *
 * Ends with 0 when everything that it checked is right, 1 when something is wrong, 2 when there is
 * nothing to check. What it does not check it says in its last lines.
 */
public final class Verifica {

    private static final long MOST_BYTES = 1L << 29;
    private static final int MOST_ENTRIES = 5_000;
    private static final String ZEROS = "0".repeat(64);

    private static final String SERIAL_NUMBER = "2.5.4.5=";
    private static final String SIGNED_DATA = "1.2.840.113549.1.7.2";
    private static final String MESSAGE_DIGEST = "1.2.840.113549.1.9.4";
    private static final String SIGNING_CERTIFICATE = "1.2.840.113549.1.9.16.2.47";
    private static final String OLDER_CERTIFICATE = "1.2.840.113549.1.9.16.2.12";
    private static final String TIME_STAMP = "1.2.840.113549.1.9.16.2.14";
    private static final Map<String, String> DIGESTS =
            Map.of(
                    "2.16.840.1.101.3.4.2.1", "SHA-256",
                    "2.16.840.1.101.3.4.2.2", "SHA-384",
                    "2.16.840.1.101.3.4.2.3", "SHA-512");
    private static final Map<String, String> SIGNATURES =
            Map.of(
                    "1.2.840.10045.4.3.2", "SHA256withECDSA",
                    "1.2.840.10045.4.3.3", "SHA384withECDSA",
                    "1.2.840.10045.4.3.4", "SHA512withECDSA",
                    "1.2.840.113549.1.1.11", "SHA256withRSA",
                    "1.2.840.113549.1.1.12", "SHA384withRSA",
                    "1.2.840.113549.1.1.13", "SHA512withRSA",
                    "1.3.101.112", "Ed25519");

    /** How a line is meant. */
    public enum Mark {
        /** Checked and right. */
        RIGHT,
        /** Not checked, or only to be known. */
        NOTE,
        /** Wrong. */
        WRONG
    }

    /** One thing that was found, with its place in the package. */
    public record Line(Mark mark, String place, String it, String en) {}

    /** What is checked cannot be read as what it should be. */
    private static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        Unreadable(String why) {
            super(why);
        }
    }

    private final List<Line> lines = new ArrayList<>();
    private final Map<String, byte[]> entries = new LinkedHashMap<>();
    private final List<Map<String, Object>> facts = new ArrayList<>();
    private final List<String> hashes = new ArrayList<>();
    private X509Certificate root;
    private X509Certificate seal;
    private boolean demo;

    private Verifica() {}

    public static void main(String[] arguments) throws IOException {
        String language =
                Locale.getDefault().getLanguage().equals("it") ? "--it" : "--en";
        String fingerprint = "";
        Path file = null;
        for (int index = 0; index < arguments.length; index++) {
            String word = arguments[index];
            if (word.equals("--it") || word.equals("--en")) {
                language = word;
            } else if (word.equals("--root") && index + 1 < arguments.length) {
                index++;
                fingerprint = arguments[index];
            } else {
                file = Path.of(word);
            }
        }
        if (file == null || !Files.isRegularFile(file)) {
            System.out.println("java Verifica.java prove.zip [--it | --en] [--root SHA-256]");
            System.exit(2);
        }
        List<Line> lines = check(file, fingerprint);
        System.exit(print(lines, language.equals("--it")) ? 0 : 1);
    }

    private static boolean print(List<Line> lines, boolean italian) {
        boolean right = lines.stream().noneMatch(line -> line.mark() == Mark.WRONG);
        boolean colours = System.console() != null;
        for (Line line : lines) {
            String sign =
                    switch (line.mark()) {
                        case RIGHT -> colour(colours, "32", italian ? "[ bene ]" : "[ good ]");
                        case NOTE -> colour(colours, "33", italian ? "[ nota ]" : "[ note ]");
                        case WRONG -> colour(colours, "31", italian ? "[ROTTO ]" : "[BROKEN]");
                    };
            System.out.println(
                    sign + " " + line.place() + ": " + (italian ? line.it() : line.en()));
        }
        System.out.println();
        for (String limit : italian ? LIMITS_IT : LIMITS_EN) {
            System.out.println("  " + limit);
        }
        System.out.println();
        String green =
                italian
                        ? "VERDE: tutto ciò che è stato controllato è integro."
                        : "GREEN: everything that was checked is whole.";
        String red =
                italian
                        ? "ROSSO: qualcosa è stato alterato; i punti sono segnati sopra."
                        : "RED: something was altered; the places are marked above.";
        System.out.println(colour(colours, right ? "32" : "31", right ? green : red));
        return right;
    }

    private static String colour(boolean colours, String number, String words) {
        return colours ? "\u001b[" + number + "m" + words + "\u001b[0m" : words;
    }

    private static final List<String> LIMITS_IT =
            List.of(
                    "Non controllato qui: se un certificato fosse stato revocato; le autorità estranee al",
                    "portale (firme qualificate e marche temporali); che il PDF stampi proprio il testo in",
                    "text.json; la conformità PDF/A. Per questo ci sono validation.xml e i servizi di",
                    "convalida pubblici. Il certificato radice viene da questo stesso pacchetto: la sua",
                    "impronta va confrontata con quella pubblicata dal portale, oppure data con --root.");
    private static final List<String> LIMITS_EN =
            List.of(
                    "Not checked here: whether a certificate was revoked; authorities other than the",
                    "portal's (qualified signatures and time stamps); that the PDF prints exactly the text",
                    "in text.json; conformance to PDF/A. validation.xml and public validation services are",
                    "there for that. The root certificate comes from this same package: compare its",
                    "fingerprint with the one that the portal publishes, or give that one with --root.");

    /** All that is found in the package {@code file}. */
    public static List<Line> check(Path file, String fingerprint) {
        Verifica check = new Verifica();
        try {
            if (check.read(file) && check.manifest()) {
                check.authority(fingerprint);
                check.content();
            }
        } catch (Unreadable | RuntimeException broken) {
            check.wrong("zip", "non si può leggere: " + broken, "cannot be read: " + broken);
        }
        return check.lines;
    }

    private void right(String place, String it, String en) {
        lines.add(new Line(Mark.RIGHT, place, it, en));
    }

    private void note(String place, String it, String en) {
        lines.add(new Line(Mark.NOTE, place, it, en));
    }

    private void wrong(String place, String it, String en) {
        lines.add(new Line(Mark.WRONG, place, it, en));
    }

    // ------------------------------------------------------------------ the ZIP and its manifest

    private boolean read(Path file) {
        long total = 0;
        String place = "zip";
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                place = entry.getName();
                if (entries.containsKey(place) || entries.size() >= MOST_ENTRIES) {
                    wrong(place, "c'è due volte, o è di troppo", "is there twice, or too many");
                    return false;
                }
                try (InputStream in = zip.getInputStream(entry)) {
                    byte[] content = in.readNBytes((int) (MOST_BYTES - total));
                    total += content.length;
                    if (total >= MOST_BYTES) {
                        wrong(place, "è troppo grande", "is too large");
                        return false;
                    }
                    entries.put(place, content);
                }
            }
            return true;
        } catch (IOException | RuntimeException broken) {
            wrong(
                    place,
                    "il file ZIP è rovinato qui (" + broken.getMessage() + ")",
                    "the ZIP file is damaged here (" + broken.getMessage() + ")");
            return false;
        }
    }

    private byte[] entry(String path) throws Unreadable {
        byte[] content = entries.get(path);
        if (content == null) {
            throw new Unreadable(path + " is missing");
        }
        return content;
    }

    /** Whether the package holds exactly what the manifest lists, so that the rest makes sense. */
    private boolean manifest() throws Unreadable {
        boolean whole = true;
        Set<String> listed = new HashSet<>(Set.of("manifest.json", "manifest.sig"));
        Map<String, Object> manifest;
        try {
            manifest = object(Json.read(entry("manifest.json")));
            for (Object item : list(manifest, "entries")) {
                Map<String, Object> line = object(item);
                String path = text(line, "path");
                listed.add(path);
                byte[] content = entries.get(path);
                if (content == null) {
                    wrong(path, "manca", "is missing");
                    whole = false;
                } else if (!sha256(content).equals(text(line, "sha256"))
                        || content.length != number(line, "size")) {
                    wrong(
                            path,
                            "l'impronta non è quella dell'elenco",
                            "its digest is not the one in the manifest");
                    whole = false;
                }
            }
        } catch (Unreadable broken) {
            wrong("manifest.json", "non si può leggere", "cannot be read");
            return false;
        }
        for (String path : entries.keySet()) {
            if (!listed.contains(path)) {
                wrong(path, "non è nell'elenco", "is not in the manifest");
                whole = false;
            }
        }
        if (whole) {
            right(
                    "manifest.json",
                    "tutti i " + (listed.size() - 2) + " file hanno l'impronta dell'elenco",
                    "all " + (listed.size() - 2) + " files have the digest in the manifest");
        }
        return whole;
    }

    private void authority(String fingerprint) throws Unreadable {
        root = certificate(entry("authority/root.cer"));
        seal = certificate(entry("authority/seal.cer"));
        String own = sha256(entry("authority/root.cer"));
        if (fingerprint.isEmpty()) {
            note(
                    "authority/root.cer",
                    "impronta da confrontare con quella pubblicata dal portale: " + own,
                    "fingerprint to compare with the one that the portal publishes: " + own);
        } else if (fingerprint.replaceAll("[^0-9a-fA-F]", "").equalsIgnoreCase(own)) {
            right("authority/root.cer", "è il certificato atteso", "is the expected certificate");
        } else {
            wrong(
                    "authority/root.cer",
                    "non è il certificato atteso: " + own,
                    "is not the expected certificate: " + own);
        }
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            if (entry.getKey().startsWith("authority/former-root-")) {
                note(
                        entry.getKey(),
                        "radice di un tempo, per gli atti di allora: " + sha256(entry.getValue()),
                        "root of earlier days, for papers of then: " + sha256(entry.getValue()));
            }
        }
        try {
            root.verify(root.getPublicKey());
            if (!isSeal(seal) || !leadsToRoot(seal, List.of(), seal.getNotBefore())) {
                wrong(
                        "authority/seal.cer",
                        "non porta alla radice",
                        "does not lead to the root");
            }
            if (isSealed(seal, "manifest.json", "manifest.sig")) {
                right(
                        "manifest.sig",
                        "il sigillo del portale è sull'elenco",
                        "the seal of the portal is on the manifest");
            } else {
                wrong(
                        "manifest.sig",
                        "il sigillo del portale non è su questo elenco (manifest.json)",
                        "the seal of the portal is not on this manifest (manifest.json)");
            }
        } catch (GeneralSecurityException broken) {
            wrong(
                    "manifest.sig",
                    "il sigillo non vale (" + broken.getMessage() + ")",
                    "the seal does not hold (" + broken.getMessage() + ")");
        }
    }

    private void content() throws Unreadable {
        Map<String, Object> index = object(Json.read(entry("index.json")));
        demo = Boolean.TRUE.equals(index.get("demo"));
        if (demo) {
            note("index.json", "accordo dimostrativo: non vincola", "demonstration: binds nobody");
        }
        chain(object(index.get("chain")));
        if (entries.containsKey("chain/head-proof.json")) {
            sealedHead(object(index.get("chain")));
        }
        for (Object item : list(index, "papers")) {
            paper(object(item), text(index, "agreement"));
        }
        for (Object item : list(index, "hidden")) {
            hidden(object(item));
        }
    }

    // ------------------------------------------------------------------ the chain of facts

    private void chain(Map<String, Object> chain) throws Unreadable {
        String place = "chain/facts.jsonl";
        String previous = ZEROS;
        long expected = 0;
        long closed = 0;
        String[] rows =
                new String(entry(place), StandardCharsets.UTF_8).split("\n", -1);
        for (String row : rows) {
            if (row.isEmpty()) {
                continue;
            }
            expected++;
            String at = place + " n. " + expected;
            Map<String, Object> fact = object(Json.read(row.getBytes(StandardCharsets.UTF_8)));
            if (number(fact, "number") != expected || !text(fact, "previous").equals(previous)) {
                wrong(at, "non segue il fatto precedente", "does not follow the fact before");
                return;
            }
            if (fact.get("content") instanceof String content) {
                if (!linked(content, fact, chain)) {
                    wrong(at, "il contenuto non dà la sua impronta", "its content does not give its hash");
                    return;
                }
            } else {
                closed++;
            }
            previous = text(fact, "hash");
            hashes.add(previous);
        }
        if (expected != number(chain, "length") || !previous.equals(text(chain, "head"))) {
            wrong(place, "la catena non finisce dove deve", "the chain does not end where it must");
            return;
        }
        right(
                place,
                expected + " fatti in catena, l'ultimo con impronta " + previous,
                expected + " facts in the chain, the last one with the hash " + previous);
        if (closed > 0) {
            note(
                    place,
                    closed + " fatti non riguardano questa parte: qui c'è solo la loro impronta",
                    closed + " facts are not for this party: only their hash is here");
        }
    }

    /** The daily seal on the heads of all chains. Source: RFC 6962, section 2.1. */
    private void sealedHead(Map<String, Object> chain) throws Unreadable {
        String place = "chain/head-statement.json";
        Map<String, Object> proof = object(Json.read(entry("chain/head-proof.json")));
        Map<String, Object> told = object(Json.read(entry(place)));
        long length = number(proof, "length");
        String leaf =
                "{\"chain\":\"" + text(proof, "chain") + "\",\"hash\":\"" + text(proof, "hash")
                        + "\",\"length\":" + length + "}";
        byte[] node = digest(0, leaf.getBytes(StandardCharsets.UTF_8), new byte[0]);
        for (Object item : list(proof, "path")) {
            byte[] beside = HexFormat.of().parseHex(text(object(item), "hash"));
            boolean left = Boolean.TRUE.equals(object(item).get("left"));
            node = left ? digest(1, beside, node) : digest(1, node, beside);
        }
        X509Certificate own = certificate(entry("chain/head-seal.cer"));
        boolean holds =
                text(proof, "chain").equals(text(chain, "id"))
                        && length >= 1
                        && length <= hashes.size()
                        && hashes.get((int) length - 1).equals(text(proof, "hash"))
                        && HexFormat.of().formatHex(node).equals(text(told, "root"))
                        && isSeal(own)
                        && leadsToRoot(own, List.of(), own.getNotBefore())
                        && isSealed(own, place, "chain/head-statement.sig");
        if (!holds) {
            wrong(
                    place,
                    "il sigillo giornaliero non è su questa catena",
                    "the daily seal is not on this chain");
            return;
        }
        right(
                place,
                "i primi " + length + " fatti erano sigillati il " + text(told, "sealedAt"),
                "the first " + length + " facts were sealed on " + text(told, "sealedAt"));
        if (entries.containsKey("chain/head-statement.tst")) {
            headStamp();
        }
    }

    private void headStamp() throws Unreadable {
        String place = "chain/head-statement.tst";
        try {
            Tst stamp = Tst.of(Cms.of(entry(place)));
            if (stamp.covers(entry("chain/head-statement.sig"))) {
                stamp(place, stamp);
            } else {
                wrong(place, "la marca non è su questo sigillo", "the stamp is on another seal");
            }
        } catch (GeneralSecurityException broken) {
            wrong(place, "la marca temporale non vale", "the time stamp does not hold");
        }
    }

    private boolean isSealed(X509Certificate own, String statement, String value)
            throws Unreadable {
        try {
            Signature check = Signature.getInstance("SHA256withECDSA");
            check.initVerify(own.getPublicKey());
            check.update(entry(statement));
            return check.verify(entry(value));
        } catch (GeneralSecurityException broken) {
            return false;
        }
    }

    private static byte[] digest(int mark, byte[] left, byte[] right) {
        byte[] all = new byte[1 + left.length + right.length];
        all[0] = (byte) mark;
        System.arraycopy(left, 0, all, 1, left.length);
        System.arraycopy(right, 0, all, 1 + left.length, right.length);
        return HexFormat.of().parseHex(sha256(all));
    }

    private boolean linked(String content, Map<String, Object> fact, Map<String, Object> chain)
            throws Unreadable {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        Map<String, Object> told = object(Json.read(bytes));
        facts.add(told);
        return sha256(bytes).equals(text(fact, "hash"))
                && text(told, "previous").equals(text(fact, "previous"))
                && text(told, "chain").equals(text(chain, "id"))
                && number(told, "number") == number(fact, "number");
    }

    /** Whether a fact of {@code kind} names all of {@code details}. */
    private boolean told(String kind, Map<String, String> details) {
        return facts.stream()
                .filter(fact -> kind.equals(fact.get("kind")))
                .map(fact -> fact.get("details"))
                .anyMatch(
                        told ->
                                told instanceof Map<?, ?> named
                                        && details.entrySet().stream()
                                                .allMatch(
                                                        each ->
                                                                each.getValue()
                                                                        .equals(
                                                                                named.get(
                                                                                        each
                                                                                                .getKey()))));
    }

    private void must(boolean holds, String place, String it, String en) {
        if (holds) {
            right(place, it, en);
        } else if (demo) {
            note(place, "(demo) la catena non nomina questo", "(demo) the chain does not name this");
        } else {
            wrong(place, "manca nella catena: " + it, "missing in the chain: " + en);
        }
    }

    private void hidden(Map<String, Object> hidden) throws Unreadable {
        String place = text(hidden, "kind") + " ed. " + number(hidden, "edition");
        String digest = text(hidden, "text");
        note(
                place,
                "esiste, ma non riguarda questa parte; impronta del testo " + digest,
                "exists but is not for this party; text digest " + digest);
        if (!told("INSTRUMENT_CLOSED", Map.of("digest", digest)) && !demo) {
            wrong(place, "la catena non nomina il suo testo", "the chain does not name its text");
        }
    }

    // ------------------------------------------------------------------ the papers

    private void paper(Map<String, Object> paper, String agreement) throws Unreadable {
        Map<String, Object> text = object(paper.get("text"));
        String place = text(text, "path");
        byte[] canonical = entry(place);
        String digest = sha256(canonical);
        Map<String, Object> head = object(object(Json.read(canonical)).get("head"));
        if (!digest.equals(text(text, "sha256")) || !agreement.equals(head.get("agreement"))) {
            wrong(place, "non è il testo di questo atto", "is not the text of this paper");
            return;
        }
        must(
                told(
                        "INSTRUMENT_CLOSED",
                        Map.of("digest", digest, "instrument", text(paper, "kind"))),
                place,
                "è il testo chiuso, con impronta " + digest,
                "is the text that was closed, with the digest " + digest);
        List<Revision> revisions = revisions(paper);
        if (!revisions.isEmpty()) {
            signatures(paper, revisions);
        }
        level(paper);
        enclosed(paper, revisions);
        completion(paper);
    }

    /// Where a party asked for qualified signatures, the portal's own is not enough. Packages of
    /// before do not say which signatures were asked for.
    private void level(Map<String, Object> paper) throws Unreadable {
        if (!"QUALIFIED".equals(paper.get("level")) || Boolean.TRUE.equals(paper.get("superseded"))) {
            return;
        }
        String place = text(object(paper.get("text")), "path");
        must(
                told("QUALIFIED_ASKED", Map.of("instrument", text(paper, "kind"))),
                place,
                "una parte ha chiesto firme qualificate",
                "a party asked for qualified signatures");
        for (Object item : list(paper, "signatures")) {
            Map<String, Object> line = object(item);
            if (text(line, "kind").equals("FEA")) {
                wrong(
                        place,
                        "chieste firme qualificate, ma non lo è quella di " + text(line, "signer"),
                        "qualified signatures asked, but not given by " + text(line, "signer"));
            }
        }
    }

    private record Revision(String path, String sha, String cause, byte[] file) {}

    private List<Revision> revisions(Map<String, Object> paper) throws Unreadable {
        List<Revision> revisions = new ArrayList<>();
        for (Object item : list(paper, "revisions")) {
            Map<String, Object> line = object(item);
            String path = text(line, "path");
            byte[] file = entry(path);
            if (!sha256(file).equals(text(line, "sha256"))) {
                wrong(path, "l'impronta non è quella dell'indice", "its digest is not in the index");
                return List.of();
            }
            if (!revisions.isEmpty() && !begins(file, revisions.get(revisions.size() - 1).file())) {
                wrong(
                        path,
                        "non comincia con i byte della revisione precedente",
                        "does not begin with the bytes of the revision before");
                return List.of();
            }
            revisions.add(
                    new Revision(path, text(line, "sha256"), text(line, "cause"), file));
        }
        must(
                told("SIGNING_OPENED", Map.of("digest", text(paper, "paper"))),
                revisions.get(0).path(),
                "è il file sigillato che fu mostrato ai firmatari",
                "is the sealed file that was shown to the signatories");
        if (!revisions.get(0).sha().equals(text(paper, "paper"))) {
            wrong(revisions.get(0).path(), "non è il primo file", "is not the first file");
        }
        return revisions;
    }

    private static boolean begins(byte[] file, byte[] start) {
        return file.length > start.length
                && Arrays.equals(file, 0, start.length, start, 0, start.length);
    }

    private void signatures(Map<String, Object> paper, List<Revision> revisions) throws Unreadable {
        byte[] newest = revisions.get(revisions.size() - 1).file();
        List<Placed> found = Placed.in(newest);
        Map<String, Map<String, Object>> given = new LinkedHashMap<>();
        for (Object item : list(paper, "signatures")) {
            Map<String, Object> line = object(item);
            // A signature in an envelope ends no file: it is checked with what is enclosed.
            if (!text(line, "kind").equals("P7M")) {
                given.put(text(line, "revision"), line);
            }
        }
        for (Revision revision : revisions) {
            Placed placed =
                    found.stream()
                            .filter(each -> each.end() == revision.file().length)
                            .findFirst()
                            .orElse(null);
            if (revision.cause().equals("SEALED")) {
                sealed(revision, placed);
            } else if (given.containsKey(revision.sha())) {
                given(revision, placed, given.remove(revision.sha()));
            } else if (placed != null) {
                stamped(revision, placed);
            } else {
                note(
                        revision.path(),
                        "aggiunge dati di lunga conservazione, non coperti da una firma",
                        "adds data for long keeping, not covered by a signature");
            }
        }
        if (!given.isEmpty()) {
            wrong(revisions.get(0).path(), "manca il file di una firma", "a signature lacks its file");
        }
        long unknown =
                found.stream()
                        .filter(
                                each ->
                                        revisions.stream()
                                                .noneMatch(r -> r.file().length == each.end()))
                        .count();
        if (unknown > 0) {
            wrong(
                    revisions.get(revisions.size() - 1).path(),
                    "contiene " + unknown + " firme che non chiudono nessuna revisione",
                    "holds " + unknown + " signatures that end no revision");
        }
    }

    private void sealed(Revision revision, Placed placed) throws Unreadable {
        if (placed == null) {
            wrong(revision.path(), "il sigillo del portale manca", "the portal's seal is missing");
            return;
        }
        Cms cms = covered(revision.path(), revision.file(), placed);
        if (cms != null) {
            if (isSeal(cms.signer()) && issued(cms, cms.signer().getNotBefore())) {
                right(
                        revision.path(),
                        "il sigillo del portale copre tutto il file",
                        "the portal's seal covers the whole file");
                times(revision.path(), cms);
            } else {
                wrong(revision.path(), "il sigillo non è del portale", "the seal is not the portal's");
            }
        }
    }

    /** The authority issues certificates to people too, each with a number; a seal has none. */
    private static boolean isSeal(X509Certificate one) {
        return !one.getSubjectX500Principal().getName().contains(SERIAL_NUMBER);
    }

    private void given(Revision revision, Placed placed, Map<String, Object> line)
            throws Unreadable {
        String name = text(line, "signer");
        if (placed == null) {
            wrong(
                    revision.path(),
                    "la firma di " + name + " non chiude il file",
                    "the signature of " + name + " does not end the file");
            return;
        }
        Cms cms = covered(revision.path(), revision.file(), placed);
        if (cms == null) {
            return;
        }
        byte[] expected = entry(text(line, "certificate"));
        String own = sha256(encoded(cms.signer()));
        if (!own.equals(sha256(expected))) {
            wrong(
                    revision.path(),
                    "la firma non è del certificato di " + name,
                    "the signature is not of the certificate of " + name);
            return;
        }
        Instant at = Instant.parse(text(line, "claimedAt"));
        boolean ours = text(line, "kind").equals("FEA");
        boolean issued = issued(cms, Date.from(at));
        if (ours && !issued) {
            wrong(
                    revision.path(),
                    "il certificato di " + name + " non porta alla radice in quel momento",
                    "the certificate of " + name + " does not lead to the root at that time");
            return;
        }
        right(
                revision.path(),
                "firma di " + name + " (" + text(line, "organisation") + "), ora dichiarata " + at,
                "signature of " + name + " (" + text(line, "organisation") + "), claimed time " + at);
        if (!issued) {
            note(
                    revision.path(),
                    "certificato di un'altra autorità, qui non controllata: " + cms.issuer(),
                    "certificate of another authority, not checked here: " + cms.issuer());
        }
        times(revision.path(), cms);
        must(
                told(
                        "SIGNATURE_GIVEN",
                        Map.of("revision", revision.sha(), "certificate", own)),
                revision.path(),
                "la catena racconta questa firma",
                "the chain tells of this signature");
    }

    /** A time stamp over the whole file, or a signature that the portal did not ask for. */
    private void stamped(Revision revision, Placed placed) throws Unreadable {
        byte[] token = placed.value(revision.file());
        try {
            Tst stamp = Tst.of(Cms.of(token));
            if (!stamp.covers(placed.covered(revision.file()))) {
                wrong(revision.path(), "la marca non copre il file", "the stamp covers another file");
                return;
            }
            stamp(revision.path(), stamp);
        } catch (Unreadable | GeneralSecurityException other) {
            Cms cms = covered(revision.path(), revision.file(), placed);
            if (cms != null) {
                note(
                        revision.path(),
                        "firma in più, di " + cms.issuer(),
                        "one more signature, of " + cms.issuer());
            }
        }
    }

    private void times(String place, Cms cms) {
        for (Der token : cms.unsigned(TIME_STAMP)) {
            try {
                Tst stamp = Tst.of(Cms.of(token.whole()));
                if (stamp.covers(cms.value())) {
                    stamp(place, stamp);
                } else {
                    wrong(place, "la marca non è su questa firma", "the stamp is on another signature");
                }
            } catch (Unreadable | GeneralSecurityException broken) {
                wrong(place, "la marca temporale non vale", "the time stamp does not hold");
            }
        }
    }

    private void stamp(String place, Tst stamp) {
        right(
                place,
                "marca temporale del " + stamp.time() + ", di " + stamp.authority(),
                "time stamp of " + stamp.time() + ", by " + stamp.authority());
        note(
                place,
                "l'autorità della marca non è controllata qui",
                "the authority of the stamp is not checked here");
    }

    /** The signature at {@code placed}, if it holds over the file; otherwise told and null. */
    private Cms covered(String place, byte[] file, Placed placed) {
        try {
            Cms cms = Cms.of(placed.value(file));
            String flaw = cms.flaw(placed.covered(file));
            if (flaw.isEmpty()) {
                return cms;
            }
            wrong(place, "la firma non vale: " + flaw, "the signature does not hold: " + flaw);
        } catch (Unreadable | GeneralSecurityException broken) {
            wrong(
                    place,
                    "la firma non si può leggere: " + broken.getMessage(),
                    "the signature cannot be read: " + broken.getMessage());
        }
        return null;
    }

    private boolean issued(Cms cms, Date at) {
        return leadsToRoot(cms.signer(), cms.certificates(), at);
    }

    private boolean leadsToRoot(X509Certificate one, List<X509Certificate> beside, Date at) {
        try {
            X509CertSelector target = new X509CertSelector();
            target.setCertificate(one);
            Set<TrustAnchor> anchors = new HashSet<>(Set.of(new TrustAnchor(root, null)));
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                if (entry.getKey().startsWith("authority/former-root-")) {
                    anchors.add(new TrustAnchor(certificate(entry.getValue()), null));
                }
            }
            PKIXBuilderParameters parameters = new PKIXBuilderParameters(anchors, target);
            parameters.setRevocationEnabled(false);
            parameters.setDate(at);
            List<X509Certificate> known = new ArrayList<>(beside);
            known.add(one);
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                if (entry.getKey().startsWith("authority/issuer-")) {
                    known.add(certificate(entry.getValue()));
                }
            }
            parameters.addCertStore(
                    CertStore.getInstance("Collection", new CollectionCertStoreParameters(known)));
            CertPathBuilder.getInstance("PKIX").build(parameters);
            return true;
        } catch (Unreadable | GeneralSecurityException noWay) {
            return false;
        }
    }

    private void enclosed(Map<String, Object> paper, List<Revision> revisions) throws Unreadable {
        for (Object item : list(paper, "enclosed")) {
            Map<String, Object> line = object(item);
            String path = text(line, "path");
            byte[] file = entry(path);
            if (!sha256(file).equals(text(line, "sha256"))) {
                wrong(path, "l'impronta non è quella dell'indice", "its digest is not in the index");
            } else if (text(line, "kind").equals("P7M")) {
                envelope(path, file, revisions);
            } else {
                note(path, "conservato accanto all'atto", "kept beside the paper");
            }
        }
    }

    private void envelope(String path, byte[] file, List<Revision> revisions) {
        try {
            Cms cms = Cms.of(file);
            String inside = sha256(cms.content());
            String flaw = cms.flaw(cms.content());
            if (!flaw.isEmpty()) {
                wrong(path, "la firma non vale: " + flaw, "the signature does not hold: " + flaw);
            } else if (revisions.stream().noneMatch(each -> each.sha().equals(inside))) {
                wrong(path, "contiene un altro file", "holds another file");
            } else {
                right(
                        path,
                        "contiene una revisione dell'atto, firmata da " + cms.issuer(),
                        "holds a revision of the paper, signed by " + cms.issuer());
            }
        } catch (Unreadable | GeneralSecurityException other) {
            note(path, "formato non controllato qui", "format not checked here");
        }
    }

    private void completion(Map<String, Object> paper) throws Unreadable {
        if (!(paper.get("completion") instanceof Map<?, ?>)) {
            return;
        }
        Map<String, Object> completion = object(paper.get("completion"));
        String path = text(completion, "pdf");
        byte[] file = entry(path);
        List<Placed> found = Placed.in(file);
        if (found.size() != 1 || found.get(0).end() != file.length) {
            wrong(path, "l'attestato non ha il solo sigillo", "the certificate lacks its one seal");
            return;
        }
        sealed(new Revision(path, sha256(file), "SEALED", file), found.get(0));
        String json = text(completion, "json");
        byte[] canonical = entry(json);
        Map<String, Object> told = object(Json.read(canonical));
        Map<String, Object> check = object(told.get("check"));
        Map<String, Object> head = object(told.get("head"));
        boolean fits =
                sha256(file).equals(text(completion, "sha256"))
                        && sha256(canonical).equals(text(completion, "text"))
                        && sha256(entry(text(completion, "report"))).equals(check.get("report"))
                        && text(object(paper.get("text")), "sha256").equals(head.get("text"));
        Set<Object> known = new HashSet<>();
        for (Object item : list(paper, "revisions")) {
            known.add(object(item).get("sha256"));
        }
        for (Object item : list(told, "revisions")) {
            fits &= known.contains(object(item).get("sha256"));
        }
        if (fits) {
            right(
                    json,
                    "l'attestato parla di questo atto e di questi file",
                    "the certificate speaks of this paper and these files");
        } else {
            wrong(json, "l'attestato parla d'altro", "the certificate speaks of something else");
        }
    }

    // ------------------------------------------------------------------ signatures in a PDF

    /** A signature value in its gap, and the two ranges that it covers. */
    private record Placed(int gap, int after, int end) {

        private static final Pattern RANGE =
                Pattern.compile("/ByteRange\\s*\\[\\s*(\\d+)\\s+(\\d+)\\s+(\\d+)\\s+(\\d+)\\s*\\]");

        static List<Placed> in(byte[] file) {
            List<Placed> found = new ArrayList<>();
            Matcher ranges = RANGE.matcher(new String(file, StandardCharsets.ISO_8859_1));
            while (ranges.find()) {
                long[] range = new long[4];
                for (int part = 0; part < 4; part++) {
                    range[part] = Long.parseLong(ranges.group(part + 1).substring(
                            Math.max(0, ranges.group(part + 1).length() - 18)));
                }
                long end = range[2] + range[3];
                boolean sane =
                        range[0] == 0
                                && range[1] < range[2]
                                && end <= file.length
                                && file[(int) range[1]] == '<'
                                && file[(int) range[2] - 1] == '>';
                found.add(
                        sane
                                ? new Placed((int) range[1], (int) range[2], (int) end)
                                : new Placed(0, 0, -1));
            }
            return found;
        }

        byte[] covered(byte[] file) {
            byte[] covered = new byte[gap + end - after];
            System.arraycopy(file, 0, covered, 0, gap);
            System.arraycopy(file, after, covered, gap, end - after);
            return covered;
        }

        /** The value, behind which nothing but zeros may stand. */
        byte[] value(byte[] file) throws Unreadable {
            byte[] place;
            try {
                String digits =
                        new String(
                                file, gap + 1, after - gap - 2, StandardCharsets.ISO_8859_1);
                place = HexFormat.of().parseHex(digits);
            } catch (IllegalArgumentException notHex) {
                throw new Unreadable("the place of the value holds something else");
            }
            Der value = Der.first(place);
            for (int index = value.end(); index < place.length; index++) {
                if (place[index] != 0) {
                    throw new Unreadable("something stands behind the value");
                }
            }
            return value.whole();
        }
    }

    /** A signature in the Cryptographic Message Syntax. Source: RFC 5652. */
    private static final class Cms {

        private final List<Der> data;
        private final List<Der> info;
        private final Der attributes;
        private final int behind;
        private final List<X509Certificate> certificates = new ArrayList<>();
        private final X509Certificate signer;

        private Cms(byte[] der) throws Unreadable {
            List<Der> outer = Der.first(der).children();
            if (!SIGNED_DATA.equals(outer.get(0).oid())) {
                throw new Unreadable("no signed data");
            }
            data = outer.get(1).children().get(0).children();
            for (Der part : data) {
                if (part.tag() == 0xA0) {
                    for (Der each : part.children()) {
                        if (each.tag() == 0x30) {
                            certificates.add(certificate(each.whole()));
                        }
                    }
                }
            }
            List<Der> signers = data.get(data.size() - 1).children();
            if (signers.size() != 1) {
                throw new Unreadable(signers.size() + " signers instead of one");
            }
            info = signers.get(0).children();
            if (info.get(3).tag() != 0xA0) {
                throw new Unreadable("no signed attributes");
            }
            attributes = info.get(3);
            behind = 4;
            signer = named(info.get(1));
        }

        static Cms of(byte[] der) throws Unreadable {
            try {
                return new Cms(der);
            } catch (IndexOutOfBoundsException tooShort) {
                throw new Unreadable("the signature is incomplete");
            }
        }

        private X509Certificate named(Der identity) throws Unreadable {
            if (identity.tag() != 0x30) {
                throw new Unreadable("the signer is named in another way");
            }
            byte[] issuer = identity.children().get(0).whole();
            BigInteger serial = new BigInteger(identity.children().get(1).content());
            for (X509Certificate each : certificates) {
                if (each.getSerialNumber().equals(serial)
                        && Arrays.equals(each.getIssuerX500Principal().getEncoded(), issuer)) {
                    return each;
                }
            }
            throw new Unreadable("the certificate of the signer is missing");
        }

        X509Certificate signer() {
            return signer;
        }

        List<X509Certificate> certificates() {
            return certificates;
        }

        String issuer() {
            return signer.getSubjectX500Principal().getName();
        }

        byte[] value() {
            return info.get(behind + 1).content();
        }

        /** The content inside the signature. */
        byte[] content() throws Unreadable {
            List<Der> inside = data.get(2).children();
            if (inside.size() < 2 || inside.get(1).children().get(0).tag() != 0x04) {
                throw new Unreadable("no content in one piece");
            }
            return inside.get(1).children().get(0).content();
        }

        private List<Der> values(Der from, String oid) throws Unreadable {
            List<Der> values = new ArrayList<>();
            for (Der attribute : from.children()) {
                if (oid.equals(attribute.children().get(0).oid())) {
                    values.addAll(attribute.children().get(1).children());
                }
            }
            return values;
        }

        List<Der> unsigned(String oid) {
            try {
                return info.size() > behind + 2 ? values(info.get(behind + 2), oid) : List.of();
            } catch (Unreadable | IndexOutOfBoundsException broken) {
                return List.of();
            }
        }

        /** What is wrong with the signature over {@code covered}; empty for nothing. */
        String flaw(byte[] covered) throws Unreadable, GeneralSecurityException {
            String digest = DIGESTS.get(info.get(2).children().get(0).oid());
            if (digest == null) {
                return "digest algorithm not known here";
            }
            List<Der> told = values(attributes, MESSAGE_DIGEST);
            if (told.size() != 1
                    || !Arrays.equals(
                            told.get(0).content(),
                            MessageDigest.getInstance(digest).digest(covered))) {
                return "message digest";
            }
            if (!namesItsCertificate()) {
                return "signing certificate";
            }
            byte[] signed = attributes.whole();
            signed[0] = 0x31;
            Signature check = algorithm(info.get(behind), digest);
            check.initVerify(signer.getPublicKey());
            check.update(signed);
            return check.verify(value()) ? "" : "signature value";
        }

        private boolean namesItsCertificate() throws Unreadable, GeneralSecurityException {
            List<Der> told = values(attributes, SIGNING_CERTIFICATE);
            if (told.isEmpty() && values(attributes, OLDER_CERTIFICATE).size() == 1) {
                List<Der> older =
                        values(attributes, OLDER_CERTIFICATE)
                                .get(0).children().get(0).children().get(0).children();
                return Arrays.equals(
                        older.get(0).content(),
                        MessageDigest.getInstance("SHA-1").digest(encoded(signer)));
            }
            if (told.size() != 1) {
                return false;
            }
            List<Der> parts = told.get(0).children().get(0).children().get(0).children();
            boolean usual = parts.get(0).tag() == 0x04;
            String digest = usual ? "SHA-256" : DIGESTS.get(parts.get(0).children().get(0).oid());
            return digest != null
                    && Arrays.equals(
                            parts.get(usual ? 0 : 1).content(),
                            MessageDigest.getInstance(digest).digest(encoded(signer)));
        }

        private static Signature algorithm(Der identifier, String digest)
                throws Unreadable, GeneralSecurityException {
            String oid = identifier.children().get(0).oid();
            if (oid.equals("1.2.840.113549.1.1.10")) {
                AlgorithmParameters given = AlgorithmParameters.getInstance("RSASSA-PSS");
                try {
                    given.init(identifier.children().get(1).whole());
                } catch (IOException broken) {
                    throw new Unreadable("parameters of the algorithm");
                }
                Signature check = Signature.getInstance("RSASSA-PSS");
                check.setParameter(given.getParameterSpec(PSSParameterSpec.class));
                return check;
            }
            if (oid.equals("1.2.840.113549.1.1.1")) {
                return Signature.getInstance(digest.replace("-", "") + "withRSA");
            }
            if (!SIGNATURES.containsKey(oid)) {
                throw new Unreadable("signature algorithm " + oid + " not known here");
            }
            return Signature.getInstance(SIGNATURES.get(oid));
        }
    }

    /** A time stamp. Source: RFC 3161. */
    private record Tst(String digest, byte[] imprint, String time, String authority) {

        static Tst of(Cms cms) throws Unreadable, GeneralSecurityException {
            byte[] content = cms.content();
            List<Der> info = Der.first(content).children();
            if (info.size() < 5 || info.get(4).tag() != 0x18) {
                throw new Unreadable("no time stamp");
            }
            List<Der> imprint = info.get(2).children();
            String digest = DIGESTS.get(imprint.get(0).children().get(0).oid());
            if (digest == null || !cms.flaw(content).isEmpty()) {
                throw new Unreadable("the time stamp does not hold");
            }
            String time = new String(info.get(4).content(), StandardCharsets.US_ASCII);
            return new Tst(digest, imprint.get(1).content(), time, cms.issuer());
        }

        boolean covers(byte[] stamped) throws GeneralSecurityException {
            return Arrays.equals(imprint, MessageDigest.getInstance(digest).digest(stamped));
        }
    }

    /** A piece in the Distinguished Encoding Rules. Source: ITU-T X.690. */
    private record Der(byte[] bytes, int start, int from, int end) {

        static Der first(byte[] bytes) throws Unreadable {
            return at(bytes, 0, bytes.length);
        }

        private static Der at(byte[] bytes, int start, int limit) throws Unreadable {
            if (start + 2 > limit) {
                throw new Unreadable("a piece is cut off");
            }
            int from = start + 2;
            long length = bytes[start + 1] & 0xFF;
            if (length > 0x7F) {
                int digits = (int) length - 0x80;
                if (digits < 1 || digits > 4 || from + digits > limit) {
                    throw new Unreadable("a piece has no plain length");
                }
                length = 0;
                for (int digit = 0; digit < digits; digit++) {
                    length = length << 8 | bytes[from + digit] & 0xFF;
                }
                from += digits;
            }
            if (from + length > limit) {
                throw new Unreadable("a piece is cut off");
            }
            return new Der(bytes, start, from, (int) (from + length));
        }

        int tag() {
            return bytes[start] & 0xFF;
        }

        byte[] whole() {
            return Arrays.copyOfRange(bytes, start, end);
        }

        byte[] content() {
            return Arrays.copyOfRange(bytes, from, end);
        }

        List<Der> children() throws Unreadable {
            List<Der> children = new ArrayList<>();
            for (int next = from; next < end; ) {
                Der child = at(bytes, next, end);
                children.add(child);
                next = child.end();
            }
            return children;
        }

        String oid() throws Unreadable {
            if (tag() != 0x06 || from == end) {
                throw new Unreadable("a name is missing");
            }
            StringBuilder words = new StringBuilder();
            long value = 0;
            boolean first = true;
            for (int index = from; index < end; index++) {
                value = value << 7 | bytes[index] & 0x7F;
                if ((bytes[index] & 0x80) == 0) {
                    if (first) {
                        long top = Math.min(value / 40, 2);
                        words.append(top).append('.').append(value - top * 40);
                        first = false;
                    } else {
                        words.append('.').append(value);
                    }
                    value = 0;
                }
            }
            return words.toString();
        }
    }

    // ------------------------------------------------------------------ JSON, digests, certificates

    /** As much of JSON as the package uses. Source: RFC 8259. */
    private static final class Json {

        private final String text;
        private int at;

        private Json(String text) {
            this.text = text;
        }

        static Object read(byte[] bytes) throws Unreadable {
            Json json = new Json(new String(bytes, StandardCharsets.UTF_8));
            try {
                Object value = json.value(0);
                if (json.at != json.text.length()) {
                    throw new Unreadable("more than one value");
                }
                return value;
            } catch (IndexOutOfBoundsException | NumberFormatException broken) {
                throw new Unreadable("the words are cut off");
            }
        }

        private Object value(int depth) throws Unreadable {
            if (depth > 64) {
                throw new Unreadable("too deep");
            }
            char first = text.charAt(at);
            if (first == '{') {
                return members(depth);
            }
            if (first == '[') {
                return items(depth);
            }
            if (first == '"') {
                return words();
            }
            for (String word : List.of("true", "false", "null")) {
                if (text.startsWith(word, at)) {
                    at += word.length();
                    return word.equals("null") ? null : (Object) word.equals("true");
                }
            }
            int start = at;
            while (at < text.length() && "-0123456789".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
            return Long.parseLong(text.substring(start, at));
        }

        private Map<String, Object> members(int depth) throws Unreadable {
            Map<String, Object> members = new LinkedHashMap<>();
            at++;
            while (text.charAt(at) != '}') {
                if (!members.isEmpty()) {
                    expect(',');
                }
                String name = words();
                expect(':');
                if (members.containsKey(name)) {
                    throw new Unreadable("a name is there twice: " + name);
                }
                members.put(name, value(depth + 1));
            }
            at++;
            return members;
        }

        private List<Object> items(int depth) throws Unreadable {
            List<Object> items = new ArrayList<>();
            at++;
            while (text.charAt(at) != ']') {
                if (!items.isEmpty()) {
                    expect(',');
                }
                items.add(value(depth + 1));
            }
            at++;
            return items;
        }

        private String words() throws Unreadable {
            StringBuilder words = new StringBuilder();
            expect('"');
            while (text.charAt(at) != '"') {
                char next = text.charAt(at++);
                words.append(next == '\\' ? escaped() : next);
            }
            at++;
            return words.toString();
        }

        private char escaped() throws Unreadable {
            char next = text.charAt(at++);
            switch (next) {
                case 'u':
                    at += 4;
                    return (char) Integer.parseInt(text.substring(at - 4, at), 16);
                case 'b':
                    return '\b';
                case 'f':
                    return '\f';
                case 'n':
                    return '\n';
                case 'r':
                    return '\r';
                case 't':
                    return '\t';
                case '"':
                case '\\':
                case '/':
                    return next;
                default:
                    throw new Unreadable("no such letter");
            }
        }

        private void expect(char letter) throws Unreadable {
            if (text.charAt(at++) != letter) {
                throw new Unreadable("a sign is missing: " + letter);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Object value) throws Unreadable {
        if (value instanceof Map<?, ?>) {
            return (Map<String, Object>) value;
        }
        throw new Unreadable("names and values are expected");
    }

    private static List<?> list(Map<String, Object> from, String name) throws Unreadable {
        if (from.get(name) instanceof List<?> items) {
            return items;
        }
        throw new Unreadable(name + " is no list");
    }

    private static String text(Map<String, Object> from, String name) throws Unreadable {
        if (from.get(name) instanceof String words) {
            return words;
        }
        throw new Unreadable(name + " is no text");
    }

    private static long number(Map<String, Object> from, String name) throws Unreadable {
        if (from.get(name) instanceof Long whole) {
            return whole;
        }
        throw new Unreadable(name + " is no number");
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static X509Certificate certificate(byte[] der) throws Unreadable {
        try {
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509")
                            .generateCertificate(new ByteArrayInputStream(der));
        } catch (GeneralSecurityException broken) {
            throw new Unreadable("a certificate cannot be read");
        }
    }

    private static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
