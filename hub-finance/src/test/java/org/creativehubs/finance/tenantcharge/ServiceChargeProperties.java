package org.creativehubs.finance.tenantcharge;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.finance.WorkedTables;

class ServiceChargeProperties {

  private static final Currency GBP = Currency.getInstance("GBP");
  private static final int UNITS = 5;

  @Property(tries = 300)
  void headsAndUnitsBothAddUpToTheCostAndTenantsAndLandlordBearIt(
      @ForAll("heads") List<ServiceHead> heads, @ForAll @IntRange(min = 0, max = 20) int cap) {
    ServiceChargeAccount account = settled(heads, Optional.of(Ratio.of(cap, 100)));
    Money cost = sum(heads, ServiceHead::actual);
    assertThat(account.charged().plus(account.unrecovered())).isEqualTo(cost);
    assertThat(sum(account.lines(), ServiceChargeLine::charged)).isEqualTo(account.charged());
    assertThat(sum(account.heads(), ServiceHeadAccount::charged)).isEqualTo(account.charged());
    assertThat(sum(account.heads(), ServiceHeadAccount::unrecovered))
        .isEqualTo(account.unrecovered());
    for (ServiceHeadAccount head : account.heads()) {
      assertThat(sum(head.lines(), ServiceChargeLine::share).plus(head.unapportioned()))
          .isEqualTo(head.head().actual());
    }
    for (int i = 0; i < account.lines().size(); i++) {
      int one = i;
      assertThat(sum(account.heads(), head -> head.lines().get(one).charged()))
          .isEqualTo(account.lines().get(i).charged());
      assertThat(sum(account.heads(), head -> head.lines().get(one).balancing()))
          .isEqualTo(account.lines().get(i).balancing());
    }
  }

  @Property(tries = 40)
  void explanationsAndCellsComeToWhatTheySay(
      @ForAll("heads") List<ServiceHead> heads, @ForAll @IntRange(min = 0, max = 20) int cap) {
    ServiceChargeAccount account = settled(heads, Optional.of(Ratio.of(cap, 100)));
    WorkedTables.assertWorkedOut(account.explanation());
    WorkedTables.assertTrue(account);
    account.heads().forEach(WorkedTables::assertTrue);
  }

  @Property(tries = 200)
  void aUnitIsChargedTheLesserOfItsHeadsAndItsCap(
      @ForAll("heads") List<ServiceHead> heads, @ForAll @IntRange(min = 0, max = 20) int cap) {
    Ratio most = Ratio.of(100 + cap, 100);
    ServiceChargeAccount account = settled(heads, Optional.of(Ratio.of(cap, 100)));
    ServiceChargeAccount free = settled(heads, Optional.empty());
    for (int unit = 0; unit < account.lines().size(); unit++) {
      Money whole = free.lines().get(unit).charged();
      Money limit = account.lines().get(unit).onAccount().times(most, RoundingMode.HALF_UP);
      assertThat(account.lines().get(unit).charged())
          .isEqualTo(whole.compareTo(limit) < 0 ? whole : limit);
    }
    for (ServiceHeadAccount head : account.heads()) {
      assertThat(head.lines())
          .allMatch(line -> line.onAccount().plus(line.balancing()).equals(line.charged()))
          .noneMatch(line -> line.aboveCap().isNegative() || line.empty().isNegative())
          .noneMatch(line -> line.charged().isNegative());
    }
  }

  @Property(tries = 200)
  void withoutACapTenantsPayForTheTimeLetAndOnlyFixedSharesLeaveARest(
      @ForAll("heads") List<ServiceHead> heads) {
    for (ServiceHeadAccount account : settled(heads, Optional.empty()).heads()) {
      for (int unit = 0; unit < UNITS; unit++) {
        Optional<ServiceChargeLine> line = line(account.lines(), unit);
        if (line.isPresent() && account.head().capOverBudget().isEmpty()) {
          assertThat(line.get().charged()).isEqualTo(line.get().share());
        }
      }
      for (ServiceChargeLine line : account.lines()) {
        assertThat(line.charged().plus(line.empty()).plus(line.aboveCap())).isEqualTo(line.share());
      }
      Ratio weights = Ratio.sum(account.head().weights().values());
      boolean isFixed = account.head().apportionedBy() == ApportionmentBasis.FIXED_SHARES;
      Ratio rest = isFixed ? Ratio.ONE.minus(weights) : Ratio.ZERO;
      Ratio exact = rest.times(account.head().actual().toRatio());
      assertThat(account.unapportioned().toRatio().minus(exact).abs())
          .isLessThan(Ratio.of(1, 100)); // largest remainders stay within a penny
    }
  }

  @Property(tries = 200)
  void aHeadIsSettledAmongOthersAsItIsAlone(@ForAll("heads") List<ServiceHead> heads) {
    ServiceChargeAccount together = settled(heads, Optional.empty());
    for (int i = 0; i < heads.size(); i++) {
      ServiceChargeAccount alone = settled(List.of(heads.get(i)), Optional.empty());
      List<ServiceChargeLine> own = alone.heads().get(0).lines();
      assertThat(together.heads().get(i).lines()).containsAll(own);
      assertThat(together.heads().get(i).charged()).isEqualTo(alone.charged());
      assertThat(alone.lines()).isEqualTo(alone.heads().get(0).lines());
    }
  }

