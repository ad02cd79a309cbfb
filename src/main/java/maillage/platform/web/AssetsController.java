package maillage.platform.web;

import java.time.Duration;
import maillage.kernel.NotFound;
import maillage.kernel.OpenToAll;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@OpenToAll("style sheets, scripts, fonts and pictures of the site itself")
class AssetsController {
    private final Assets assets;

    AssetsController(Assets assets) {
        this.assets = assets;
    }

    /**
     * An older hash gets today's content, without the year: a page that is open while we deploy
     * keeps its looks.
     */
    @GetMapping("/assets/{hash}/{*name}")
    ResponseEntity<byte[]> show(@PathVariable String hash, @PathVariable String name) {
        Assets.Asset asset =
                assets.find(name.substring(1)).orElseThrow(() -> new NotFound("asset", name));
        CacheControl keep =
                asset.hash().equals(hash)
                        ? CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable()
                        : CacheControl.noCache();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(asset.type()))
                .cacheControl(keep)
                .body(asset.bytes());
    }

    @GetMapping("/favicon.ico")
    ResponseEntity<byte[]> icon() {
        Assets.Asset asset =
                assets.find("img/mark.svg")
                        .orElseThrow(() -> new NotFound("asset", "img/mark.svg"));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("image/svg+xml"))
                .cacheControl(CacheControl.maxAge(Duration.ofDays(7)).cachePublic())
                .body(asset.bytes());
    }
}
