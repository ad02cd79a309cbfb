package maillage.themes.room;

import java.util.List;
import java.util.Optional;
import maillage.kernel.Me;
import maillage.platform.ToDo;
import maillage.platform.ToDos;
import org.springframework.stereotype.Component;

/** A room is open now, and the reader may enter it. */
@Component
class RoomToDo implements ToDos {
    private final Rooms rooms;

    RoomToDo(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public List<ToDo> of(Me me) {
        if (me.organisations().isEmpty()) {
            return List.of();
        }
        return rooms.openTo(me).stream()
                .map(Room::gathering)
                .map(
                        one ->
                                new ToDo(
                                        false,
                                        "todo.room",
                                        one.questions(),
                                        List.of(one.code().spaced()),
                                        Optional.empty(),
                                        one.phonePath()))
                .toList();
    }
}
