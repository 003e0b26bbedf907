/**
 * How can counts be published without giving away a single business? {@link
 * org.creativehubs.metrics.disclosure.TableRounding} rounds a table by bands, {@link
 * org.creativehubs.metrics.disclosure.CellSuppression} hides small or dominated cells and what else
 * must be hidden with them, and {@link org.creativehubs.metrics.disclosure.DisclosureAttack} tries
 * to work out what a {@link org.creativehubs.metrics.disclosure.PublishedTable} hides. Both assume
 * the same {@link org.creativehubs.metrics.disclosure.Attacker}. All count in whole numbers,
 * exactly. Tables that share counts stand in {@code org.creativehubs.metrics.linkedtables}.
 */
@NullMarked
@HubStyle
package org.creativehubs.metrics.disclosure;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
