package maillage.themes.room;

import java.util.List;
import java.util.Optional;
import maillage.themes.Seen;

/** The rooms of a consultation, the latest first. */
public record SectionPage(Seen seen, List<Gathering> all) {
    public Optional<Gathering> running() {
        return all.stream().filter(one -> one.stage() != Stage.CLOSED).findFirst();
    }

    public List<Gathering> closed() {
        return all.stream().filter(one -> one.stage() == Stage.CLOSED).toList();
    }

    /** Of the facilitator’s page; without language. */
    public String path() {
        return seen.consultation().path() + "/room";
    }
}
