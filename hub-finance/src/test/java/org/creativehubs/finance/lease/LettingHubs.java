package org.creativehubs.finance.lease;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.hub.Space;
import org.creativehubs.core.hub.UnitKind;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.lease.Rent;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Area;

/** Hubs for tests, whose spaces are called as the lettings of them are. */
public final class LettingHubs {

  private LettingHubs() {}

  /** A hub of these spaces and lettings. */
  public static Hub hub(List<Space> spaces, List<Letting> lettings) {
    return Hub.builder()
        .id("mill")
        .name("The Mill")
        .addAllSpaces(spaces)
        .addAllLettings(lettings)
        .build();
  }

  /** A hub in which spaces of no known size are let on these terms. */
  public static Hub let(LeaseTerms... terms) {
    Hub.Builder hub = Hub.builder();
    hub.id("mill").name("The Mill");
    for (int i = 0; i < terms.length; i++) {
      hub.addLettings(letting("unit-" + i, terms[i])).addSpaces(space("unit-" + i));
    }
    return hub.build();
  }

  /** A letting of the space of the same id. */
  public static Letting letting(String id, LeaseTerms terms) {
    return Letting.builder()
        .id(id)
        .addSpaces(id)
        .terms(terms.toBuilder().id(Optional.empty()).build())
        .build();
  }

  /** A space of which nothing else is known. */
  public static Space space(String id) {
    return Space.builder().id(id).kind(UnitKind.STUDIO).build();
  }

  /** A space with its area and its market rent a year. */
  public static Space space(String id, Area area, Money marketRent) {
    return Space.builder()
        .id(id)
        .kind(UnitKind.STUDIO)
        .area(area)
        .marketRent(Rent.annual(marketRent))
        .build();
  }
}
