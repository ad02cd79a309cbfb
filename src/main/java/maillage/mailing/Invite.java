package maillage.mailing;

/**
 * A calendar entry on its way to one person (RFC 5546). The method follows from the entry: a
 * cancelled one cancels, any other asks; a later sequence of the same entry updates what the
 * calendar holds.
 */
public record Invite(CalendarEntry entry, Party attendee) {
    public enum Method {
        REQUEST,
        CANCEL
    }

    public Method method() {
        return entry.status() == CalendarEntry.Status.CANCELLED ? Method.CANCEL : Method.REQUEST;
    }
}
