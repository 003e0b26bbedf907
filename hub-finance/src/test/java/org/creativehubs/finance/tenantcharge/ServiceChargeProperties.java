package org.creativehubs.finance.tenantcharge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
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
import org.creativehubs.core.servicecharge.ApportionmentBasis;
import org.creativehubs.core.servicecharge.ServiceCap;
import org.creativehubs.core.servicecharge.ServiceCapBasis;
import org.creativehubs.core.servicecharge.ServiceCost;
import org.creativehubs.core.servicecharge.ServiceFund;
import org.creativehubs.core.servicecharge.ServiceHead;
import org.creativehubs.core.servicecharge.ServiceHeadKind;
import org.creativehubs.core.servicecharge.ServiceYear;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.finance.WorkedTables;

class ServiceChargeProperties {

  private static final Currency GBP = Currency.getInstance("GBP");
  private static final Money NONE = Money.zero(GBP);
  private static final int UNITS = 5;

  @Property(tries = 300)
  void chargesAndTheLandlordsPartAreTheCostToThePenny(
      @ForAll("heads") List<ServiceHead> heads, @ForAll @IntRange(min = 0, max = 20) int cap) {
    ServiceChargeAccount account = settled(heads, caps(heads, cap));
    Money cost = sum(account.heads(), ServiceHeadAccount::actual);
    assertThat(account.charged().plus(account.unrecovered())).isEqualTo(cost);
    assertThat(account.actual()).isEqualTo(cost);
    assertThat(sum(account.lines(), ServiceChargeLine::charged)).isEqualTo(account.charged());
    assertThat(sum(account.heads(), ServiceHeadAccount::charged)).isEqualTo(account.charged());
    assertThat(sum(account.heads(), ServiceHeadAccount::unrecovered))
        .isEqualTo(account.unrecovered());
    for (ServiceHeadAccount head : account.heads()) {
      assertThat(sum(head.lines(), ServiceChargeLine::share).plus(head.unapportioned()))
          .isEqualTo(head.actual());
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
    ServiceChargeAccount account = settled(heads, caps(heads, cap));
    WorkedTables.assertWorkedOut(account.explanation());
    WorkedTables.assertTrue(account);
    account.heads().forEach(WorkedTables::assertTrue);
    for (ServiceChargeLine line : account.lines()) {
      if (line.letting().isPresent()) {
        ServiceStatement statement = account.statement(line.letting().get());
        WorkedTables.assertWorkedOut(statement.explanation());
        WorkedTables.assertTrue(statement);
        assertThat(statement.total()).isEqualTo(line);
      }
    }
  }

  @Property(tries = 300)
  void aCapHoldsExactly(
      @ForAll("heads") List<ServiceHead> heads, @ForAll @IntRange(min = 0, max = 20) int cap) {
    List<ServiceCap> caps = caps(heads, cap);
    ServiceChargeAccount account = settled(heads, caps);
    for (ServiceCap one : caps) {
      List<ServiceChargeLine> lines =
          one.head().isEmpty()
              ? account.lines()
              : account.heads().stream()
                  .filter(head -> one.head().get().equals(head.head().name()))
                  .findFirst()
                  .orElseThrow()
                  .lines();
      for (ServiceChargeLine line : lines) {
        Money base = line.onAccount().isNegative() ? NONE : line.onAccount();
        assertThat(line.charged().toRatio())
            .isLessThanOrEqualTo(base.toRatio().times(Ratio.ONE.plus(one.increase())));
      }
    }
  }

  @Property(tries = 200)
  void aCapTakesNoMoreThanItMustAndNothingWithoutOne(
      @ForAll("heads") List<ServiceHead> heads, @ForAll @IntRange(min = 0, max = 20) int cap) {
    ServiceChargeAccount free = settled(heads, List.of());
    ServiceChargeAccount account = settled(heads, List.of(ServiceHubs.overBudget(cap)));
    for (int i = 0; i < free.lines().size(); i++) {
      ServiceChargeLine line = free.lines().get(i);
      assertThat(line.charged().plus(line.empty())).isEqualTo(line.share());
      assertThat(line.aboveCap()).isEqualTo(NONE);
      Money charged = account.lines().get(i).charged();
      Money penny = Money.ofMinor(1, GBP);
      Ratio most = line.onAccount().toRatio().times(Ratio.of(100 + cap, 100));
      boolean isWhole = charged.equals(line.charged());
      assertThat(isWhole || charged.plus(penny).toRatio().compareTo(most) > 0).isTrue();
    }
    for (ServiceHeadAccount head : account.heads()) {
      assertThat(head.lines()).noneMatch(line -> line.aboveCap().isNegative());
    }
  }

  @Property(tries = 200)
  void aLowerCapNeverChargesATenantMore(
      @ForAll("heads") List<ServiceHead> heads, @ForAll @IntRange(min = 0, max = 20) int cap) {
    ServiceChargeAccount high = settled(heads, List.of(ServiceHubs.overBudget(cap + 1)));
    ServiceChargeAccount low = settled(heads, List.of(ServiceHubs.overBudget(cap)));
    for (int i = 0; i < low.lines().size(); i++) {
      assertThat(low.lines().get(i).charged()).isLessThanOrEqualTo(high.lines().get(i).charged());
    }
  }

  @Property(tries = 200)
  void onlyFixedSharesLeaveARest(@ForAll("heads") List<ServiceHead> heads) {
    for (ServiceHeadAccount account : settled(heads, List.of()).heads()) {
      Ratio exact = account.head().rest().times(account.actual().toRatio());
      int costs = Math.max(1, account.head().costs().size());
      assertThat(account.unapportioned().toRatio().minus(exact).abs())
          .isLessThan(Ratio.of(4L * costs, 100)); // largest remainders stay within a penny a cost
    }
  }

  @Property(tries = 200)
  void aHeadIsSettledAmongOthersAsItIsAlone(@ForAll("heads") List<ServiceHead> heads) {
    ServiceChargeAccount together = settled(heads, List.of());
    for (int i = 0; i < heads.size(); i++) {
      if (heads.get(i).kind() != ServiceHeadKind.FEE) {
        ServiceChargeAccount alone = settled(List.of(heads.get(i)), List.of());
        assertThat(together.heads().get(i).lines()).containsAll(alone.heads().get(0).lines());
        assertThat(together.heads().get(i).charged()).isEqualTo(alone.charged());
      }
    }
  }

  @Property(tries = 200)
  void aChangeOfTenantChangesNothingForTheOthersAndPaysTheSame(
      @ForAll("heads") List<ServiceHead> heads,
      @ForAll @IntRange(min = 1, max = 365) int day,
      @ForAll @IntRange(min = 0, max = 20) int cap) {
    LocalDate change = ServiceHubs.YEAR.start().plusDays(day);
    String[] one = lettings();
    String[] two = new String[UNITS + 1];
    System.arraycopy(one, 0, two, 0, UNITS);
    two[1] = name(1) + "/2020-01-01/" + change;
    two[UNITS] = name(1) + "/" + change + "/..";
    List<ServiceHead> all = new ArrayList<>(heads);
    all.add(ServiceHead.byArea("all", Money.parse("GBP 10"), Money.parse("GBP 11.11")));
    List<ServiceChargeLine> before = settled(ServiceHubs.hub(one), all, List.of()).lines();
    List<ServiceChargeLine> after = settled(ServiceHubs.hub(two), all, List.of()).lines();
    assertThat(others(after)).isEqualTo(others(before));
    assertThat(Money.sum(GBP, charged(after, name(1)))).isEqualTo(charged(before, name(1)).get(0));
    List<ServiceCap> caps = caps(all, cap);
    assertThat(others(settled(ServiceHubs.hub(two), all, caps).lines()))
        .isEqualTo(others(settled(ServiceHubs.hub(one), all, caps).lines()));
  }

  @Property(tries = 200)
  void theOrderInWhichFactsAreGivenChangesNoAmount(
      @ForAll("heads") List<ServiceHead> heads,
      @ForAll @IntRange(min = 0, max = 20) int cap,
      @ForAll long seed) {
    Hub hub = ServiceHubs.hub(lettings());
    List<ServiceCap> caps = caps(heads, cap);
    Random random = new Random(seed);
    Hub.Builder other = hub.toBuilder();
    other.spaces(shuffled(hub.spaces(), random)).lettings(shuffled(hub.lettings(), random));
    ServiceChargeAccount mixed =
        settled(other.build(), shuffled(heads, random), shuffled(caps, random));
    ServiceChargeAccount account = settled(hub, heads, caps);
    assertThat(byName(mixed)).isEqualTo(byName(account));
    assertThat(mixed.unrecovered()).isEqualTo(account.unrecovered());
  }

  @Property(tries = 100)
  void aCapOverLastYearHoldsByTheShareOfDays(
      @ForAll("heads") List<ServiceHead> heads,
      @ForAll("heads") List<ServiceHead> earlier,
      @ForAll @IntRange(min = 0, max = 20) int cap) {
    DateRange last = DateRange.of(ServiceHubs.YEAR.start().minusYears(1), ServiceHubs.YEAR.start());
    ServiceYear now = year("now", ServiceHubs.YEAR, heads);
    ServiceCap over = ServiceCap.of(ServiceCapBasis.LAST_YEAR, Ratio.of(cap, 100));
    List<ServiceYear> years =
        List.of(
            year("last", last, shifted(earlier)),
            now.toBuilder()
                .caps(List.of(over))
                .funds(List.of(ServiceFund.builder().name("roof").build()))
                .build());
    Hub hub = ServiceHubs.hub(lettings()).toBuilder().serviceYears(years).build();
    ServiceChargeAccount before = ServiceCharge.of(hub, last.start());
    ServiceChargeAccount account = ServiceCharge.of(hub, ServiceHubs.YEAR.start());
    for (ServiceChargeLine line : account.lines()) {
      Optional<ServiceChargeLine> base =
          before.lines().stream().filter(one -> one.name().equals(line.name())).findFirst();
      if (line.letting().isPresent() && base.isPresent()) {
        Ratio share =
            Ratio.of(line.days() * last.days(), base.get().days() * ServiceHubs.YEAR.days());
        Money from = base.get().charged().isNegative() ? NONE : base.get().charged();
        assertThat(line.charged().toRatio())
            .isLessThanOrEqualTo(from.toRatio().times(share).times(Ratio.of(100 + cap, 100)));
      }
    }
    assertThat(account.funds().get(0).opening()).isEqualTo(before.funds().get(0).closing());
  }

  private static ServiceYear year(String id, DateRange period, List<ServiceHead> heads) {
    return ServiceYear.builder()
        .id(id)
        .period(period)
        .heads(heads)
        .addFunds(ServiceFund.of("roof", Money.parse("GBP 100")))
        .build();
  }

  /** The same heads with costs of a whole year. */
  private static List<ServiceHead> shifted(List<ServiceHead> heads) {
    List<ServiceHead> all = new ArrayList<>();
    for (ServiceHead head : heads) {
      List<ServiceCost> costs =
          head.costs().stream()
              .map(cost -> cost.toBuilder().period(Optional.empty()).build())
              .toList();
      all.add(head.toBuilder().costs(costs).build());
    }
    return all;
  }

  private static Map<String, List<Money>> byName(ServiceChargeAccount account) {
    Map<String, List<Money>> byName = new HashMap<>();
    for (ServiceHeadAccount head : account.heads()) {
      for (ServiceChargeLine line : head.lines()) {
        byName.put(
            head.head().name() + " " + line.name(),
            List.of(line.share(), line.charged(), line.onAccount(), line.empty()));
      }
    }
    return byName;
  }

  private static <T> List<T> shuffled(List<T> list, Random random) {
    List<T> copy = new ArrayList<>(list);
    Collections.shuffle(copy, random);
    return copy;
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

  /** A cap on the whole charge, and one on the first head that may have one. */
  private static List<ServiceCap> caps(List<ServiceHead> heads, int percent) {
    List<ServiceCap> caps = new ArrayList<>(List.of(ServiceHubs.overBudget(percent)));
    heads.stream()
        .filter(head -> !head.kind().isTakenOff())
        .findFirst()
        .ifPresent(head -> caps.add(ServiceHubs.overBudget(head.name(), percent / 2)));
    return caps;
  }

  private static ServiceChargeAccount settled(List<ServiceHead> heads, List<ServiceCap> caps) {
    return settled(ServiceHubs.hub(lettings()), heads, caps);
  }

  private static ServiceChargeAccount settled(
      Hub hub, List<ServiceHead> heads, List<ServiceCap> caps) {
    ServiceYear year = year("2027-28", ServiceHubs.YEAR, heads).toBuilder().caps(caps).build();
    Hub asked = hub.toBuilder().serviceYears(List.of(year)).build();
    return ServiceCharge.of(asked, ServiceHubs.YEAR.lastDay());
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

  private static String name(int unit) {
    return "unit " + unit;
  }

  /** Up to five heads of all kinds with weights in hundredths; the first is a cost. */
  @Provide
  Arbitrary<List<ServiceHead>> heads() {
    Arbitrary<List<Integer>> weights =
        Arbitraries.integers()
            .between(0, 20)
            .list()
            .ofSize(UNITS)
            .filter(all -> all.stream().anyMatch(weight -> weight > 0));
    return Combinators.combine(
            costs(),
            Arbitraries.of(ServiceHeadKind.class),
            Arbitraries.of(ApportionmentBasis.class),
            weights)
        .as(ServiceChargeProperties::head)
        .list()
        .ofMinSize(1)
        .ofMaxSize(5)
        .map(ServiceChargeProperties::named);
  }

  private static Arbitrary<List<ServiceCost>> costs() {
    Arbitrary<Money> cost =
        Arbitraries.longs().between(0, 9_000_000).map(pence -> Money.ofMinor(pence, GBP));
    Arbitrary<Optional<DateRange>> days =
        Combinators.combine(
                Arbitraries.integers().between(0, 300), Arbitraries.integers().between(1, 66))
            .as(
                (first, length) -> {
                  LocalDate start = ServiceHubs.YEAR.start().plusDays(first);
                  return DateRange.of(start, start.plusDays(length));
                })
            .optional(0.5);
    return Combinators.combine(cost, cost, days)
        .as(
            (budget, actual, period) ->
                ServiceCost.of(budget, actual).toBuilder().period(period).build())
        .list()
        .ofMinSize(1)
        .ofMaxSize(3);
  }

  private static ServiceHead.Builder head(
      List<ServiceCost> costs,
      ServiceHeadKind kind,
      ApportionmentBasis basis,
      List<Integer> weights) {
    ServiceHead.Builder head = ServiceHead.builder();
    head.apportionedBy(basis).kind(kind);
    if (kind == ServiceHeadKind.FEE) {
      head.feeRate(Ratio.of(weights.get(0), 100));
    } else {
      head.costs(kind.isTakenOff() ? costs.stream().map(c -> negated(c)).toList() : costs);
    }
    if (kind.isOfFund()) {
      head.fund("roof");
    }
    for (int unit = 0; unit < UNITS; unit++) {
      if (weights.get(unit) > 0) {
        head.putWeights(name(unit), Ratio.of(weights.get(unit), 100));
      }
    }
    return head;
  }

  private static ServiceCost negated(ServiceCost cost) {
    return ServiceCost.of(cost.budget().negated(), cost.actual().orElseThrow().negated())
        .toBuilder()
        .period(cost.period())
        .build();
  }

  private static List<ServiceHead> named(List<ServiceHead.Builder> heads) {
    List<ServiceHead> all = new ArrayList<>();
    all.add(
        ServiceHead.builder()
            .name("base")
            .addCosts(ServiceCost.of(Money.parse("GBP 900.10"), Money.parse("GBP 1000.01")))
            .apportionedBy(ApportionmentBasis.AREA)
            .build());
    for (int i = 0; i < heads.size(); i++) {
      all.add(heads.get(i).name("head " + i).build());
    }
    return all;
  }

  private static <T> Money sum(List<T> parts, Function<T, Money> amount) {
    return Money.sum(GBP, parts.stream().map(amount).toList());
  }
}
