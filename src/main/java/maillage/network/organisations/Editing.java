package maillage.network.organisations;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import maillage.kernel.Me;
import maillage.kernel.OrganisationId;
import maillage.platform.Trail;
import maillage.platform.files.Files;
import maillage.platform.files.Picture;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes what an organisation says of itself. A form that was opened before someone else's save is
 * not written over theirs.
 */
@Component
class Editing {
    private final ProfileStore store;
    private final Files files;
    private final Trail trail;

    Editing(ProfileStore store, Files files, Trail trail) {
        this.store = store;
        this.files = files;
        this.trail = trail;
    }

    sealed interface Outcome {
        record Saved() implements Outcome {}

        /**
         * @param stored what someone else saved meanwhile
         */
        record Stale(Profile stored) implements Outcome {}

        /** Another organisation has this registry number. */
        record NumberTaken() implements Outcome {}
    }

    @Transactional
    Outcome save(OrganisationId organisation, EditionForm form, Me me) {
        Profile stored = store.lock(organisation);
        if (stored.version() != form.version()) {
            return new Outcome.Stale(stored);
        }
        Profile changed = form.applyTo(stored);
        if (changed.registry().isPresent()
                && store.isTaken(changed.registry().get(), organisation)) {
            return new Outcome.NumberTaken();
        }
        List<Change> changes = Change.between(stored, changed);
        if (!changes.isEmpty()) {
            store.update(organisation, changed);
            changes.forEach(
                    change ->
                            trail.record(
                                    me,
                                    "organisation",
                                    organisation.value(),
                                    "organisation-" + change.field(),
                                    change.details()));
        }
        return new Outcome.Saved();
    }

    /** At once, and whatever else is being edited (docs/rules.md#r8). */
    @Transactional
    void cite(OrganisationId organisation, boolean cited, Me me) {
        if (store.cite(organisation, cited)) {
            trail.record(
                    me,
                    "organisation",
                    organisation.value(),
                    cited ? "organisation-cited" : "organisation-uncited",
                    Map.of());
        }
    }

    @Transactional
    void show(OrganisationId organisation, Picture logo, Me me) {
        store.logo(organisation, Optional.of(files.keep(logo.content(), logo.mediaType()).hash()));
        trail.record(me, "organisation", organisation.value(), "organisation-logo", Map.of());
    }

    @Transactional
    void removeLogo(OrganisationId organisation, Me me) {
        store.logo(organisation, Optional.empty());
        trail.record(
                me, "organisation", organisation.value(), "organisation-logo-removed", Map.of());
    }
}
