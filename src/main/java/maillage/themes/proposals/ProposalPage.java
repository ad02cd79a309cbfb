package maillage.themes.proposals;

import java.util.List;
import java.util.Map;
import maillage.kernel.LocalizedText;
import maillage.platform.TrailLine;
import maillage.platform.web.Faults;
import maillage.themes.shared.ProposalSeen;
import maillage.themes.shared.Sections;

/**
 * One proposal.
 *
 * @param sdgs its goals by number
 * @param sectors its sectors in words
 * @param own the reader's organisations that may sign it, by id
 * @param reason of a withdrawal, as typed
 * @param trail for members
 */
public record ProposalPage(
        ProposalSeen seen,
        Map<String, LocalizedText> sdgs,
        List<LocalizedText> sectors,
        Map<String, String> own,
        String reason,
        Faults faults,
        List<Sections.Shown> sections,
        List<TrailLine> trail) {}
