package maillage.themes.shared;

import maillage.kernel.EmailAddress;
import maillage.kernel.Language;
import maillage.kernel.PersonId;

/** Someone who is written to, in their own language. */
public record Addressee(PersonId person, EmailAddress email, String name, Language language) {}
