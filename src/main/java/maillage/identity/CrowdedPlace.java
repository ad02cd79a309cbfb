package maillage.identity;

/**
 * Where hundreds sign in within minutes behind one address of the network, such as a room; given by
 * the module that knows it. They are then counted by the place, not by that address.
 */
public interface CrowdedPlace {
    /**
     * @param next where whoever signs in wants to go, as asked: a path without language, or
     *     anything
     */
    boolean expects(String next);
}
