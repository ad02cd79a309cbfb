@NullMarked
package maillage.home.sitemap;

import org.jspecify.annotations.NullMarked;
