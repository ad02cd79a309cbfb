package maillage.platform.exchange;

/** What came of an import. */
public record ImportDonePage(String kind, Applied applied) {}
