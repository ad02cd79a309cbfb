package maillage.groups.joining;

import java.util.List;
import maillage.kernel.LocalizedText;
import maillage.platform.web.Faults;

/** Where an application stands, for its applicant. */
public record StatusPage(
        String token,
        Application application,
        List<LocalizedText> groups,
        List<Message> messages,
        String answer,
        Faults faults) {}
