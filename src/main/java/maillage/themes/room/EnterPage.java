package maillage.themes.room;

import maillage.platform.web.Faults;

/** Where a code is typed. */
public record EnterPage(String code, Faults faults) {}
