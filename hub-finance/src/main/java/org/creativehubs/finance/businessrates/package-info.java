/**
 * Business rates of England: {@link org.creativehubs.finance.businessrates.BusinessRates} says what
 * is due for a property in a financial year or a part of it, by the multiplier of its value and
 * use, with the relief of a small business, of a charity, or of empty property.
 */
@NullMarked
@HubStyle
package org.creativehubs.finance.businessrates;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
