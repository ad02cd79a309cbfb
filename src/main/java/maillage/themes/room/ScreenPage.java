package maillage.themes.room;

/** What is projected. */
public record ScreenPage(Room room, Now now) {
    public Gathering gathering() {
        return room.gathering();
    }

    /** An address as it is read out: without its scheme. */
    public static String spoken(String address) {
        return address.replaceFirst("^https?://", "");
    }
}
