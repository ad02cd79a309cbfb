package maillage.network;

import static maillage.network.RegistryId.Registry.OTHER;
import static maillage.network.RegistryId.Registry.RNA;
import static maillage.network.RegistryId.Registry.ROR;
import static maillage.network.RegistryId.Registry.SIREN;
import static maillage.network.RegistryId.Registry.SIRET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RegistryIdTest {
    @Test
    void aSirenIsReadWithItsSpacesAndKeptWithout() {
        assertThat(RegistryId.read(SIREN, "732 829 320"))
                .contains(new RegistryId(SIREN, "732829320"));
    }

    @Test
    void oneWrongDigitInASirenIsSeen() {
        assertThat(RegistryId.read(SIREN, "732829321")).isEmpty();
        assertThat(RegistryId.read(SIREN, "73282932")).isEmpty();
    }

    @Test
    void aSiretAddsUpLikeASiren() {
        assertThat(RegistryId.read(SIRET, "732 829 320 00074")).isPresent();
        assertThat(RegistryId.read(SIRET, "73282932000075")).isEmpty();
    }

    @Test
    void postOfficesHaveTheirOwnSum() {
        assertThat(RegistryId.read(SIRET, "35600000049837")).isPresent();
        assertThat(RegistryId.read(SIRET, "35600000049838")).isEmpty();
    }

    @Test
    void anAssociationsNumberStartsWithAW() {
        assertThat(RegistryId.read(RNA, "w751234567")).contains(new RegistryId(RNA, "W751234567"));
        assertThat(RegistryId.read(RNA, "W9R1234567")).isPresent();
        assertThat(RegistryId.read(RNA, "751234567")).isEmpty();
    }

    @Test
    void aResearchOrganisationIsReadFromItsAddressToo() {
        assertThat(RegistryId.read(ROR, "https://ror.org/02mhbdp94"))
                .contains(new RegistryId(ROR, "02mhbdp94"));
        assertThat(RegistryId.read(ROR, "02mhbdp95")).isEmpty();
    }

    @Test
    void anyOtherRegistryIsTakenAtItsWord() {
        assertThat(RegistryId.read(OTHER, " NINEA 005 "))
                .contains(new RegistryId(OTHER, "NINEA 005"));
        assertThat(RegistryId.read(OTHER, " ")).isEmpty();
    }

    @Test
    void aWrongNumberCannotEvenBeMade() {
        assertThatThrownBy(() -> new RegistryId(SIREN, "123456789"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
