package maillage.groups.directory;

import java.util.List;
import java.util.Optional;
import maillage.kernel.Me;
import maillage.platform.web.Menu;
import org.springframework.stereotype.Component;

@Component
class DirectoryMenu implements Menu {
    @Override
    public List<Entry> entries(Optional<Me> reader) {
        return List.of(new Entry(40, "directory.title", "/directory"));
    }
}
