package maillage.platform.files;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class FileStore {
    private final JdbcClient db;

    FileStore(JdbcClient db) {
        this.db = db;
    }

    void insert(StoredFile file) {
        db.sql(
                        "insert into platform.file (hash, size_bytes, media_type) values (:hash, :size, :type) on conflict do nothing")
                .param("hash", file.hash())
                .param("size", file.size())
                .param("type", file.mediaType())
                .update();
    }

    Optional<StoredFile> find(String hash) {
        return db.sql("select hash, size_bytes, media_type from platform.file where hash = :hash")
                .param("hash", hash)
                .query(
                        (row, number) ->
                                new StoredFile(
                                        row.getString("hash"),
                                        row.getLong("size_bytes"),
                                        row.getString("media_type")))
                .optional();
    }
}
