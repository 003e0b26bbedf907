/**
 * Grants as the data standard of 360Giving has them, in and out. A {@link
 * org.creativehubs.core.standards.giving.GivingFile} is read whole, as awards, as sums, or grant by
 * grant in little memory; a {@link org.creativehubs.core.standards.giving.GivingExport} makes
 * grants of awards; a {@link org.creativehubs.core.standards.giving.GivingPackage} is written as
 * JSON and as a spreadsheet. A spreadsheet of grants is read by {@code Sheets.grants}.
 *
 * <p>Types bear the fields of the standard by their names: <a
 * href="https://standard.threesixtygiving.org/">360Giving Data Standard</a> 1.4 and earlier.
 */
@NullMarked
@HubStyle
package org.creativehubs.core.standards.giving;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
