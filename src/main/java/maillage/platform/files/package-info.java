/**
 * Files that people bring, kept by the hash of their content and handed out without ever being
 * trusted.
 */
@NullMarked
package maillage.platform.files;

import org.jspecify.annotations.NullMarked;
