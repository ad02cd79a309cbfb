import java.io.IOException;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Writes what was made as files that the importers read. */
record Rows(Generate g) {
    void write() throws IOException {
        for (String folder : List.of("history", "current")) {
            Files.createDirectories(Generate.FOLDER.resolve(folder));
        }
        String organisationNames = "key,name_fr,name_en,acronym,sectors,legal_form,country,town,registry,registry_id,website,sdgs,axes,expertise,presentation_fr,presentation_en,chapter,state,joined_on,left_on,cited";
        g.csv("organisations.csv", organisationNames, g.organisations.stream().filter(o -> !o.isLiving()).map(this::row).toList());
        g.csv("current/organisations.csv", organisationNames, g.organisations.stream().filter(Generate.Organisation::isLiving).map(this::row).toList());
        g.csv("people.csv", "email,given_name,family_name,language,cited,phone", g.people.values().stream()
                .map(p -> List.of(p.email(), p.given(), p.family(), p.language(), p.cited() ? "yes" : "no", "")).toList());
        String mandateNames = "organisation,email,kind,function,level,from,to";
        g.csv("mandates.csv", mandateNames, g.mandates.stream().filter(m -> !m.living()).map(Rows::row).toList());
        g.csv("current/mandates.csv", mandateNames, g.mandates.stream().filter(Generate.Mandate::living).map(Rows::row).toList());
        g.csv("venue-offers.csv", "organisation,name,address,town,country,capacity,step_free,hearing_loop,video,equipment,availability", g.venues.stream()
                .map(v -> List.of(v.organisation().key(), v.name(), v.address(), v.organisation().town(), v.organisation().country(), "" + v.capacity(), Generate.yes(v.stepFree()),
                        Generate.yes(v.loop()), Generate.yes(v.video()), v.equipment(), v.availability())).toList());
        Texts.write(g);
        Waiting.write(g);
        Records.write(g);
        Questions.write(g);
        for (String folder : List.of("history", "current")) {
            Predicate<String> here = cycle -> cycle.equals("current") == folder.equals("current");
            g.csv(folder + "/participations.csv", "cycle,group,organisation,titular,alternate,from,to", g.seats.stream().filter(s -> here.test(s.cycle()))
                    .map(s -> List.of(s.cycle(), s.group(), s.organisation().key(), Generate.reference(s.titular()), Generate.reference(s.alternate()), s.from().toString(), Generate.day(s.to()))).toList());
            g.csv(folder + "/meetings.csv", "key,cycle,group,kind,title_fr,title_en,starts,ends,time_zone,state,confirmed_on,notice_reason,venue_organisation,venue,place,town,remote_link,capacity",
                    g.meetings.stream().filter(m -> here.test(m.cycle())).sorted(Comparator.comparing(Generate.Meeting::starts)).map(Rows::row).toList());
            g.csv(folder + "/attendances.csv", "meeting,person,organisation,capacity,mode", g.presences.values().stream().filter(p -> here.test(p.meeting().cycle()))
                    .sorted(Comparator.comparing((Generate.Presence p) -> p.meeting().starts()).thenComparing(p -> p.organisation().key()))
                    .map(p -> List.of(p.meeting().key(), p.person().reference(), p.organisation().key(), p.capacity(), p.mode())).toList());
            g.csv(folder + "/charter-acceptances.csv", "version,organisation,email,accepted_on,cited", g.acceptances.stream().filter(a -> here.test(a.getFirst()))
                    .map(a -> a.subList(1, a.size())).toList());
        }
    }

    List<String> row(Generate.Organisation o) {
        g.random.setSeed(o.key().hashCode());
        String registry = o.country().equals("FR") ? g.pick(List.of("siren", "siren", "rna", "")) : "";
        if (registry.equals("rna") && !o.form().equals("association")) {
            registry = "siren";
        }
        String number = switch (registry) {
            case "siren" -> siren();
            case "rna" -> "W00" + (1_000_000 + g.random.nextInt(8_999_999));
            default -> "";
        };
        Set<String> axes = new LinkedHashSet<>(List.of(g.pick(Words.AXES)));
        if (g.random.nextInt(3) > 0) {
            axes.add(g.pick(Words.AXES));
        }
        String goals = g.random.ints(1 + g.random.nextInt(5), 1, 18).boxed().distinct().map(String::valueOf).collect(Collectors.joining("|"));
        boolean english = !o.english().isEmpty() && (g.random.nextInt(5) > 0 || o.french().isEmpty());
        String[] told = Presentations.presentation(o, g.random);
        String website = g.random.nextInt(10) == 0 ? "" : "https://" + Generate.domain(o) + (g.random.nextInt(4) == 0 ? "/fr" : "");
        return List.of(o.key(), o.french(), english ? o.english() : "", o.acronym(), o.sector(), o.form(), o.country(), o.town(), registry, number, website, goals,
                String.join("|", axes), Presentations.expertise(o.sector(), g.random), o.french().isEmpty() ? "" : told[0], english ? told[1] : "", o.chapter(), o.state(), Generate.day(o.joined()), Generate.day(o.left()), Generate.yes(o.cited()));
    }

    /** With a right checksum, in a range that the registry never gave. */
    String siren() {
        String digits = "0" + String.format("%07d", g.random.nextInt(10_000_000));
        int sum = 0;
        for (int i = 0; i < 8; i++) {
            int digit = digits.charAt(7 - i) - '0';
            int counted = i % 2 == 0 ? digit * 2 : digit;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return digits + (10 - sum % 10) % 10;
    }

    static List<String> row(Generate.Mandate m) {
        return List.of(m.organisation().key(), m.person().reference(), m.kind(), m.function(), "" + m.level(), m.from().toString(), Generate.day(m.to()));
    }

    static List<String> row(Generate.Meeting m) {
        return List.of(m.key(), m.cycle(), m.group(), m.kind(), m.french(), m.english(), m.starts().toString(), m.starts().plusMinutes(m.minutes()).toString(), "Europe/Paris", m.state(),
                m.state().equals("draft") ? "" : Generate.day(m.confirmed()), m.reason(), m.venue() == null ? "" : m.venue().organisation().key(), m.venue() == null ? "" : m.venue().name(), m.place().replaceAll(", [^,]*$", ""), m.place().contains(", ") ? m.place().replaceAll(".*, ", "") : "",
                m.link(), m.capacity());
    }
}
