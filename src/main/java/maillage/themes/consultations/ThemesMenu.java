package maillage.themes.consultations;

import java.util.List;
import java.util.Optional;
import maillage.kernel.Audience;
import maillage.kernel.Me;
import maillage.platform.web.Menu;
import org.springframework.stereotype.Component;

@Component
class ThemesMenu implements Menu {
    @Override
    public List<Entry> entries(Optional<Me> reader) {
        return reader.filter(Audience.MEMBER::admits).isPresent()
                ? List.of(new Entry(15, "consultation.menu", "/consultations"))
                : List.of();
    }
}
