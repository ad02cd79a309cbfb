package maillage.kernel;

import java.util.UUID;

/** A meeting of any kind. */
public record MeetingId(UUID value) implements Id {
    public static MeetingId next() {
        return new MeetingId(Id.fresh());
    }

    /** Reads the text form of an id; anything else is something that does not exist. */
    public static MeetingId of(String text) {
        return new MeetingId(Id.parse("meeting", text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
