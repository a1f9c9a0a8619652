package tavolo.persistence.exchange;

import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;

/// What no part of an office file that is taken may be or do.
final class PackageRules {

    private static final List<String> PROGRAMS = List.of("macroEnabled", "vbaProject", "activeX");

    /// What may lead elsewhere without a word of the text being there.
    private static final List<String> HARMLESS = List.of("/hyperlink", "/attachedTemplate");

    private PackageRules() {}

    /// Whether `part` is a program, or says that there is one.
    static boolean carriesProgram(PackagePart part) {
        String named = part.getContentType() + " " + part.getPartName().getName();
        return PROGRAMS.stream().anyMatch(named::contains);
    }

    /// Whether something that belongs to `part` lies in another file.
    static boolean leadsElsewhere(PackagePart part) throws InvalidFormatException {
        if (part.isRelationshipPart()) {
            return false;
        }
        for (PackageRelationship to : part.getRelationships()) {
            if (to.getTargetMode() == TargetMode.EXTERNAL
                    && HARMLESS.stream().noneMatch(to.getRelationshipType()::endsWith)) {
                return true;
            }
        }
        return false;
    }
}
