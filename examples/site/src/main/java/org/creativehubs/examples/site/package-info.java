/**
 * The documentation site: a page for each calculator, each room of the library and each mistake
 * that other tools make, written from the sources and the catalogue, so that it says what the code
 * does.
 */
@NullMarked
package org.creativehubs.examples.site;

import org.jspecify.annotations.NullMarked;
