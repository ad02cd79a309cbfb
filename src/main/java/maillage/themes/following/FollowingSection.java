package maillage.themes.following;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import maillage.kernel.Language;
import maillage.themes.FollowUp;
import maillage.themes.ProposalId;
import maillage.themes.Theme;
import maillage.themes.shared.Part;
import maillage.themes.shared.ProposalSection;
import maillage.themes.shared.ProposalSeen;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What came of a theme, on its page and on the pages of all it came of and that came of it. */
@Component
class FollowingSection implements ProposalSection {
    private final ThemesStore store;
    private final ObjectProvider<FollowUp> sources;

    FollowingSection(ThemesStore store, ObjectProvider<FollowUp> sources) {
        this.store = store;
        this.sources = sources;
    }

    @Override
    public int position() {
        return 5;
    }

    @Override
    public Optional<Part> part(ProposalSeen seen, Language language) {
        List<ThemesStore.Kin> kin = store.kin(seen.proposal().id());
        if (kin.isEmpty()) {
            return Optional.empty();
        }
        List<Theme> themes = kin.stream().map(ThemesStore.Kin::theme).toList();
        Map<ProposalId, List<FollowUp.Came>> came = new HashMap<>();
        sources.orderedStream()
                .forEach(
                        source ->
                                source.of(themes, seen.seen())
                                        .forEach(
                                                (theme, more) ->
                                                        came.computeIfAbsent(
                                                                        theme,
                                                                        any -> new ArrayList<>())
                                                                .addAll(more)));
        return Optional.of(
                new Part(
                        "themes/following/section",
                        new FollowingPage(
                                seen,
                                kin.stream()
                                        .map(
                                                one ->
                                                        new FollowingPage.Branch(
                                                                one.theme(),
                                                                one.title(),
                                                                one.way(),
                                                                latestFirst(
                                                                        came.getOrDefault(
                                                                                one.theme()
                                                                                        .proposal(),
                                                                                List.of()))))
                                        .toList())));
    }

    private static List<FollowUp.Came> latestFirst(List<FollowUp.Came> came) {
        return came.stream().sorted(Comparator.comparing(FollowUp.Came::on).reversed()).toList();
    }
}
