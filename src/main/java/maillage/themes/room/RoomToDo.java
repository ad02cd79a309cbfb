package maillage.themes.room;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import maillage.kernel.Me;
import maillage.platform.ToDo;
import maillage.platform.ToDos;
import org.springframework.stereotype.Component;

/** A room is open now, and the reader may enter it: due today. */
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
                .map(
                        room ->
                                new ToDo(
                                        false,
                                        "todo.room",
                                        room.gathering().questions(),
                                        List.of(room.gathering().code().spaced()),
                                        Optional.of(
                                                LocalDate.ofInstant(
                                                        room.seen().now(), room.seen().zone())),
                                        room.gathering().phonePath()))
                .toList();
    }
}
