package maillage.meetings;

import java.util.List;

/** The hosts by the names that lists use for them. Implemented by the module of the hosts. */
public interface HostNames {
    List<Named> all();

    /**
     * @param cycle its slug
     * @param group its slug; empty for the cycle itself
     */
    record Named(String cycle, String group, Host host) {}
}
