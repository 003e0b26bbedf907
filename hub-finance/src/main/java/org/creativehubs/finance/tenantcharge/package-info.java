/**
 * What tenants pay beside their rent. {@link org.creativehubs.finance.tenantcharge.ServiceCharge}
 * settles the services of a year between the spaces of a hub and those who have them, {@link
 * org.creativehubs.finance.tenantcharge.ServiceStatements} writes the statement of one tenant, and
 * {@link org.creativehubs.finance.tenantcharge.TurnoverRent} a rent that follows turnover.
 */
@NullMarked
@HubStyle
package org.creativehubs.finance.tenantcharge;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
