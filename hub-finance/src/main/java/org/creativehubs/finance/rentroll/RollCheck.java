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

  private @Nullable Currency currency;
  private String first = "";

  private RollCheck() {}

  /** Refuses hubs that cannot be added up. */
  static void check(Optional<Hub> hub, List<Hub> hubs) {
    Check.exactlyOne(hubs, "hubs", hub, "hub");
    Check.distinct(hubs, Hub::id, "hubs", "id");
    currency(hub, hubs);
  }

  /** The one currency of all rents. */
  static Currency currency(Optional<Hub> hub, List<Hub> hubs) {
    return hub.map(one -> currency(one, "hub")).orElseGet(() -> currency(hubs));
  }

  /** The one currency of all rents of a hub that is the value of a field. */
  static Currency currency(Hub hub, String field) {
    RollCheck check = new RollCheck();
    check.add(hub, field);
    return check.found(field);
  }

  private static Currency currency(List<Hub> hubs) {
    RollCheck check = new RollCheck();
    for (int i = 0; i < hubs.size(); i++) {
      check.add(hubs.get(i), "hubs[" + i + "]");
    }
    return check.found("hubs");
  }

  private Currency found(String field) {
    return Optional.ofNullable(currency)
        .orElseThrow(
            () ->
                new InvalidValueException(
                    Fault.INCONSISTENT,
                    field,
                    "hold a letting with a rent or a market rent",
                    "none"));
  }

  private void add(Hub hub, String place) {
    for (int i = 0; i < hub.lettings().size(); i++) {
      Letting letting = hub.lettings().get(i);
      Optional<Currency> found =
          letting.terms().map(LeaseTerms::currency).or(() -> letting.rent().map(Rent::currency));
      if (found.isPresent()) {
        String field = letting.terms().isPresent() ? ".terms" : ".rent";
        same(found.get(), place + ".lettings[" + i + "]", field);
      }
    }
    for (int i = 0; i < hub.spaces().size(); i++) {
      Space space = hub.spaces().get(i);
      if (!space.marketRents().isEmpty()) {
        Currency found = space.marketRents().get(0).rent().currency();
        same(found, place + ".spaces[" + i + "]", ".marketRents");
      }
    }
  }

  private void same(Currency found, String place, String field) {
    if (currency == null) {
      currency = found;
      first = place;
    } else if (!currency.equals(found)) {
      throw new InvalidValueException(
          Fault.INCONSISTENT, place + field, "be in " + currency + " as " + first + " is", found);
    }
  }
}
