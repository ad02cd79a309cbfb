package maillage.groups.group;

import maillage.kernel.LocalizedText;

/** A group that this one comes from, or that came from it. */
public record Kin(
        boolean before, String relation, LocalizedText names, String path, LocalizedText cycle) {}
