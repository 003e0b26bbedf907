/**
 * Who owes what: {@link org.creativehubs.finance.receivable.ReceiptAllocation} says which receipt
 * pays which bill of a {@link org.creativehubs.core.ledger.Ledger}, {@link
 * org.creativehubs.finance.receivable.Arrears} who is behind and for how long, {@link
 * org.creativehubs.finance.receivable.LatePaymentInterest} what interest a clause or the statute
 * gives, and {@link org.creativehubs.finance.receivable.TenantStatement} what a tenant is sent.
 */
@NullMarked
@HubStyle
package org.creativehubs.finance.receivable;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
