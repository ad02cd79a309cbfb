package maillage.identity;

import java.util.Set;
import maillage.kernel.Grant;
import maillage.kernel.PersonId;

/**
 * What a module above knows of what someone may do today: a mandate makes a member, a seat makes a
 * member of a group.
 */
public interface GrantSource {
    Set<Grant> grantsOf(PersonId person);
}
