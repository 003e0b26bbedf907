/**
 * What this module adds to the catalogue of calculators: {@link
 * org.creativehubs.metrics.MetricsCatalog}. Each topic has a package of its own below this one.
 */
@NullMarked
package org.creativehubs.metrics;

import org.jspecify.annotations.NullMarked;
