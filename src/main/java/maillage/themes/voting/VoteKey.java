package maillage.themes.voting;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key of one vote. Ballots are sealed with AES-256-GCM under a nonce of 96 random bits, bound
 * to their vote and elector, and padded to one length, so that neither reading nor exchanging nor
 * measuring them tells anything.
 */
final class VoteKey {
    static final int BYTES = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int LENGTH = 8192;
    private static final SecureRandom CHANCE = new SecureRandom();
    private final byte[] bytes;

    VoteKey(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    static VoteKey fresh() {
        var bytes = new byte[BYTES];
        CHANCE.nextBytes(bytes);
        return new VoteKey(bytes);
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** What recognises this key and says nothing about it. */
    byte[] check() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update("maillage vote key ".getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(digest.digest(bytes), 16);
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException(never);
        }
    }

    byte[] seal(String content, UUID vote, UUID elector) {
        byte[] text = content.getBytes(StandardCharsets.UTF_8);
        if (text.length > LENGTH) {
            throw new IllegalArgumentException("a ballot has at most " + LENGTH + " bytes");
        }
        byte[] padded = Arrays.copyOf(text, LENGTH);
        Arrays.fill(padded, text.length, LENGTH, (byte) ' ');
        var nonce = new byte[NONCE];
        CHANCE.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, padded, vote, elector);
        return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    }

    /**
     * @throws IllegalStateException when it was not sealed by this key for this elector
     */
    String open(byte[] sealed, UUID vote, UUID elector) {
        byte[] nonce = Arrays.copyOf(sealed, NONCE);
        byte[] rest = Arrays.copyOfRange(sealed, NONCE, sealed.length);
        return new String(
                        run(Cipher.DECRYPT_MODE, nonce, rest, vote, elector),
                        StandardCharsets.UTF_8)
                .stripTrailing();
    }

    private byte[] run(int mode, byte[] nonce, byte[] text, UUID vote, UUID elector) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    mode, new SecretKeySpec(bytes, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(
                    ByteBuffer.allocate(32)
                            .putLong(vote.getMostSignificantBits())
                            .putLong(vote.getLeastSignificantBits())
                            .putLong(elector.getMostSignificantBits())
                            .putLong(elector.getLeastSignificantBits())
                            .array());
            return cipher.doFinal(text);
        } catch (GeneralSecurityException wrong) {
            throw new IllegalStateException("a ballot that this key did not seal", wrong);
        }
    }
}
