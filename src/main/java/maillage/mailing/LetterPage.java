package maillage.mailing;

import java.util.Optional;
import maillage.kernel.Language;

/**
 * A letter as its template sees it.
 *
 * @param refusal how to stop letters of this kind; empty when they cannot be refused
 */
public record LetterPage(Language language, Letter letter, Optional<Letter.Link> refusal) {}
