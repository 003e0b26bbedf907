package org.creativehubs.finance.rentroll;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.hub.Space;
import org.creativehubs.core.lease.BreakOption;
import org.creativehubs.core.lease.HoldingOver;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.lease.LettingBasis;
import org.creativehubs.core.lease.Rent;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.AreaUnit;
import org.creativehubs.core.time.OpenDateRange;
import org.creativehubs.finance.lease.AnyLease;
import org.creativehubs.finance.lease.LettingHubs;

/**
 * A hub of two to nine spaces with lettings of all kinds: with an end, rolling, held over, quoted,
 * shared by members; with breaks, voids and gaps in what is known.
 */
public final class AnyHub implements ArbitrarySupplier<Hub> {

  private static final List<HoldingOver> FOOTINGS = List.of(HoldingOver.values());

  @Override
  public Arbitrary<Hub> get() {
    Arbitrary<LeaseTerms> any = new AnyLease().get();
    return any.list()
        .ofMinSize(1)
        .ofMaxSize(8)
        .flatMap(some -> Arbitraries.randomValue(random -> hub(some, random)));
  }

  private static Hub hub(List<LeaseTerms> leases, Random random) {
    Hub.Builder hub = Hub.builder();
    hub.id("mill").name("The Mill");
    for (int i = 0; i < leases.size(); i++) {
      add("unit-" + i, leases.get(i).toBuilder().id(Optional.empty()).build(), hub, random);
    }
    hub.addSpaces(space("empty", random));
    return hub.build();
  }

  private static void add(String id, LeaseTerms lease, Hub.Builder hub, Random random) {
    hub.addSpaces(space(id, random));
    LeaseTerms terms = terms(lease, random);
    Letting.Builder letting = Letting.builder();
    letting.id(id).addSpaces(id);
    if (id.equals("unit-0") || random.nextInt(8) > 0) {
      letting.terms(terms);
    } else if (random.nextBoolean()) {
      letting.rent(Rent.parse("GBP " + random.nextInt(300) + " per ft2 per month"));
    }
    hub.addLettings(letting.build());
    if (random.nextInt(6) == 0) {
      Letting member = letting.basis(LettingBasis.MEMBERSHIP).build();
      String room = "room of " + id;
      hub.addSpaces(space(room, random));
      hub.addLettings(
          member.toBuilder().id("first in " + id).spaces(List.of(room)).build(),
          member.toBuilder().id("second in " + id).spaces(List.of(room)).build());
    }
  }

  private static LeaseTerms terms(LeaseTerms lease, Random random) {
    LeaseTerms.Builder terms = lease.toBuilder();
    switch (random.nextInt(5)) {
      case 0 ->
          terms
              .term(OpenDateRange.from(lease.term().start()))
              .notice(Period.ofMonths(random.nextInt(4)));
      case 1 -> terms.holdingOver(FOOTINGS.get(random.nextInt(FOOTINGS.size())));
      default -> addBreaks(lease, terms, random);
    }
    return terms.build();
  }

  private static void addBreaks(LeaseTerms lease, LeaseTerms.Builder terms, Random random) {
    LocalDate day = lease.term().start();
    for (int i = 0; i < random.nextInt(3); i++) {
      day = day.plusDays(1 + random.nextInt(600));
      if (lease.term().contains(day)) {
        terms.addBreaks(BreakOption.on(day));
      }
    }
  }

  private static Space space(String id, Random random) {
    Area area =
        Area.of(1 + random.nextInt(900), random.nextBoolean() ? AreaUnit.SQ_M : AreaUnit.SQ_FT);
    Money market = Money.ofMinor(random.nextInt(5_000_000), Money.parse("GBP 1").currency());
    Space space = LettingHubs.space(id, area, market);
    return random.nextInt(4) > 0 ? space : space.toBuilder().marketRents(List.of()).build();
  }
}
