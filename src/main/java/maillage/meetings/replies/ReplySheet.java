package maillage.meetings.replies;

import java.util.List;
import maillage.kernel.LocalizedText;
import maillage.kernel.PersonId;
import maillage.meetings.Meeting;
import maillage.platform.web.Faults;

/**
 * The form of one answer.
 *
 * @param alternates people of the same organisation who may come instead
 * @param path where it is sent
 * @param open whether it may still change
 */
public record ReplySheet(
        Meeting meeting,
        Invitation invitation,
        LocalizedText organisation,
        List<Choice> alternates,
        ReplyForm form,
        Faults faults,
        String path,
        boolean open) {
    public record Choice(PersonId person, String name) {}

    public boolean chosen(Answer answer) {
        return form.answer().equals(answer.code());
    }
}
