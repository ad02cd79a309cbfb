package maillage.platform.health;

import maillage.kernel.OpenToAll;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * 200 {@code {"status":"up"}} when the database answers, else 503 {@code {"status":"down"}}; says
 * nothing more to strangers.
 */
@RestController
class HealthController {
    private static final Logger LOG = LoggerFactory.getLogger(HealthController.class);

    private final HealthStore store;

    HealthController(HealthStore store) {
        this.store = store;
    }

    @OpenToAll("balancers and watchers have no account")
    @GetMapping("/health")
    ResponseEntity<String> show() {
        try {
            store.touch();
            return answer(HttpStatus.OK, "up");
        } catch (DataAccessException | TransactionException trouble) {
            LOG.warn("The database does not answer: {}", trouble.getMessage());
            return answer(HttpStatus.SERVICE_UNAVAILABLE, "down");
        }
    }

    private static ResponseEntity<String> answer(HttpStatus status, String word) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"status\":\"" + word + "\"}\n");
    }
}
