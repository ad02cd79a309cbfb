package maillage.kernel;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address as mail servers accept it in practice, kept in lower case so that one mailbox is one
 * row.
 */
public record EmailAddress(String value) {
    private static final Pattern SHAPE =
            Pattern.compile(
                    "[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");

    public EmailAddress {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (value.length() > 254 || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not an e-mail address");
        }
    }

    /** Empty when the text is not an address: a value the person can correct. */
    public static Optional<EmailAddress> read(String text) {
        try {
            return Optional.of(new EmailAddress(text));
        } catch (IllegalArgumentException wrong) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
