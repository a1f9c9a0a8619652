package tavolo.ui.audit;

import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.InputStreamDownloadHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import tavolo.domain.BusinessClock;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.audit.ChainVerdict;
import tavolo.domain.board.ReadAgreements;
import tavolo.domain.board.TableView;
import tavolo.domain.board.TimelineEntry;
import tavolo.domain.board.VerifyChain;
import tavolo.domain.document.Canonical;
import tavolo.domain.document.CanonicalValue;
import tavolo.domain.document.CanonicalValue.Members;
import tavolo.domain.document.CanonicalValue.Text;
import tavolo.domain.document.CanonicalValue.Whole;
import tavolo.domain.party.Actor;
import tavolo.ui.security.CurrentActor;

/// The timeline as a file to keep: JSON Lines, the first line about the agreement and its chain,
/// then one line per fact that the person may see, oldest last, each with its hash. Who asks is
/// looked up when the file is fetched.
@Component
final class TimelineExport {

    private static final int NOT_FOUND = 404;

    private final CurrentActor actor;
    private final ReadAgreements read;
    private final VerifyChain chain;
    private final BusinessClock clock;

    TimelineExport(
            CurrentActor actor, ReadAgreements read, VerifyChain chain, BusinessClock clock) {
        this.actor = actor;
        this.read = read;
        this.chain = chain;
        this.clock = clock;
    }

    /// The file of the agreement `id`.
    InputStreamDownloadHandler of(AgreementId id) {
        return DownloadHandler.fromInputStream(_ -> response(id));
    }

    private DownloadResponse response(AgreementId id) {
        Actor reader = actor.current();
        return switch (read.table(reader, id)) {
            case Outcome.Done<TableView>(TableView table) -> {
                byte[] content = lines(reader, table);
                yield new DownloadResponse(
                        new ByteArrayInputStream(content),
                        "cronologia-" + table.number().replace('/', '-') + ".jsonl",
                        "application/x-ndjson",
                        content.length);
            }
            case Outcome.Refused<TableView> _ -> DownloadResponse.error(NOT_FOUND);
        };
    }

    /// The lines as bytes in UTF-8.
    byte[] lines(Actor reader, TableView table) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(out, head(reader, table));
        Optional<Long> before = Optional.empty();
        List<TimelineEntry> page = page(reader, table.id(), before);
        while (!page.isEmpty()) {
            page.forEach(entry -> write(out, fact(entry)));
            before = Optional.of(page.getLast().number());
            page = page(reader, table.id(), before);
        }
        return out.toByteArray();
    }

    private List<TimelineEntry> page(Actor reader, AgreementId id, Optional<Long> before) {
        return switch (read.timeline(reader, id, Set.of(), before, ReadAgreements.PAGE_LIMIT)) {
            case Outcome.Done<List<TimelineEntry>>(List<TimelineEntry> entries) -> entries;
            case Outcome.Refused<List<TimelineEntry>> _ -> List.of();
        };
    }

    private CanonicalValue head(Actor reader, TableView table) {
        Map<String, CanonicalValue> head = new HashMap<>();
        head.put("agreement", new Text(table.number()));
        head.put("title", new Text(table.title()));
        head.put("state", new Text(table.state().name()));
        head.put("exportedAt", new Text(clock.now().toString()));
        head.put("exportedBy", new Text(reader.name()));
        if (chain.by(reader, table.id()) instanceof Outcome.Done<ChainVerdict>(var verdict)) {
            head.put("chain", verdict(verdict));
        }
        return new Members(head);
    }

    private static CanonicalValue verdict(ChainVerdict verdict) {
        return switch (verdict) {
            case ChainVerdict.Whole(long length, var head) ->
                    new Members(
                            Map.of(
                                    "whole", new CanonicalValue.Flag(true),
                                    "length", new Whole(length),
                                    "head", new Text(head.toString())));
            case ChainVerdict.Broken(long number, var why) ->
                    new Members(
                            Map.of(
                                    "whole", new CanonicalValue.Flag(false),
                                    "brokenAt", new Whole(number),
                                    "flaw", new Text(why.name())));
        };
    }

    private static CanonicalValue fact(TimelineEntry entry) {
        Map<String, CanonicalValue> details = new HashMap<>();
        entry.details().forEach((name, value) -> details.put(name, new Text(value)));
        Map<String, CanonicalValue> fact = new HashMap<>();
        fact.put("number", new Whole(entry.number()));
        fact.put("kind", new Text(entry.kind().name()));
        fact.put("at", new Text(entry.at().toString()));
        fact.put("recordedAt", new Text(entry.recordedAt().toString()));
        fact.put("who", new Text(entry.who()));
        entry.side().ifPresent(side -> fact.put("side", new Text(side.name())));
        fact.put("details", new Members(details));
        fact.put("hash", new Text(entry.hash().toString()));
        return new Members(fact);
    }

    private static void write(ByteArrayOutputStream out, CanonicalValue line) {
        out.writeBytes(Canonical.of(line));
        out.write('\n');
    }
}
