/**
 * What is let, vacant and due in a hub on a day. {@link org.creativehubs.finance.rentroll.RentRoll}
 * lists every unit with passing rent, reversion and expiry, {@link
 * org.creativehubs.finance.rentroll.Wault} weighs how long its leases still run, {@link
 * org.creativehubs.finance.rentroll.RollChange} says what changed since another day, and {@link
 * org.creativehubs.finance.rentroll.WhatIf} draws the roll up again under changes of the hub.
 */
@NullMarked
@HubStyle
package org.creativehubs.finance.rentroll;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