  @Property(tries = 200)
  void aLowerCapNeverChargesATenantMore(
      @ForAll("heads") List<ServiceHead> heads, @ForAll @IntRange(min = 0, max = 20) int cap) {
    ServiceChargeAccount high = settled(heads, Optional.of(Ratio.of(cap + 1, 100)));
    ServiceChargeAccount low = settled(heads, Optional.of(Ratio.of(cap, 100)));
    for (int i = 0; i < low.lines().size(); i++) {
      assertThat(low.lines().get(i).charged()).isLessThanOrEqualTo(high.lines().get(i).charged());
    }
  }

  @Property(tries = 200)
  void aChangeOfTenantChangesNothingForTheOthersAndPaysTheSame(
      @ForAll("heads") List<ServiceHead> heads, @ForAll @IntRange(min = 1, max = 199) int day) {
    List<ServiceHead> free =
        heads.stream()
            .map(head -> head.toBuilder().capOverBudget(Optional.empty()).build())
            .toList();
    LocalDate change = ServiceHubs.YEAR.start().plusDays(day);
    String[] one = lettings();
    String[] two = new String[UNITS + 1];
    System.arraycopy(one, 0, two, 0, UNITS);
    two[1] = name(1) + "/2020-01-01/" + change;
    two[UNITS] = name(1) + "/" + change + "/..";
    List<ServiceChargeLine> before = lines(ServiceHubs.hub(one), free);
    List<ServiceChargeLine> after = lines(ServiceHubs.hub(two), free);
    assertThat(others(after)).isEqualTo(others(before));
    assertThat(Money.sum(GBP, charged(after, name(1)))).isEqualTo(charged(before, name(1)).get(0));
  }

  private static List<ServiceChargeLine> lines(Hub hub, List<ServiceHead> heads) {
    List<ServiceHead> all = new ArrayList<>(heads);
    all.add(ServiceHead.byArea("all", Money.parse("GBP 10"), Money.parse("GBP 11.11")));
    return ServiceCharge.of(hub, ServiceHubs.YEAR, all).lines();
  }

  private static List<ServiceChargeLine> others(List<ServiceChargeLine> lines) {
    return lines.stream().filter(line -> !line.name().startsWith(name(1))).toList();
  }

  private static List<Money> charged(List<ServiceChargeLine> lines, String name) {
    return lines.stream()
        .filter(line -> line.name().startsWith(name))
        .map(ServiceChargeLine::charged)
        .toList();
  }

  private static ServiceChargeAccount settled(List<ServiceHead> heads, Optional<Ratio> cap) {
    ServiceChargeInput.Builder input = ServiceChargeInput.builder();
    input.hub(ServiceHubs.hub(lettings())).year(ServiceHubs.YEAR);
    return ServiceCharge.answer(input.addAllHeads(heads).capOverBudget(cap).build());
  }

  private static String[] lettings() {
    return IntStream.range(0, UNITS)
        .mapToObj(unit -> name(unit) + "/" + days(unit))
        .toArray(String[]::new);
  }

  /** Every third unit is let for a part of the year, the first not at all. */
  private static String days(int unit) {
    LocalDate end = ServiceHubs.YEAR.start().plusDays(unit * 50L);
    return unit % 3 != 0 ? "2020-01-01/.." : unit == 0 ? "none" : "2020-01-01/" + end;
  }

  /** The line of a letting; empty where it is not let, or bears no head. */
  private static Optional<ServiceChargeLine> line(List<ServiceChargeLine> lines, int unit) {
    return lines.stream().filter(line -> line.name().equals(name(unit))).findFirst();
  }

  private static String name(int unit) {
    return "unit " + unit;
  }

  /** Up to four heads with weights in hundredths, each perhaps with a cap and left out units. */
  @Provide
  Arbitrary<List<ServiceHead>> heads() {
    Arbitrary<Money> cost =
        Arbitraries.longs().between(0, 9_000_000).map(pence -> Money.ofMinor(pence, GBP));
    Arbitrary<List<Integer>> weights =
        Arbitraries.integers()
            .between(0, 20)
            .list()
            .ofSize(UNITS)
            .filter(all -> all.stream().anyMatch(weight -> weight > 0));
    Arbitrary<Optional<Ratio>> cap =
        Arbitraries.integers().between(0, 20).map(percent -> Ratio.of(percent, 100)).optional();
    return Combinators.combine(cost, cost, Arbitraries.of(ApportionmentBasis.class), weights, cap)
        .as(ServiceChargeProperties::head)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(ServiceChargeProperties::named);
  }

  private static ServiceHead.Builder head(
      Money budget,
      Money actual,
      ApportionmentBasis basis,
      List<Integer> weights,
      Optional<Ratio> cap) {
    ServiceHead.Builder head = ServiceHead.builder();
    head.budget(budget).actual(actual).apportionedBy(basis).capOverBudget(cap);
    for (int unit = 0; unit < UNITS; unit++) {
      if (weights.get(unit) > 0) {
        head.putWeights(name(unit), Ratio.of(weights.get(unit), 100));
      }
    }
    return head;
  }

  private static List<ServiceHead> named(List<ServiceHead.Builder> heads) {
    return IntStream.range(0, heads.size())
        .<ServiceHead>mapToObj(i -> heads.get(i).name("head " + i).build())
        .toList();
  }

  private static <T> Money sum(List<T> parts, Function<T, Money> amount) {
    return Money.sum(GBP, parts.stream().map(amount).toList());
  }
}
