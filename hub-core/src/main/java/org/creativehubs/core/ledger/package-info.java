/**
 * What tenants owe and what they paid: a {@link org.creativehubs.core.ledger.Ledger} stands beside
 * a hub and holds {@link org.creativehubs.core.ledger.Bill}s, {@link
 * org.creativehubs.core.ledger.Receipt}s, {@link org.creativehubs.core.ledger.WriteOff}s and {@link
 * org.creativehubs.core.ledger.HeldDeposit}s, each with an id of its own. Which receipt pays which
 * bill is not a fact of the ledger: it follows from a named rule.
 */
@NullMarked
@HubStyle
package org.creativehubs.core.ledger;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
