/**
 * Loans: as lenders give them, and in level payments. {@link
 * org.creativehubs.finance.loan.LoanSchedule} repays a loan with dates, rates, holidays, tranches
 * and fees day by day, and says what it costs; {@link org.creativehubs.finance.loan.LoanCourse} is
 * the same for those who read many loans. For level payments without dates, {@link
 * org.creativehubs.finance.loan.LevelPayments} solves for the payment, the number of payments, the
 * rate or the amount, {@link org.creativehubs.finance.loan.PaymentParts} splits payments into
 * interest and repayment, and {@link org.creativehubs.finance.loan.AmortisationSchedule} repays a
 * loan to the penny. {@link org.creativehubs.finance.loan.Annuity} holds the plain functions.
 */
@NullMarked
@HubStyle
package org.creativehubs.finance.loan;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
