package org.creativehubs.finance.tenantcharge;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.lease.Letting;

/**
 * Who bears a part of a service charge: a letting, or the landlord for a space while no tenant has
 * it to itself.
 *
 * @param name what it is called in the account
 * @param letting the letting; empty for the landlord
 * @param spaces the spaces of which it bears parts
 */
record ServiceBearer(String name, Optional<Letting> letting, List<String> spaces) {

  boolean isTenant() {
    return letting.isPresent();
  }

  boolean isOf(String id) {
    return letting.isPresent() && letting.get().id().equals(id);
  }
}
