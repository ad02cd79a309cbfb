package maillage.themes.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import maillage.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VoteKeyTest {
    private static final UUID VOTE = UUID.randomUUID();
    private static final UUID ELECTOR = UUID.randomUUID();

    @Test
    void aSealedBallotIsOpenedByItsKeyForItsElectorOnly() {
        VoteKey key = VoteKey.fresh();
        byte[] sealed = key.seal("oui", VOTE, ELECTOR);
        assertThat(key.open(sealed, VOTE, ELECTOR)).isEqualTo("oui");
        assertThatThrownBy(() -> key.open(sealed, VOTE, UUID.randomUUID()))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> key.open(sealed, UUID.randomUUID(), ELECTOR))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> VoteKey.fresh().open(sealed, VOTE, ELECTOR))
                .isInstanceOf(IllegalStateException.class);
        sealed[40] ^= 1;
        assertThatThrownBy(() -> key.open(sealed, VOTE, ELECTOR))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void twoSealsOfOneBallotDifferAndAllAreOfOneLength() {
        VoteKey key = VoteKey.fresh();
        assertThat(key.seal("oui", VOTE, ELECTOR))
                .isNotEqualTo(key.seal("oui", VOTE, ELECTOR))
                .hasSameSizeAs(key.seal("une réponse plus longue", VOTE, ELECTOR));
    }

    @Test
    void aKeyIsReadableByItsOwnerOnlyAndGoneOnceDestroyed(@TempDir Path data) throws Exception {
        var keys = new VoteKeys(data.toString());
        VoteKey key = keys.create(VOTE);
        Path file = data.resolve("keys").resolve(VOTE + ".key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(keys.require(VOTE, key.check()).bytes()).isEqualTo(key.bytes());
        assertThatThrownBy(() -> keys.require(VOTE, VoteKey.fresh().check()))
                .isInstanceOf(Refused.class);
        keys.destroy(VOTE);
        keys.destroy(VOTE);
        assertThat(file).doesNotExist();
        assertThatThrownBy(() -> keys.require(VOTE, key.check())).isInstanceOf(Refused.class);
    }
}
