/**
 * Programmes: sessions, rooms and people brought into a timetable that keeps every rule forbidden
 * to break, and treats the others by level and weight.
 *
 * <p>Promises: plain Java without Spring or SQL, usable on files; the same problem, seed and number
 * of steps give the same programme on any machine.
 */
@ApplicationModule(allowedDependencies = {"kernel", "platform"})
@NullMarked
package maillage.timetable;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
