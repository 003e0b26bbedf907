/**
 * What the services of a hub cost, year by year, and how its tenants bear it. A {@link
 * org.creativehubs.core.servicecharge.ServiceYear} holds the {@link
 * org.creativehubs.core.servicecharge.ServiceHead heads} of cost with their dated {@link
 * org.creativehubs.core.servicecharge.ServiceCost costs}, the {@link
 * org.creativehubs.core.servicecharge.ServiceFund funds} that are built up for later works, and the
 * {@link org.creativehubs.core.servicecharge.ServiceCap caps} that leases put on a charge.
 */
@NullMarked
@HubStyle
package org.creativehubs.core.servicecharge;

import org.creativehubs.core.value.HubStyle;
import org.jspecify.annotations.NullMarked;
