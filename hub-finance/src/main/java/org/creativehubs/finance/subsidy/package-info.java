/**
 * Help that public bodies give, and its limits. {@link
 * org.creativehubs.finance.subsidy.SchemeLimits} holds the published limits by date, {@link
 * org.creativehubs.finance.subsidy.MinimalAssistance} counts help against them, {@link
 * org.creativehubs.finance.subsidy.RentSubsidy} values rents below market, and {@link
 * org.creativehubs.finance.subsidy.LargestDiscount} finds how far a rent may still be lowered.
 */
@NullMarked
@HubStyle
package org.creativehubs.finance.subsidy;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
