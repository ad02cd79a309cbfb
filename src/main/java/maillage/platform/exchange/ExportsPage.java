package maillage.platform.exchange;

import java.util.List;

/** The lists that may be exported. */
public record ExportsPage(List<String> kinds) {}
