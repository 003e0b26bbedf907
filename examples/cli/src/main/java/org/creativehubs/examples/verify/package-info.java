/**
 * Worked answers of publications, and whether the calculators give them.
 *
 * <p>A {@link org.creativehubs.examples.verify.Publication} is a file of JSON lines: its citation
 * first, then its {@linkplain org.creativehubs.examples.verify.WorkedCase worked cases}, each an
 * input and the answers that are printed for it. {@link
 * org.creativehubs.examples.verify.Verification} asks the calculators and compares, at the
 * precision that was printed.
 */
@NullMarked
package org.creativehubs.examples.verify;

import org.jspecify.annotations.NullMarked;
