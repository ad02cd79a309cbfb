@NullMarked
package maillage.groups.seats;

import org.jspecify.annotations.NullMarked;
