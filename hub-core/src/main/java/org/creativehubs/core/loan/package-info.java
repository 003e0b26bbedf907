/**
 * Loans as lenders give them. {@link org.creativehubs.core.loan.Loan} says when money is drawn,
 * what interest it bears ({@link org.creativehubs.core.loan.LoanInterest}), how and when it is
 * repaid ({@link org.creativehubs.core.loan.Repayment}), in which months less is paid, and what is
 * paid besides; schedules, plans and covenants are calculated from it and never stored.
 */
@NullMarked
@HubStyle
package org.creativehubs.core.loan;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
