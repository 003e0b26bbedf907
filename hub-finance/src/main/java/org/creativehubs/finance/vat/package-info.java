/**
 * Value added tax of a period where supplies are taxable in part: {@link
 * org.creativehubs.finance.vat.VatQuarter} says what is payable, what of the tax on purchases
 * cannot be recovered, and what each purchase costs with it.
 */
@NullMarked
@HubStyle
package org.creativehubs.finance.vat;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
