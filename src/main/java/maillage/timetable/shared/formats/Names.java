package maillage.timetable.shared.formats;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Things of one kind by name, each with its place in their list. */
final class Names {
    private final String french;
    private final String english;
    private final Map<String, Integer> places = new HashMap<>();

    /**
     * @param french the kind, as in “aucune salle ne s’appelle”
     * @param english the kind, as in “no room is called”
     */
    Names(String french, String english) {
        this.french = french;
        this.english = english;
    }

    static Names of(String french, String english, List<String> names) {
        var known = new Names(french, english);
        names.forEach(name -> known.places.put(name, known.places.size()));
        return known;
    }

    /**
     * @throws Unreadable where the name is blank, or taken
     */
    String add(Json written) {
        String name = written.word();
        if (name.isBlank()) {
            throw written.wrong("le nom est vide", "the name is empty");
        }
        if (places.putIfAbsent(name, places.size()) != null) {
            String shown = Unreadable.shown(name);
            throw written.wrong(
                    "«\u00a0" + shown + "\u00a0» est défini deux fois",
                    "“" + shown + "” is defined twice");
        }
        return name;
    }

    int at(Json written) {
        return at(written.word(), written);
    }

    /**
     * @param where to blame
     * @throws Unreadable where there is none of that name
     */
    int at(String name, Json where) {
        Integer place = places.get(name);
        if (place == null) {
            String shown = Unreadable.shown(name);
            throw where.wrong(
                    "aucun nom de " + french + " n’est «\u00a0" + shown + "\u00a0»",
                    "no " + english + " is called “" + shown + "”");
        }
        return place;
    }
}
