/**
 * What is to be billed, and when it will be paid: {@link
 * org.creativehubs.finance.billing.LeaseBills} makes the bills of lettings that are not yet given,
 * {@link org.creativehubs.finance.billing.ExpectedCash} says what tenants will pay month by month
 * by an assumption of how they pay. Who is behind today is in {@link
 * org.creativehubs.finance.receivable.Arrears}.
 */
@NullMarked
@HubStyle
package org.creativehubs.finance.billing;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
