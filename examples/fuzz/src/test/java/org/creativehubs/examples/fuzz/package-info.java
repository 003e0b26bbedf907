/**
 * One fuzz test for each door through which text or bytes come in, led by coverage: whatever they
 * are, the door gives a value or refuses them with {@link
 * org.creativehubs.core.value.InvalidValueException}, the same again for the same bytes, and what
 * it gives can be written and, where there is a writer, read again. An ordinary test run tries the
 * seeds and all inputs that were found at fault once; {@code .ci/fuzz/run} looks for more.
 */
@NullMarked
package org.creativehubs.examples.fuzz;

import org.jspecify.annotations.NullMarked;
