package maillage.home.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import maillage.kernel.LocalizedText;
import maillage.platform.exchange.Applied;
import maillage.platform.exchange.Choices;
import maillage.platform.exchange.Importer;
import maillage.platform.exchange.Imports;
import maillage.platform.exchange.Preview;
import maillage.platform.exchange.Table;
import maillage.platform.web.NetworkProfile;
import maillage.platform.web.NetworkProfiles;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills an empty network with the demonstration: all of it or nothing. */
@Component
class DemoLoading {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private final Imports imports;
    private final DemoStore store;
    private final NetworkProfiles profiles;
    private final Clock clock;

    DemoLoading(Imports imports, DemoStore store, NetworkProfiles profiles, Clock clock) {
        this.imports = imports;
        this.store = store;
        this.profiles = profiles;
        this.clock = clock;
    }

    /**
     * @return how many lines were taken in; none when the network already has organisations
     */
    @Transactional
    public int load(DemoFiles files) {
        if (store.hasOrganisations()) {
            return 0;
        }
        Shift shift = Shift.to(LocalDate.now(clock.withZone(PARIS)));
        int lines = 0;
        for (Importer importer : imports.all()) {
            for (Table table : files.of(importer.kind(), shift)) {
                lines += take(importer.kind(), table);
            }
        }
        profiles.change(
                new NetworkProfile(
                        LocalizedText.frEn("Passerelles", "Passerelles"),
                        LocalizedText.frEn(
                                "Zéro exclusion, zéro carbone, zéro pauvreté",
                                "Zero exclusion, zero carbon, zero poverty"),
                        LocalizedText.frEn(
                                "Des organisations qui ne se croisent nulle part ailleurs choisissent ensemble leurs sujets, se réunissent, écrivent et rendent compte.",
                                "Organisations that meet nowhere else choose their subjects together, meet, write and report."),
                        2008,
                        "equipe@passerelles.example",
                        PARIS,
                        true));
        return lines;
    }

    private int take(String kind, Table table) {
        return switch (imports.apply(kind, table, Choices.ALL_NEW, null)) {
            case Applied applied -> applied.added() + applied.changed();
            case Preview faulty ->
                    throw new IllegalStateException(
                            "the demonstration’s "
                                    + kind
                                    + " have faults: "
                                    + faulty.faults()
                                    + faulty.lookalikes());
        };
    }
}
