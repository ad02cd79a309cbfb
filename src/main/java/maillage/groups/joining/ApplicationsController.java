package maillage.groups.joining;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import maillage.kernel.Audience;
import maillage.kernel.For;
import maillage.kernel.GroupId;
import maillage.kernel.Language;
import maillage.kernel.Me;
import maillage.kernel.OrganisationId;
import maillage.kernel.Refused;
import maillage.platform.web.Faults;
import maillage.platform.web.Html;
import maillage.platform.web.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping("/staff/applications")
@For(Audience.FACILITATOR)
class ApplicationsController {
    private static final String ONE = "groups/joining/one";
    private static final int LONGEST = 5000;
    private final Queue queue;
    private final Deciding deciding;

    ApplicationsController(Queue queue, Deciding deciding) {
        this.queue = queue;
        this.deciding = deciding;
    }

    @GetMapping
    View list(
            @RequestParam(defaultValue = "under-way") String state,
            @RequestParam(defaultValue = "") String sector,
            Me me,
            Language language) {
        return Html.page("groups/joining/queue", queue.page(me, state, sector, language));
    }

    @GetMapping("/{id}")
    View show(@PathVariable UUID id, Me me, Language language) {
        Application application = queue.require(id, me);
        return Html.page(
                ONE,
                queue.page(application, me, wishesOf(application), Faults.none(), false, language));
    }

    @PostMapping("/{id}/acceptance")
    View accept(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            Me me,
            Language language) {
        Application application = decidable(id, me);
        Typed typed = new Typed(fields);
        List<GroupId> chosen = typed.all("groups").stream().map(GroupId::of).toList();
        String into = typed.one("into");
        Faults faults =
                Faults.none().when(chosen.isEmpty(), "groups", "groups.application.groups.missing");
        Optional<OrganisationId> organisation = application.known();
        if (organisation.isEmpty() && !into.isEmpty() && !into.equals("new")) {
            organisation =
                    Optional.of(OrganisationId.of(into))
                            .filter(
                                    known ->
                                            queue.page(
                                                            application,
                                                            me,
                                                            typed,
                                                            faults,
                                                            false,
                                                            language)
                                                    .near()
                                                    .containsKey(into));
        }
        if (faults.any()) {
            return Html.unprocessable(
                    ONE, queue.page(application, me, typed, faults, false, language));
        }
        return answer(id, deciding.accept(id, chosen, organisation, me), me, typed, language);
    }

    @PostMapping("/{id}/questions")
    View ask(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            Me me,
            Language language) {
        Application application = queue.require(id, me);
        Typed typed = merged(application, fields);
        Faults faults = text(typed, "question");
        if (faults.any()) {
            return Html.unprocessable(
                    ONE, queue.page(application, me, typed, faults, false, language));
        }
        return answer(id, deciding.ask(id, typed.one("question"), me), me, typed, language);
    }

    @PostMapping("/{id}/refusal")
    View decline(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            Me me,
            Language language) {
        Application application = decidable(id, me);
        Typed typed = merged(application, fields);
        Faults faults = text(typed, "reason");
        if (faults.any()) {
            return Html.unprocessable(
                    ONE, queue.page(application, me, typed, faults, false, language));
        }
        return answer(id, deciding.decline(id, typed.one("reason"), me), me, typed, language);
    }

    /** Whoever comes second sees what was decided, and what they had typed. */
    private View answer(UUID id, boolean done, Me me, Typed typed, Language language) {
        return done
                ? Html.seeOther("/staff/applications/{id}", id)
                : Html.conflict(
                        ONE,
                        queue.page(
                                queue.require(id, me), me, typed, Faults.none(), true, language));
    }

    private Application decidable(UUID id, Me me) {
        Application application = queue.require(id, me);
        if (!queue.mayDecide(me, application)) {
            throw new Refused("groups.application.refused");
        }
        return application;
    }

    private static Faults text(Typed typed, String field) {
        return Faults.none()
                .when(typed.one(field).isEmpty(), field, "form.missing")
                .when(typed.one(field).length() > LONGEST, field, "form.too-long", LONGEST);
    }

    private static Typed wishesOf(Application application) {
        return Typed.nothing().with("groups", application.form().all("groups"));
    }

    private static Typed merged(Application application, MultiValueMap<String, String> fields) {
        return new Typed(fields).with("groups", application.form().all("groups"));
    }
}
