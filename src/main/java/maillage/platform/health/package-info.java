/** Whether this node can work, for balancers and watchers. */
@NullMarked
package maillage.platform.health;

import org.jspecify.annotations.NullMarked;
