/**
 * What a hub plans to earn and to pay. An {@link org.creativehubs.finance.plan.OperatingModel}
 * holds its units, what its leases make due, its other lines, rules on other lines ({@link
 * org.creativehubs.finance.plan.RuleLine}: a share of income or profit, a turnover rent), its loans
 * and what is changed about them. It is written out line by line, or starts from a hub and {@link
 * org.creativehubs.finance.plan.PlanAssumptions}. Yearly amounts fall by a {@link
 * org.creativehubs.finance.plan.PaymentCalendar}; {@link org.creativehubs.finance.plan.CashTerms}
 * say when a line is paid, {@link org.creativehubs.finance.plan.PlannedDeposit} and {@link
 * org.creativehubs.finance.plan.PlannedGrant} are deposits and grants in tranches, and {@link
 * org.creativehubs.finance.plan.VatPlan} is value added tax. {@code finance.viability} runs it, and
 * {@code finance.risk} asks what could go wrong. Months are counted from 1.
 */
@NullMarked
@HubStyle
package org.creativehubs.finance.plan;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
