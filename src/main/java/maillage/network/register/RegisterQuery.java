package maillage.network.register;

import java.util.Objects;
import org.springframework.util.MultiValueMap;

/**
 * What the staff's list of organisations is narrowed to; empty texts narrow nothing.
 *
 * @param state known, member or left
 * @param gap cited-no, charter-no or titular-no: what someone should look after
 * @param page from 1
 */
public record RegisterQuery(String text, String state, String gap, int page) {
    static final int PAGE = 50;

    static RegisterQuery of(MultiValueMap<String, String> sent) {
        String page = one(sent, "page");
        return new RegisterQuery(
                one(sent, "q"),
                one(sent, "state").replaceAll("[^a-z]", ""),
                one(sent, "gap").replaceAll("[^a-z-]", ""),
                page.matches("[1-9]\\d{0,3}") ? Integer.parseInt(page) : 1);
    }

    private static String one(MultiValueMap<String, String> sent, String name) {
        return Objects.requireNonNullElse(sent.getFirst(name), "").strip();
    }

    String at(int other) {
        return "/staff/organisations?q="
                + java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8)
                + "&state="
                + state
                + "&gap="
                + gap
                + "&page="
                + other;
    }
}
