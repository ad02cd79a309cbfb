/**
 * Documents of a meeting: kept by their content, seen by the group until they are published,
 * removed but not destroyed.
 */
@NullMarked
package maillage.meetings.documents;

import org.jspecify.annotations.NullMarked;
