/**
 * How an asset is written off: {@link org.creativehubs.finance.depreciation.Depreciation} spreads
 * its cost over its life by a named method.
 */
@NullMarked
@HubStyle
package org.creativehubs.finance.depreciation;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
