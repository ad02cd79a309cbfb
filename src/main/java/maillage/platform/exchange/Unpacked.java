package maillage.platform.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import maillage.platform.exchange.TableFile.NotATable;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Looks into a workbook before it is read, with the library that will read it: a small file may
 * unpack to gigabytes.
 */
final class Unpacked {
    static final long MAX_BYTES = 120L * 1024 * 1024;
    private static final int MAX_PARTS = 2_000;

    private Unpacked() {}

    static void check(byte[] content) throws NotATable {
        boolean workbook = false;
        long bytes = 0;
        int parts = 0;
        byte[] buffer = new byte[64 * 1024];
        try (var zip = ZipFile.builder().setByteArray(content).get()) {
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                workbook |= part.getName().equals("xl/workbook.xml");
                if (++parts > MAX_PARTS) {
                    throw new NotATable("too-much-inside");
                }
                try (InputStream stream = zip.getInputStream(part)) {
                    for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
                        bytes += read;
                        if (bytes > MAX_BYTES) {
                            throw new NotATable("too-much-inside");
                        }
                    }
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new NotATable("broken-workbook");
        }
        if (!workbook) {
            throw new NotATable("not-a-workbook");
        }
    }
}
