package maillage.themes.room;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import maillage.kernel.LocalizedText;
import maillage.platform.web.Faults;
import maillage.platform.web.Typed;

/**
 * Reads the fields of a room to be opened: {@code question-fr}, {@code cards}, {@code interests}.
 */
final class StartForm {
    private static final int QUESTION = 200;
    private static final int MOST = 20;
    private static final LocalizedText NOTHING = new LocalizedText(Map.of());
    private final Typed typed;
    private final Map<String, String> meetings;

    StartForm(Typed typed, Map<String, String> meetings) {
        this.typed = typed;
        this.meetings = meetings;
    }

    static Typed blank() {
        return Typed.nothing().with("cards", "5").with("interests", "3");
    }

    Faults check() {
        Faults faults =
                Faults.none()
                        .when(start().questions().isEmpty(), "question-fr", "form.missing")
                        .when(outside("cards"), "cards", "room.start.between", 1, MOST)
                        .when(outside("interests"), "interests", "room.start.between", 1, MOST);
        for (String field : java.util.List.of("question-fr", "question-en")) {
            faults.when(typed.one(field).length() > QUESTION, field, "form.too-long", QUESTION);
        }
        return faults;
    }

    Start start() {
        return new Start(
                typed.localized("question", NOTHING),
                typed.number("cards", 0),
                typed.number("interests", 0),
                Optional.of(typed.one("meeting"))
                        .filter(meetings::containsKey)
                        .map(UUID::fromString));
    }

    private boolean outside(String field) {
        int number = typed.number(field, 0);
        return number < 1 || number > MOST;
    }
}
