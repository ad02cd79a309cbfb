import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Called by {@code bin/format}: AOSP's four spaces, imports in plain alphabetical order. */
final class Format {
    public static void main(String[] words) {
        boolean apply = words[0].equals("apply");
        var different = new AtomicInteger();
        List<Path> files = Arrays.stream(words).skip(1).map(Path::of).toList();
        files.parallelStream().forEach(file -> {
            if (changes(file, apply)) {
                different.incrementAndGet();
                System.out.println(file);
            }
        });
        System.exit(apply || different.get() == 0 ? 0 : 1);
    }

    private static boolean changes(Path file, boolean apply) {
        try {
            String before = Files.readString(file);
            var options = JavaFormatterOptions.builder().style(Style.AOSP).build();
            String clean = ImportOrderer.reorderImports(RemoveUnusedImports.removeUnusedImports(before), Style.GOOGLE);
            String after = new Formatter(options).formatSource(clean);
            if (apply && !after.equals(before)) {
                Files.writeString(file, after);
            }
            return !after.equals(before);
        } catch (Exception trouble) {
            throw new IllegalStateException(file + ": " + trouble.getMessage(), trouble);
        }
    }
}
