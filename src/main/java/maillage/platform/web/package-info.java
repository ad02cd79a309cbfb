@NullMarked
package maillage.platform.web;

import org.jspecify.annotations.NullMarked;
