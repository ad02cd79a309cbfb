package maillage.meetings.attendance;

import java.util.List;
import maillage.kernel.LocalizedText;
import maillage.kernel.OrganisationId;
import maillage.meetings.Host;
import maillage.meetings.Meeting;
import maillage.platform.web.Faults;

/**
 * @param near organisations that may be meant, nearest first
 * @param asking whether the page asks which organisation is meant
 */
public record WalkInPage(
        Meeting meeting,
        Host host,
        WalkInForm form,
        List<Near> near,
        boolean asking,
        List<Sector> sectors,
        Faults faults) {
    public record Near(OrganisationId id, LocalizedText names, String town) {}

    public record Sector(String code, LocalizedText names) {}
}
