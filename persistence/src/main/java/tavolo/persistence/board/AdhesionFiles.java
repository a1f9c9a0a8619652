package tavolo.persistence.board;

import static tavolo.persistence.schema.Tables.ADHESION;
import static tavolo.persistence.schema.Tables.DOCUMENT;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import tavolo.domain.document.Sha256;
import tavolo.domain.evidence.EvidencePaper;

/// The acts of adhesion that are kept beside papers: the signed file and its canonical text.
final class AdhesionFiles {

    private AdhesionFiles() {}

    /// What is kept of those that are `readable`, by paper.
    static Map<UUID, List<EvidencePaper.Enclosed>> of(DSLContext sql, Condition readable) {
        Map<UUID, List<EvidencePaper.Enclosed>> all = new HashMap<>();
        sql.select(DOCUMENT.ID, ADHESION.ID, ADHESION.TEXT_SHA, ADHESION.SIGNED_SHA)
                .from(PaperTables.PAPERS)
                .join(ADHESION)
                .on(ADHESION.DOCUMENT_ID.eq(DOCUMENT.ID))
                .where(readable)
                .orderBy(DOCUMENT.ID, ADHESION.PROVEN_AT, ADHESION.ID)
                .forEach(row -> {
                    String name = "adesione-" + row.get(ADHESION.ID);
                    List<EvidencePaper.Enclosed> files =
                            all.computeIfAbsent(row.get(DOCUMENT.ID), _ -> new ArrayList<>());
                    files.add(file(name + ".pdf", row.get(ADHESION.SIGNED_SHA)));
                    files.add(file(name + ".json", row.get(ADHESION.TEXT_SHA)));
                });
        return all;
    }

    private static EvidencePaper.Enclosed file(String name, Sha256 sha) {
        return new EvidencePaper.Enclosed(name, "ADHESION", sha);
    }
}
