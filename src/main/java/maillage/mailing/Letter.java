package maillage.mailing;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a mail says, in one language: blocks of plain text, never HTML. Line breaks are kept in
 * paragraphs and descriptions, and become spaces everywhere else, so that no value can add a header
 * or a line of its own.
 *
 * {@snippet :
 * Letter.of("Réunion du 12 mars", "Bonjour Amina,")
 *       .paragraph("La réunion est confirmée.")
 *       .fact("Quand", "jeudi 12 mars 2027, 10 h – 12 h, heure de Paris")
 *       .action("Répondre", URI.create("https://reseau.example/r/…"))
 *       .closing("L’équipe du réseau");
 * }
 */
public record Letter(
        String subject,
        String greeting,
        List<String> paragraphs,
        List<Fact> facts,
        Optional<Link> action,
        List<Link> links,
        String closing) {
    public Letter {
        subject = oneLine(subject);
        greeting = oneLine(greeting);
        if (subject.isEmpty()) {
            throw new IllegalArgumentException("a letter has a subject");
        }
        paragraphs =
                paragraphs.stream().map(String::strip).filter(text -> !text.isEmpty()).toList();
        facts = List.copyOf(facts);
        links = List.copyOf(links);
        closing = closing.strip();
    }

    public static Letter of(String subject, String greeting) {
        return new Letter(subject, greeting, List.of(), List.of(), Optional.empty(), List.of(), "");
    }

    /** Adds a paragraph; a blank one is left out. */
    public Letter paragraph(String text) {
        return new Letter(subject, greeting, and(paragraphs, text), facts, action, links, closing);
    }

    public Letter fact(String term, String description) {
        return new Letter(
                subject,
                greeting,
                paragraphs,
                and(facts, new Fact(term, description)),
                action,
                links,
                closing);
    }

    /** The one thing that is asked for, shown as a button; a second call replaces the first. */
    public Letter action(String label, URI address) {
        return new Letter(
                subject,
                greeting,
                paragraphs,
                facts,
                Optional.of(new Link(label, address)),
                links,
                closing);
    }

    public Letter link(String label, URI address) {
        return new Letter(
                subject,
                greeting,
                paragraphs,
                facts,
                action,
                and(links, new Link(label, address)),
                closing);
    }

    public Letter closing(String text) {
        return new Letter(subject, greeting, paragraphs, facts, action, links, text);
    }

    /** A term and what stands for it, as in “When: …”. */
    public record Fact(String term, String description) {
        public Fact {
            term = oneLine(term);
            description = description.strip();
        }
    }

    /**
     * @param address absolute, {@code http} or {@code https}; anything else is a bug of the caller
     */
    public record Link(String label, URI address) {
        public Link {
            label = oneLine(label);
            String scheme = address.getScheme();
            if (!("https".equals(scheme) || "http".equals(scheme)) || address.getHost() == null) {
                throw new IllegalArgumentException("a letter links to absolute web addresses only");
            }
        }
    }

    static String oneLine(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}\\u0085\\u2028\\u2029]+", " ").strip();
    }

    private static <T> List<T> and(List<T> some, T another) {
        var all = new ArrayList<>(some);
        all.add(another);
        return all;
    }
}
