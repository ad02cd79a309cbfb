package maillage.themes.shared;

/**
 * The proposal that a letter is about.
 *
 * @param path where the letter leads, without language
 */
public record About(String path, int number, String title) {
    public static About of(ProposalSeen seen) {
        return new About(
                seen.path(),
                seen.proposal().number().orElseThrow(),
                seen.proposal().text().title());
    }

    /** Leads to another page. */
    public About at(String other) {
        return new About(other, number, title);
    }
}
