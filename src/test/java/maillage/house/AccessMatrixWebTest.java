package maillage.house;

import static maillage.cast.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.AnnotatedElement;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import maillage.cast.Cast;
import maillage.cast.Props;
import maillage.kernel.For;
import maillage.kernel.OpenToAll;
import maillage.testing.Visitor;
import maillage.testing.Visitors;
import maillage.testing.WebTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every route, asked by every role: what each gets is a file, read by people and compared here
 * (docs/rules.md#r11).
 */
@WebTest
class AccessMatrixWebTest {
    private static final Path MATRIX = Path.of("src/test/resources/access-matrix.csv");

    private static final Pattern ENDS =
            Pattern.compile(
                    "POST .*/(closure|withdrawal|cancellation|ending|removal|[a-z]+-removal|refusal)");

    @Autowired private RequestMappingHandlerMapping routes;

    @Autowired private Visitors visitors;

    @Autowired private JdbcClient db;

    @Test
    void everyRouteSaysWhomItIsFor() {
        assertThat(
                        handlers().entrySet().stream()
                                .filter(route -> audience(route.getValue()).isEmpty())
                                .map(Map.Entry::getKey)
                                .toList())
                .isEmpty();
    }

    @Test
    void everyRoleGetsWhatTheMatrixSaysAndNothingElse() throws Exception {
        Cast.enter(db);
        Props.lay(db);
        var actors = new LinkedHashMap<String, Visitor>();
        actors.put("visitor", visitors.anyone());
        actors.put("no-mandate", visitors.as(PAUL));
        actors.put("member", visitors.as(INES));
        actors.put("member-elsewhere", visitors.as(SALOME));
        actors.put("facilitator", visitors.as(YANIS));
        actors.put("facilitator-elsewhere", visitors.as(CLAIRE));
        actors.put("coordinator", visitors.as(NAJET));
        actors.put("administrator", visitors.as(MAELLE));
        Map<String, HandlerMethod> handlers = handlers();
        var answers = new TreeMap<String, String>();
        for (String route : inTurn(handlers.keySet())) {
            var line = new StringBuilder(route).append(',').append(audience(handlers.get(route)));
            // Roles ask in turn, the least trusted first. A form is sent empty: what it answers
            // shows whether it is for that role.
            actors.values().forEach(actor -> line.append(',').append(asked(actor, route)));
            answers.put(route, line.toString());
        }
        var lines = new ArrayList<String>();
        lines.add("route,audience," + String.join(",", actors.keySet()));
        lines.addAll(answers.values());
        String now = String.join("\n", lines) + "\n";
        if (Boolean.getBoolean("maillage.write")) {
            Files.createDirectories(MATRIX.getParent());
            Files.writeString(MATRIX, now);
        }
        assertThat(Files.exists(MATRIX) ? Files.readString(MATRIX) : "")
                .as("run bin/test --write, and read the difference")
                .isEqualTo(now);
        assertThat(lines.stream().filter(line -> line.contains(",500")).toList())
                .as("a question that is a bug")
                .isEmpty();
        assertThat(
                        lines.stream()
                                .filter(
                                        line ->
                                                line.startsWith("POST ")
                                                        && !line.contains(",open: ")
                                                        && !line.contains(",own,")
                                                        && !line.split(",")[2].equals("303"))
                                .toList())
                .as("a change that a visitor may make")
                .isEmpty();
    }

    /** What ends a thing comes last: nobody is refused only because it has ended. */
    private static List<String> inTurn(Set<String> routes) {
        return routes.stream()
                .sorted(
                        Comparator.comparing((String route) -> ENDS.matcher(route).matches())
                                .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private String asked(Visitor actor, String route) {
        String path = Places.filled(route.substring(route.indexOf(' ') + 1), db);
        if (route.startsWith("GET ")) {
            return String.valueOf(actor.get(path).status());
        }
        // Signing out would end the play for this actor.
        return route.startsWith("POST /me/account/")
                ? "own"
                : String.valueOf(actor.post(path, Map.of()).status());
    }

    private Map<String, HandlerMethod> handlers() {
        var found = new TreeMap<String, HandlerMethod>();
        routes.getHandlerMethods()
                .forEach(
                        (info, handler) -> {
                            if (handler.getBeanType().getPackageName().startsWith("maillage")
                                    && !handler.getBeanType()
                                            .getSimpleName()
                                            .equals("ErrorPages")) {
                                names(info).forEach(name -> found.put(name, handler));
                            }
                        });
        return found;
    }

    private static List<String> names(RequestMappingInfo info) {
        var names = new ArrayList<String>();
        for (String pattern : info.getPatternValues()) {
            for (RequestMethod method : info.getMethodsCondition().getMethods()) {
                names.add(method + " " + pattern.replaceAll("\\{([A-Za-z]+):[^/]*}", "{$1}"));
            }
        }
        return names;
    }

    private static String audience(HandlerMethod handler) {
        for (AnnotatedElement place :
                new AnnotatedElement[] {handler.getMethod(), handler.getBeanType()}) {
            if (place.isAnnotationPresent(For.class)) {
                return place.getAnnotation(For.class).value().name();
            }
            if (place.isAnnotationPresent(OpenToAll.class)) {
                return "open: " + place.getAnnotation(OpenToAll.class).value().replace(',', ';');
            }
        }
        return "";
    }
}
