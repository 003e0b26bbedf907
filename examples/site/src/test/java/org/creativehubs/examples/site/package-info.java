/** The site is whole: every page has its parts, and every link leads somewhere. */
@NullMarked
package org.creativehubs.examples.site;

import org.jspecify.annotations.NullMarked;
