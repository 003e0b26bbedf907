/**
 * What the tests of every module share. {@link org.creativehubs.testing.ReferenceCases} runs the
 * cases computed by other tools, {@link org.creativehubs.testing.JacksonLines} reads and writes
 * with both lines of Jackson at once, and {@link org.creativehubs.testing.Anything} makes values
 * for properties: a parameter {@code @ForAll Money} needs no further set-up.
 */
@NullMarked
package org.creativehubs.testing;

import org.jspecify.annotations.NullMarked;
