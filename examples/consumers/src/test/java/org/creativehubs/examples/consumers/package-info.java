/** Tests of the library as others use it: from its jars, on the class path and the module path. */
@NullMarked
package org.creativehubs.examples.consumers;

import org.jspecify.annotations.NullMarked;
