/**
 * Conferences whose submissions belong to tracks: tracks take cells (a session in a room) and
 * submissions take slots of the cells of their track. The problem and its objective are those of
 * CoSPLib (Pylyavskyy, Kheiri, Jacko, <cite>European Journal of Operational Research</cite>, 2024).
 */
@NullMarked
package maillage.timetable.shared.conference;

import org.jspecify.annotations.NullMarked;
