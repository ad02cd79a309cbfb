package maillage.themes.following;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import maillage.themes.FollowUp;
import maillage.themes.ProposalId;
import maillage.themes.Seen;
import maillage.themes.Theme;
import org.springframework.stereotype.Component;

/** Proposals that were drawn from a theme. */
@Component
class DrawnFollowUp implements FollowUp {
    private final ThemesStore store;

    DrawnFollowUp(ThemesStore store) {
        this.store = store;
    }

    @Override
    public Map<ProposalId, List<Came>> of(Collection<Theme> themes, Seen seen) {
        return store.drawn(themes.stream().map(Theme::proposal).toList()).stream()
                .collect(
                        Collectors.groupingBy(
                                ThemesStore.Drawn::from,
                                Collectors.mapping(
                                        ThemesStore.Drawn::proposal, Collectors.toList())));
    }
}
