package tavolo.domain.template;

import java.time.Instant;
import java.util.Optional;
import tavolo.domain.library.TemplateId;
import tavolo.domain.party.OrganisationId;

/// A model that an organisation keeps for itself.
///
/// @param published the number of the newest published version; 0 before the first
/// @param hasDraft whether there is a version behind it that is still being written
/// @param retiredAt since when nothing new begins from it; empty while it is in use
/// @param version how often it was changed, for those who change it at the same time
public record Template(
        TemplateId id,
        OrganisationId owner,
        TemplateKind kind,
        String name,
        int published,
        boolean hasDraft,
        Optional<Instant> retiredAt,
        long version) {

    /// The most characters of a name.
    public static final int NAME_LIMIT = 200;

    /// The number of its newest version, published or not.
    public int newest() {
        return hasDraft ? published + 1 : published;
    }

    /// Whether something new can begin from it.
    public boolean isUsable() {
        return published > 0 && retiredAt.isEmpty();
    }

    Template named(String other) {
        return new Template(id, owner, kind, other, published, hasDraft, retiredAt, version + 1);
    }

    Template drafted() {
        return new Template(id, owner, kind, name, published, true, retiredAt, version + 1);
    }

    Template publishedNow() {
        return new Template(id, owner, kind, name, newest(), false, retiredAt, version + 1);
    }

    Template retired(Optional<Instant> at) {
        return new Template(id, owner, kind, name, published, hasDraft, at, version + 1);
    }
}
