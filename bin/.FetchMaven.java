import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.ZipInputStream;

/**
 * Fetches the Maven this house builds with where a machine has none: {@code java bin/.FetchMaven.java FOLDER}. What comes is
 * compared with the SHA-512 below before any of it is unpacked. MAILLAGE_MAVEN_REPOSITORY names another repository.
 */
class FetchMaven {
    static final String VERSION = "3.9.12";
    static final String SHA_512 =
            "0ef0d074761a55e7b982fd7f2cd6ea2da028289c73156ebd488c0513efbff8a64ac5bc0c11c3b8bbced930ce15238ecef344b0e065ae54f7cdca8c86cf39e736";

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        String repository = System.getenv().getOrDefault("MAILLAGE_MAVEN_REPOSITORY", "https://repo.maven.apache.org/maven2");
        var address = URI.create(repository + "/org/apache/maven/apache-maven/" + VERSION + "/apache-maven-" + VERSION + "-bin.zip");
        Files.createDirectories(folder);
        Path archive = Files.createTempFile(folder, "maven", ".zip");
        try (var client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build()) {
            int status = client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofFile(archive)).statusCode();
            if (status != 200) {
                throw new IOException(address + " answers " + status);
            }
            String found = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-512").digest(Files.readAllBytes(archive)));
            if (!found.equals(SHA_512)) {
                throw new IOException(address + " is not the file that is expected: SHA-512 " + found);
            }
            unpack(archive, folder);
        } finally {
            Files.delete(archive);
        }
    }

    static void unpack(Path archive, Path folder) throws IOException {
        try (var zip = new ZipInputStream(Files.newInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = folder.resolve(entry.getName()).normalize();
                if (!file.startsWith(folder)) {
                    throw new IOException("outside of its folder: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    Files.createDirectories(file.getParent());
                    Files.copy(zip, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
                    if (file.getParent().endsWith("bin")) {
                        file.toFile().setExecutable(true, false);
                    }
                }
            }
        }
    }
}
