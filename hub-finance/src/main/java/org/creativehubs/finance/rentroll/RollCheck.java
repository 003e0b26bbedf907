package org.creativehubs.finance.rentroll;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.hub.Space;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.lease.Rent;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * The rules of hubs that are added up: all rents are in one currency. Texts are made only for a
 * refusal.
 */
final class RollCheck {

  private final boolean isOfOne;
  private @Nullable Currency currency;
  private String first = "";

  private RollCheck(boolean isOfOne) {
    this.isOfOne = isOfOne;
  }

  /** Refuses hubs that cannot be added up. */
  static void check(Optional<Hub> hub, List<Hub> hubs) {
    Check.exactlyOne(hubs, "hubs", hub, "hub");
    Check.distinct(hubs, Hub::id, "hubs", "id");
    currency(hub, hubs);
  }

  /** The one currency of all rents. */
  static Currency currency(Optional<Hub> hub, List<Hub> hubs) {
    RollCheck check = new RollCheck(hub.isPresent());
    List<Hub> all = hub.map(List::of).orElse(hubs);
    for (int i = 0; i < all.size(); i++) {
      check.add(all.get(i), i);
    }
    return Optional.ofNullable(check.currency)
        .orElseThrow(
            () ->
                new InvalidValueException(
                    Fault.INCONSISTENT,
                    check.isOfOne ? "hub" : "hubs",
                    "hold a letting with a rent or a market rent",
                    "none"));
  }

  private void add(Hub hub, int index) {
    for (int i = 0; i < hub.lettings().size(); i++) {
      Letting letting = hub.lettings().get(i);
      Optional<Currency> found =
          letting.terms().map(LeaseTerms::currency).or(() -> letting.rent().map(Rent::currency));
      if (found.isPresent()) {
        same(found.get(), index, "lettings", i, letting.terms().isPresent() ? "terms" : "rent");
      }
    }
    for (int i = 0; i < hub.spaces().size(); i++) {
      Space space = hub.spaces().get(i);
      if (!space.marketRents().isEmpty()) {
        same(space.marketRents().get(0).rent().currency(), index, "spaces", i, "marketRents");
      }
    }
  }

  private void same(Currency found, int hub, String list, int index, String field) {
    if (currency == null) {
      currency = found;
      first = path(hub, list, index);
    } else if (!currency.equals(found)) {
      throw new InvalidValueException(
          Fault.INCONSISTENT,
          path(hub, list, index) + "." + field,
          "be in " + currency + " as " + first + " is",
          found);
    }
  }

  private String path(int hub, String list, int index) {
    return (isOfOne ? "hub" : "hubs[" + hub + "]") + "." + list + "[" + index + "]";
  }
}
