package maillage.network;

import java.util.Locale;
import java.util.Optional;

/**
 * The number of an organisation in a public registry, checked by its own checksum where it has one:
 * SIREN and SIRET by Luhn's sum (the establishments of La Poste by the plain sum of their digits),
 * ROR by ISO/IEC 7064 MOD 97-10 over Crockford's base 32, RNA by its form.
 *
 * @param id without spaces, as the registry writes it
 */
public record RegistryId(Registry registry, String id) {
    private static final String BASE_32 = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final String LA_POSTE = "356000000";

    /** Where organisations are registered; {@code OTHER} has no check but length. */
    public enum Registry {
        SIREN,
        SIRET,
        RNA,
        ROR,
        OTHER;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Registry> find(String code) {
            for (Registry registry : values()) {
                if (registry.code().equals(code)) {
                    return Optional.of(registry);
                }
            }
            return Optional.empty();
        }
    }

    public RegistryId {
        if (!isRight(registry, id)) {
            throw new IllegalArgumentException("not a number of " + registry.code());
        }
    }

    /**
     * Reads what a person wrote, spaces and dots included. Empty when it cannot be a number of this
     * registry.
     */
    public static Optional<RegistryId> read(Registry registry, String written) {
        String bare = written.replaceAll("[\\s\\u00A0\\u202F]", "");
        String id =
                switch (registry) {
                    case SIREN, SIRET -> bare.replace(".", "");
                    case RNA -> bare.toUpperCase(Locale.ROOT);
                    case ROR ->
                            bare.toLowerCase(Locale.ROOT)
                                    .replaceFirst("^(https?://)?ror\\.org/", "");
                    case OTHER -> written.strip();
                };
        return isRight(registry, id) ? Optional.of(new RegistryId(registry, id)) : Optional.empty();
    }

    private static boolean isRight(Registry registry, String id) {
        return switch (registry) {
            case SIREN -> id.matches("\\d{9}") && luhn(id);
            case SIRET -> id.matches("\\d{14}") && (luhn(id) || ofLaPoste(id));
            case RNA -> id.matches("W\\d[0-9A-Z]\\d{7}");
            case ROR -> id.matches("0[0-9a-hj-km-np-tv-z]{6}\\d{2}") && ror(id);
            case OTHER -> !id.isBlank() && id.length() <= 60;
        };
    }

    private static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int counted = i % 2 == 0 ? digit : digit * 2;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return sum % 10 == 0;
    }

    private static boolean ofLaPoste(String siret) {
        return siret.startsWith(LA_POSTE) && siret.chars().map(digit -> digit - '0').sum() % 5 == 0;
    }

    private static boolean ror(String id) {
        long number = 0;
        for (char digit : id.substring(0, 7).toCharArray()) {
            number = number * 32 + BASE_32.indexOf(digit);
        }
        return 98 - number * 100 % 97 == Long.parseLong(id.substring(7));
    }
}
