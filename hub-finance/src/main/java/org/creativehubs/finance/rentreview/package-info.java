/**
 * How a rent changes under its review clauses, and what the law lets a clause do. {@link
 * org.creativehubs.finance.rentreview.RentReview} takes a rent through indexed, market, turnover
 * and fixed reviews, and those of several bases, with caps and collars; its steps go into a lease.
 * {@link org.creativehubs.finance.rentreview.BackRent} says what is owed where one is settled late.
 * {@link org.creativehubs.finance.rentreview.RentReviewLaw} reports how the law on upward-only
 * terms stands on a day.
 */
@NullMarked
@HubStyle
package org.creativehubs.finance.rentreview;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
