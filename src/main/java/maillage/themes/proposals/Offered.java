package maillage.themes.proposals;

import java.util.Map;

/** What may be ticked, by code, in the reader's language. */
public record Offered(
        Map<String, String> sdgs, Map<String, String> axes, Map<String, String> sectors) {}
