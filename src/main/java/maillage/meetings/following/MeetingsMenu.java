package maillage.meetings.following;

import java.util.List;
import java.util.Optional;
import maillage.kernel.Me;
import maillage.kernel.Role;
import maillage.platform.web.Menu;
import org.springframework.stereotype.Component;

@Component
class MeetingsMenu implements Menu {
    @Override
    public List<Entry> entries(Optional<Me> reader) {
        return reader.filter(me -> me.isAdministrator() || me.has(Role.FACILITATOR))
                .map(me -> List.of(new Entry(20, "meetings.menu", "/staff/meetings")))
                .orElse(List.of());
    }
}
