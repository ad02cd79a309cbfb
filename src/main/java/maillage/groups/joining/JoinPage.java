package maillage.groups.joining;

import maillage.platform.web.Faults;
import maillage.platform.web.Typed;

/**
 * One step of the form.
 *
 * @param token of the application; empty before the first step is sent
 */
public record JoinPage(
        String token, int step, Typed typed, Faults faults, Offer offer, int wordLimit) {
    public String address() {
        return token.isEmpty() ? "/join" : "/join/" + token + "/steps/" + step;
    }
}
