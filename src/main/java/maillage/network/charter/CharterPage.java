package maillage.network.charter;

import java.util.List;
import java.util.Optional;
import maillage.kernel.LocalizedText.Shown;

/**
 * One published version, among the others.
 *
 * @param version empty while none is published
 * @param text in the reader's language, or in another that says so
 * @param toAccept whether this reader can accept it for an organisation now
 */
public record CharterPage(
        Optional<Version> version,
        Optional<Shown> text,
        boolean current,
        List<Version> published,
        boolean toAccept) {}
