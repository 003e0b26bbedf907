/**
 * Where a hub's money comes from and on what terms. A {@link
 * org.creativehubs.core.funding.FundingAward} is what a funder gives, by an {@link
 * org.creativehubs.core.funding.FundingInstrument} and with a {@link
 * org.creativehubs.core.funding.FundRestriction}; {@link
 * org.creativehubs.core.funding.FundingSourceKind} says what kind of funder it is.
 */
@NullMarked
@HubStyle
package org.creativehubs.core.funding;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
