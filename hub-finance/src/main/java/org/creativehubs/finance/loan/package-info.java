/**
 * Loans in level payments. {@link org.creativehubs.finance.loan.LevelPayments} solves for the
 * payment, the number of payments, the rate or the amount, {@link
 * org.creativehubs.finance.loan.PaymentParts} splits payments into interest and repayment, and
 * {@link org.creativehubs.finance.loan.AmortisationSchedule} repays a loan to the penny. {@link
 * org.creativehubs.finance.loan.Annuity} holds the plain functions.
 */
@NullMarked
@HubStyle
package org.creativehubs.finance.loan;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
