package maillage.themes.room;

import java.util.Optional;
import java.util.UUID;
import maillage.kernel.LocalizedText;

/** What is said before a gathering begins, and stays so. */
record Start(LocalizedText questions, int cardsEach, int interestsEach, Optional<UUID> meeting) {}
