package maillage.network.chapters;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import maillage.identity.Accounts;
import maillage.identity.Roles;
import maillage.kernel.ChapterId;
import maillage.kernel.DateRange;
import maillage.kernel.EmailAddress;
import maillage.kernel.Language;
import maillage.kernel.LocalizedText;
import maillage.kernel.Me;
import maillage.kernel.NotFound;
import maillage.kernel.PersonId;
import maillage.kernel.Role;
import maillage.kernel.Scope;
import maillage.kernel.Slug;
import maillage.network.Network;
import maillage.platform.Trail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens chapters, changes what they say of themselves, and names who runs them. */
@Component
class Chaptering {
    private final ChaptersStore store;
    private final Network network;
    private final Accounts accounts;
    private final Roles roles;
    private final Trail trail;
    private final Clock clock;

    Chaptering(
            ChaptersStore store,
            Network network,
            Accounts accounts,
            Roles roles,
            Trail trail,
            Clock clock) {
        this.store = store;
        this.network = network;
        this.accounts = accounts;
        this.roles = roles;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * @return its slug; empty when another chapter has it
     */
    @Transactional
    Optional<String> open(ChapterForm form, Me me) {
        var none = new LocalizedText(Map.of());
        LocalizedText names = form.names(none);
        var chapter =
                new Chapter(
                        ChapterId.next(),
                        Slug.of(names.in(Language.FR).text()).value(),
                        names,
                        form.description(none),
                        form.country(),
                        ZoneId.of(form.zone()),
                        form.tags(),
                        LocalDate.now(clock),
                        0);
        if (!store.insert(chapter)) {
            return Optional.empty();
        }
        trail.record(me, "chapter", chapter.id().value(), "chapter-opened", Map.of());
        return Optional.of(chapter.slug());
    }

    /**
     * @return what someone else saved since the form was opened; empty when nobody did, and then it
     *     is saved
     */
    @Transactional
    Optional<Chapter> save(ChapterId id, ChapterForm form, Me me) {
        Chapter stored = store.lock(id).orElseThrow(() -> new NotFound("chapter", id));
        if (!stored.fingerprint().equals(form.fingerprint())) {
            return Optional.of(stored);
        }
        store.update(
                id,
                form.names(stored.names()),
                form.description(stored.description()),
                ZoneId.of(form.zone()),
                form.tags());
        trail.record(me, "chapter", id.value(), "chapter-changed", Map.of());
        return Optional.empty();
    }

    @Transactional
    void name(
            Chapter chapter,
            EmailAddress email,
            String givenName,
            String familyName,
            Language language,
            Me me) {
        PersonId person = network.person(email, givenName, familyName, language);
        roles.give(
                person,
                Role.COORDINATOR,
                Scope.chapter(chapter.id()),
                DateRange.since(LocalDate.now(clock)),
                me);
        trail.record(
                me,
                "chapter",
                chapter.id().value(),
                "coordinator-named",
                Map.of("person", accounts.require(person).fullName()));
    }

    @Transactional
    void end(Chapter chapter, PersonId person, Me me) {
        if (roles.holders(Role.COORDINATOR, Scope.chapter(chapter.id())).stream()
                .noneMatch(account -> account.id().equals(person))) {
            throw new NotFound("coordinator", person);
        }
        roles.end(person, Role.COORDINATOR, Scope.chapter(chapter.id()), me);
        trail.record(
                me,
                "chapter",
                chapter.id().value(),
                "coordinator-ended",
                Map.of("person", accounts.require(person).fullName()));
    }
}
