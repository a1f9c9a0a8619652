package tavolo.ui.organisation;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tavolo.domain.party.OrganisationKind;
import tavolo.domain.party.Role;
import tavolo.ui.language.Wording;

/// The roles of a person, each with what it allows. The association negotiates nothing, so its
/// people administer or look on; roles already held can always be taken away.
final class RoleChoice extends CheckboxGroup<Role> {

    RoleChoice(OrganisationKind kind, Set<Role> held) {
        setLabel(getTranslation("view.organisation.roles"));
        setItems(offered(kind, held));
        setItemLabelGenerator(role -> Wording.of(role, this));
        setItemHelperGenerator(role ->
                getTranslation("view.organisation.roles." + role.name().toLowerCase(Locale.ROOT)));
        setValue(held);
        addClassName("role-choice");
    }

    private static List<Role> offered(OrganisationKind kind, Set<Role> held) {
        Set<Role> offered =
                kind == OrganisationKind.ASSOCIATION
                        ? EnumSet.of(Role.ADMINISTRATOR, Role.OBSERVER)
                        : EnumSet.allOf(Role.class);
        offered.addAll(held);
        return Arrays.stream(Role.values()).filter(offered::contains).toList();
    }
}
