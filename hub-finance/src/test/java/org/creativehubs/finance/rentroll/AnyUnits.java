package org.creativehubs.finance.rentroll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.AreaUnit;
import org.creativehubs.finance.lease.AnyLease;

/** Two to nine units with leases of all kinds, breaks, voids and gaps in what is known. */
final class AnyUnits implements ArbitrarySupplier<List<RollUnit>> {

  @Override
  public Arbitrary<List<RollUnit>> get() {
    Arbitrary<LeaseTerms> any = new AnyLease().get();
    return any.list()
        .ofMinSize(1)
        .ofMaxSize(8)
        .flatMap(some -> Arbitraries.randomValue(random -> units(some, random)));
  }

  private static List<RollUnit> units(List<LeaseTerms> leases, Random random) {
    List<RollUnit> units = new ArrayList<>();
    for (LeaseTerms lease : leases) {
      units.add(unit("unit-" + units.size(), lease, random));
    }
    units.add(RollUnit.builder().id("empty").area(area(random)).build());
    return units;
  }

  private static RollUnit unit(String id, LeaseTerms lease, Random random) {
    RollUnit.Builder unit = RollUnit.builder();
    unit.id(id).lease(lease).area(area(random));
    LocalDate day = lease.term().start();
    for (int i = 0; i < random.nextInt(3); i++) {
      day = day.plusDays(1 + random.nextInt(600));
      if (lease.term().contains(day)) {
        unit.addBreaks(day);
      }
    }
    if (random.nextInt(4) > 0) {
      unit.marketRent(Money.ofMinor(random.nextInt(5_000_000), lease.currency()));
    }
    return unit.build();
  }

  private static Area area(Random random) {
    return Area.of(1 + random.nextInt(900), random.nextBoolean() ? AreaUnit.SQ_M : AreaUnit.SQ_FT);
  }
}
