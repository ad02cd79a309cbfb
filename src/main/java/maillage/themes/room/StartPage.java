package maillage.themes.room;

import java.util.Map;
import maillage.platform.web.Faults;
import maillage.platform.web.Typed;
import maillage.themes.Seen;

/**
 * Where a room is opened.
 *
 * @param meetings it may be part of, by id
 */
public record StartPage(Seen seen, Map<String, String> meetings, Typed typed, Faults faults) {}
