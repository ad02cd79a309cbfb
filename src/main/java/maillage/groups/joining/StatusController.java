package maillage.groups.joining;

import java.util.Map;
import java.util.Objects;
import maillage.groups.Groups;
import maillage.groups.WorkingGroup;
import maillage.kernel.GroupId;
import maillage.kernel.OpenToAll;
import maillage.platform.web.Faults;
import maillage.platform.web.Html;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping("/join/{token}")
@OpenToAll("the link is the key to one's own application")
class StatusController {
    private static final int LONGEST = 5000;
    private final Applying applying;
    private final MessageStore messages;
    private final Groups groups;

    StatusController(Applying applying, MessageStore messages, Groups groups) {
        this.applying = applying;
        this.messages = messages;
        this.groups = groups;
    }

    /** Where it stands; a draft goes on where it was left. */
    @GetMapping
    View show(@PathVariable String token) {
        Application application = applying.require(token);
        return application.state() == ApplicationState.DRAFT
                ? Html.seeOther("/join/{token}/steps/{step}", token, application.step())
                : Html.page("groups/joining/status", page(token, application, "", Faults.none()));
    }

    @PostMapping("/answers")
    View answer(@PathVariable String token, @RequestParam(defaultValue = "") String answer) {
        Faults faults =
                Faults.none()
                        .when(answer.isBlank(), "answer", "form.missing")
                        .when(answer.length() > LONGEST, "answer", "form.too-long", LONGEST);
        if (faults.any()) {
            return Html.unprocessable(
                    "groups/joining/status", page(token, applying.require(token), answer, faults));
        }
        applying.answer(token, answer.strip());
        return Html.seeOther("/join/{token}", token);
    }

    @PostMapping("/withdrawal")
    View withdraw(@PathVariable String token) {
        applying.withdraw(token);
        return Html.seeOther("/join/{token}", token);
    }

    private StatusPage page(String token, Application application, String answer, Faults faults) {
        Map<GroupId, WorkingGroup> wished = groups.all(application.wishes());
        return new StatusPage(
                token,
                application,
                application.wishes().stream()
                        .map(wished::get)
                        .filter(Objects::nonNull)
                        .map(WorkingGroup::names)
                        .toList(),
                messages.of(application.id()),
                answer,
                faults);
    }
}
