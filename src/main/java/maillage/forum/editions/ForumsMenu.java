package maillage.forum.editions;

import java.util.List;
import java.util.Optional;
import maillage.kernel.Me;
import maillage.platform.web.Menu;
import org.springframework.stereotype.Component;

@Component
class ForumsMenu implements Menu {
    @Override
    public List<Entry> entries(Optional<Me> reader) {
        return List.of(new Entry(17, "forum.menu", "/forums"));
    }
}
