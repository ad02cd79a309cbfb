package maillage.themes.proposals;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import maillage.kernel.Language;
import maillage.kernel.LocalizedText;
import maillage.kernel.OrganisationId;
import maillage.network.Network;
import maillage.network.Taxonomy;
import maillage.network.Terms;
import maillage.platform.Trail;
import maillage.platform.text.Texts;
import maillage.platform.web.Faults;
import maillage.platform.web.Html;
import maillage.platform.web.Typed;
import maillage.themes.Seen;
import maillage.themes.shared.ProposalSeen;
import maillage.themes.shared.Sections;
import maillage.themes.shared.Template;
import maillage.themes.shared.Templates;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** Brings together what the pages of a proposal show. */
@Component
class ProposalPages {
    /** Where a proposal, new or standing, is written. */
    static final String FORM = "themes/proposals/form";

    private static final int LINES = 30;
    private final Network network;
    private final Terms terms;
    private final Sections sections;
    private final Trail trail;
    private final NearStore near;
    private final Templates templates;
    private final Texts texts;

    ProposalPages(
            Network network,
            Terms terms,
            Sections sections,
            Trail trail,
            NearStore near,
            Templates templates,
            Texts texts) {
        this.network = network;
        this.terms = terms;
        this.sections = sections;
        this.trail = trail;
        this.near = near;
        this.templates = templates;
        this.texts = texts;
    }

    ProposalPage show(ProposalSeen seen, String reason, Faults faults, Language language) {
        var text = seen.proposal().text();
        return new ProposalPage(
                seen,
                named(Taxonomy.SDG, text.sdgs().stream().map(String::valueOf).toList()),
                List.copyOf(named(Taxonomy.SECTOR, text.sectors()).values()),
                names(seen.maySupport(), language),
                reason,
                faults,
                sections.of(seen, language),
                seen.seen().seesMembers()
                        ? trail.of("proposal", seen.proposal().id().value(), LINES)
                        : List.of());
    }

    /** The form beside what someone else saved, or published, meanwhile. */
    View overtaken(ProposalSeen theirs, Typed typed, Language language) {
        return Html.conflict(
                FORM,
                form(
                        theirs.seen(),
                        Optional.of(theirs),
                        typed.with("version", String.valueOf(theirs.proposal().version())),
                        Faults.none(),
                        false,
                        true,
                        language));
    }

    /** The form of a new proposal or of one that stands. */
    WritingPage form(
            Seen seen,
            Optional<ProposalSeen> before,
            Typed typed,
            Faults faults,
            boolean compared,
            boolean overtaken,
            Language language) {
        return new WritingPage(
                seen,
                before,
                before.isPresent() ? Map.of() : proposers(seen, language),
                offered(language),
                templates.hints(
                        template(seen),
                        before.map(one -> one.proposal().byStaff())
                                .orElseGet(
                                        () -> seen.leads() && typed.one("organisation").isEmpty()),
                        language),
                typed,
                faults,
                compared ? near(seen, typed) : List.of(),
                compared,
                overtaken);
    }

    Template template(Seen seen) {
        return templates.of(seen.consultation().id());
    }

    List<NearProposal> near(Seen seen, Typed typed) {
        return near.near(seen.consultation().id(), typed.one("title"), typed.one("question"));
    }

    Offered offered(Language language) {
        return new Offered(
                terms.offered(Taxonomy.SDG, language),
                terms.offered(Taxonomy.AXIS, language),
                terms.offered(Taxonomy.SECTOR, language));
    }

    /** For whom this reader may write: the staff first, where they lead. */
    private Map<String, String> proposers(Seen seen, Language language) {
        var all = new LinkedHashMap<String, String>();
        if (seen.leads()) {
            all.put("", texts.get(language, "proposal.by-staff"));
        }
        all.putAll(names(seen.organisations(), language));
        return all;
    }

    private Map<String, String> names(List<OrganisationId> organisations, Language language) {
        var names = new LinkedHashMap<String, String>();
        if (!organisations.isEmpty()) {
            network.names(organisations)
                    .forEach((id, name) -> names.put(id.toString(), name.in(language).text()));
        }
        return names;
    }

    private Map<String, LocalizedText> named(Taxonomy taxonomy, Collection<String> codes) {
        var names = new LinkedHashMap<String, LocalizedText>();
        if (!codes.isEmpty()) {
            terms.of(taxonomy).stream()
                    .filter(term -> codes.contains(term.code()))
                    .forEach(term -> names.put(term.code(), term.names()));
        }
        return names;
    }
}
