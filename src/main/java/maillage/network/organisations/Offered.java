package maillage.network.organisations;

import java.util.Map;

/** What the lists of the form offer, by code, in the reader's language and order. */
public record Offered(
        Map<String, String> sectors,
        Map<String, String> legalForms,
        Map<String, String> sdgs,
        Map<String, String> axes,
        Map<String, String> countries) {}
