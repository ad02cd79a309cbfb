/** One id for each request, in its log lines, its answer and the page that says something broke. */
@NullMarked
package maillage.platform.logging;

import org.jspecify.annotations.NullMarked;
