package maillage.network.chapters;

import java.util.List;
import maillage.platform.web.Faults;

/**
 * The chapters; for administrators, with the form to open one.
 *
 * @param opens whether the reader may open one
 */
public record ChaptersPage(
        List<Chapter> chapters, boolean opens, ChapterForm form, Faults faults) {}
