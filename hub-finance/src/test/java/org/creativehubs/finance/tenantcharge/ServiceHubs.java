package org.creativehubs.finance.tenantcharge;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.hub.Space;
import org.creativehubs.core.hub.UnitKind;
import org.creativehubs.core.lease.ChargeKind;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.lease.PaymentTerms;
import org.creativehubs.core.lease.RentCharge;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.servicecharge.ServiceCap;
import org.creativehubs.core.servicecharge.ServiceCapBasis;
import org.creativehubs.core.servicecharge.ServiceHead;
import org.creativehubs.core.servicecharge.ServiceYear;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.OpenDateRange;

/** Hubs whose spaces are let in a few words. */
final class ServiceHubs {

  /** A year of 366 days, so that half of it is a number of days. */
  static final DateRange YEAR = DateRange.parse("2027-04-01/2028-04-01");

  private ServiceHubs() {}

  /**
   * A hub of spaces of 10 square metres each.
   *
   * @param lettings such as {@code a} for a space that is always let, {@code a/2027-04-01/..} for
   *     one that is let on some days, {@code a/none} for an empty one
   * @return the hub; the lettings of a space are called as it is, with {@code -1} and {@code -2}
   *     behind where there are several
   */
  static Hub hub(String... lettings) {
    Hub.Builder hub = Hub.builder().id("mill").name("Mill");
    Map<String, Integer> seen = new HashMap<>();
    for (String words : lettings) {
      String[] parts = words.split("/", 2);
      if (seen.merge(parts[0], 1, Integer::sum) == 1) {
        hub.addSpaces(Space.of(parts[0], UnitKind.STUDIO, Area.parse("10 m2")));
      }
      String days = parts.length == 1 ? "2020-01-01/.." : parts[1];
      if (!days.equals("none")) {
        boolean isOne =
            Arrays.stream(lettings).filter(w -> w.split("/", 2)[0].equals(parts[0])).count() == 1;
        String id = isOne ? parts[0] : parts[0] + "-" + seen.get(parts[0]);
        hub.addLettings(Letting.of(id, parts[0], terms(OpenDateRange.parse(days))));
      }
    }
    return hub.build();
  }

  private static LeaseTerms terms(OpenDateRange days) {
    Money rent = Money.parse("GBP 1200.00");
    return LeaseTerms.of(
        days, RentCharge.of(ChargeKind.RENT, rent, PaymentTerms.monthlyInAdvance()));
  }

  /** What is asked of a hub in {@link #YEAR} with some heads and caps. */
  static ServiceChargeInput input(Hub hub, List<ServiceHead> heads, ServiceCap... caps) {
    ServiceYear year =
        ServiceYear.builder().id("2027-28").period(YEAR).heads(heads).caps(List.of(caps)).build();
    return ServiceChargeInput.builder()
        .hub(hub.toBuilder().serviceYears(List.of(year)).build())
        .on(YEAR.lastDay())
        .build();
  }

  static ServiceChargeAccount settled(Hub hub, List<ServiceHead> heads, ServiceCap... caps) {
    return ServiceCharge.answer(input(hub, heads, caps));
  }

  /** A cap on the whole charge over what is on account. */
  static ServiceCap overBudget(int percent) {
    return ServiceCap.of(ServiceCapBasis.BUDGET, Ratio.of(percent, 100));
  }

  /** A cap on one head over what is on account of it. */
  static ServiceCap overBudget(String head, int percent) {
    return overBudget(percent).toBuilder().head(head).build();
  }
}
