package maillage.network.register;

import java.util.Map;
import maillage.platform.web.Faults;

/**
 * The form to write an organisation down.
 *
 * @param chapters those the reader looks after, by id
 * @param same slug of an organisation that bears the same name; empty when none does
 */
public record NewPage(
        NewForm form,
        Map<String, String> sectors,
        Map<String, String> countries,
        Map<String, String> chapters,
        boolean chapterNeeded,
        String same,
        Faults faults) {}
