package maillage.platform.files;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import maillage.kernel.Me;
import maillage.kernel.NotFound;
import maillage.kernel.OpenToAll;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Hands out a file that some gate opens for this reader. Whatever it holds, a browser runs nothing
 * of it: pictures are shown, all else is saved. Kept by nobody without asking again, since what may
 * be seen can change (docs/rules.md#r8).
 */
@RestController
@OpenToAll("each file is opened by its own gate")
class FilesController {
    private static final Set<String> SHOWN = Set.of("image/png", "image/jpeg", "image/webp");
    private final Files files;
    private final ObjectProvider<FileGate> gates;

    FilesController(Files files, ObjectProvider<FileGate> gates) {
        this.files = files;
        this.gates = gates;
    }

    @GetMapping("/files/{hash}/{name}")
    ResponseEntity<Resource> show(
            @PathVariable String hash, @PathVariable String name, Optional<Me> me) {
        StoredFile file =
                files.find(hash)
                        .filter(
                                known ->
                                        gates.orderedStream()
                                                .anyMatch(gate -> gate.opens(hash, me)))
                        .orElseThrow(() -> new NotFound("file", hash));
        ContentDisposition disposition =
                (SHOWN.contains(file.mediaType())
                                ? ContentDisposition.inline()
                                : ContentDisposition.attachment())
                        .filename(name, StandardCharsets.UTF_8)
                        .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .contentLength(file.size())
                .eTag('"' + file.hash() + '"')
                .cacheControl(
                        me.isPresent()
                                ? CacheControl.noCache().cachePrivate()
                                : CacheControl.noCache().cachePublic())
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", disposition.toString())
                .header("Vary", "Cookie")
                .body(new FileSystemResource(files.place(hash)));
    }
}
