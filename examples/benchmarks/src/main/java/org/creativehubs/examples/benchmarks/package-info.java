/**
 * How long the library takes, beside what it can be compared with: a loop by hand, or another
 * library for the same question. A benchmark and its yardstick stand in one class, so that their
 * ratio comes from one run on one machine; {@link RatioTable} prints it.
 */
@NullMarked
package org.creativehubs.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
