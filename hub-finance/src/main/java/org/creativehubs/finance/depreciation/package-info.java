/**
 * How assets are written off: {@link org.creativehubs.finance.depreciation.Depreciation} spreads
 * the cost of one over whole years by a named method of spreadsheets, {@link
 * org.creativehubs.finance.depreciation.AssetRegister} walks a register of dated assets through a
 * financial year, month by month, with its note.
 */
@NullMarked
@HubStyle
package org.creativehubs.finance.depreciation;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
