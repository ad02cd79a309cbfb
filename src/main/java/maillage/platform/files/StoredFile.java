package maillage.platform.files;

/**
 * A file that is kept.
 *
 * @param hash SHA-256 of its content, 64 hexadecimal digits
 * @param size in bytes
 * @param mediaType as its content says, never as its sender said
 */
public record StoredFile(String hash, long size, String mediaType) {
    /** Where it is fetched, under a name for people. */
    public String path(String name) {
        return "/files/" + hash + "/" + name;
    }
}
