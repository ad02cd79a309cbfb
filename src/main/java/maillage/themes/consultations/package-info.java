@NullMarked
package maillage.themes.consultations;

import org.jspecify.annotations.NullMarked;
