package maillage.platform.web;

import java.time.ZoneId;
import maillage.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** What the network says of itself on every page. */
public record NetworkProfile(
        LocalizedText names,
        LocalizedText baseline,
        LocalizedText description,
        @Nullable Integer foundedIn,
        @Nullable String contactEmail,
        ZoneId zone,
        boolean demonstration) {}
