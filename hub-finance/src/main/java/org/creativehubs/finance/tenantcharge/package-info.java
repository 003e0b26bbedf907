/**
 * What tenants pay beside their rent. {@link org.creativehubs.finance.tenantcharge.ServiceCharge}
 * settles the costs of a year between units, and {@link
 * org.creativehubs.finance.tenantcharge.TurnoverRent} a rent that follows turnover.
 */
@NullMarked
@HubStyle
package org.creativehubs.finance.tenantcharge;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
