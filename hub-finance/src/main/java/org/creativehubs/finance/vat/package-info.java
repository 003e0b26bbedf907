/**
 * Value added tax of a period where supplies are taxable in part: {@link
 * org.creativehubs.finance.vat.VatQuarter} says what is payable, what of the tax on purchases
 * cannot be recovered, and what each purchase costs with it. {@link
 * org.creativehubs.finance.vat.VatRegistration} says whether a hub must register at all, by dated
 * thresholds.
 */
@NullMarked
@HubStyle
package org.creativehubs.finance.vat;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
