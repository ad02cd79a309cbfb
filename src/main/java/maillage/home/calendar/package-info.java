@NullMarked
package maillage.home.calendar;

import org.jspecify.annotations.NullMarked;
