package maillage.themes.following;

import java.util.List;
import java.util.Optional;
import maillage.groups.Cycle;
import maillage.groups.GroupsPanel;
import maillage.groups.WorkingGroup;
import maillage.kernel.Me;
import org.springframework.stereotype.Component;

/** The themes of a year on its page, those of a group on its own for its people. */
@Component
class ThemesPanel implements GroupsPanel {
    private final ThemesStore store;

    ThemesPanel(ThemesStore store) {
        this.store = store;
    }

    @Override
    public Optional<Panel> ofYear(Cycle cycle, Optional<Me> reader) {
        return panel("theme.panel.year", store.ofYear(cycle.id()));
    }

    /** A consultation of a group stays within it (docs/rules.md#r11). */
    @Override
    public Optional<Panel> ofGroup(WorkingGroup group, Optional<Me> reader) {
        return reader.filter(group::isSeenFromInsideBy).isEmpty()
                ? Optional.empty()
                : panel("theme.panel.group", store.ofGroup(group.id()));
    }

    private static Optional<Panel> panel(String titleKey, List<Row> rows) {
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Panel(titleKey, rows));
    }
}
