/**
 * How can tables that share counts be published together? {@link
 * org.creativehubs.metrics.linkedtables.LinkedSuppression} hides what must be hidden in all of them
 * at once, and {@link org.creativehubs.metrics.linkedtables.LinkedAttack} tries to work out what is
 * hidden from all of them together. The tables are {@link
 * org.creativehubs.metrics.linkedtables.LinkedTables}: counts by layer, region and industry, groups
 * of them, and which tables are published: with subtotals, in three dimensions, with cells in
 * common, or as a later release. {@link org.creativehubs.metrics.linkedtables.LinkedContributors}
 * say who stands behind the counts, and so what each knows of all tables.
 */
@NullMarked
@HubStyle
package org.creativehubs.metrics.linkedtables;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
