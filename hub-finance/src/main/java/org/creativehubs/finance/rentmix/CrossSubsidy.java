package org.creativehubs.finance.rentmix;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.money.Money;

/**
 * Who pays for whom: which tenants pay more than their space costs, and which less?
 *
 * <p>Break-even rent b = cost / area; mean rent = income / area. A tenant with rent r on area a
 * receives max(0, b - r) x a and generates max(0, r - b) x a. Generated less given is the surplus,
 * which stays with the hub; a deficit the hub pays. So tenants and hub together come to nothing.
 * The share of the floor needed at the highest rent, if the rest paid the lowest, is (b - lowest) /
 * (highest - lowest); zero if the lowest rent covers the cost.
 *
 * <p>Of a hub on a day, each letting in force has the floor and the passing rent that a rent roll
 * gives it. Spaces that are vacant or shared, and lettings of which rent or floor is not known, are
 * left out and listed; the cost is that of the floor that is let.
 *
 * <p>Roles and shares are decided exactly. Income is rounded half up and what is given half down,
 * once; what is generated is given + income - cost; each is split over the tenants by largest
 * remainder. So the amounts of the tenants add up to those of the whole, and a tenant at the
 * break-even rent neither gives nor receives a penny.
 *
 * <p>The share needed is undefined if all pay one rent ({@code ONE_RENT}) or if the cost is not
 * covered even with all at the highest ({@code NOT_REACHED}).
 *
 * <p>Source: arithmetic of a hub's rent roll; every part of the floor costs the same.
 *
 * <pre>{@code
 * RentRate low = RentRate.parse("GBP 20 per ft2 per year");
 * RentRate high = RentRate.parse("GBP 40 per ft2 per year");
 * RentedSpace arts = RentedSpace.of("arts", Area.parse("100 ft2"), low);
 * RentedSpace games = RentedSpace.of("games", Area.parse("100 ft2"), high);
 * RentBalance balance = CrossSubsidy.among(List.of(arts, games), Money.parse("GBP 5000.00"));
 * balance.given(); // GBP 500.00
 * }</pre>
 */
public final class CrossSubsidy {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<CrossSubsidyInput, RentBalance> ENTRY =
      CatalogEntry.of(
              "cross-subsidy", CrossSubsidy.class, CrossSubsidyInput.class, RentBalance.class)
          .title("Cross-subsidy")
          .question("Who pays for whom: which tenants give, which receive, and how much?")
          .convention("every part of the floor costs the same")
          .convention("of a hub: the lettings in force on the day, without vacant and shared floor")
          .convention("roles are decided on exact rents; amounts add up to the minor unit")
          .convention("what is generated: given to other tenants, the rest stays with the hub")
          .convention("share needed: at the highest rent, if the rest paid the lowest")
          .source(
              Source.builder()
                  .document(
                      "British Council: Creative Hubs Development in Kazakhstan, a policy "
                          + "maker's guide")
                  .edition("2022")
                  .place("UK Insight: Baltic Creative")
                  .build())
          .ofHubWith("lettings", "spaces/area")
          .ofHubWith("lettings/area")
          .answeredBy(CrossSubsidy::answer);

  private CrossSubsidy() {}

  /**
   * The balance of a rent roll.
   *
   * @param spaces the spaces; at least one, each with a name of its own
   * @param annualCost what they cost the hub in a year; zero or more
   * @return who gives and who receives
   * @throws org.creativehubs.core.value.InvalidValueException if two spaces share a name or
   *     currencies differ
   */
  public static RentBalance among(List<RentedSpace> spaces, Money annualCost) {
    CrossSubsidyInput.Builder input = CrossSubsidyInput.builder();
    return answer(input.addAllSpaces(spaces).annualCost(annualCost).build());
  }

  /**
   * The balance of the lettings of a hub: the floor that is let bears the cost.
   *
   * @param hub the hub
   * @param on the day on which they are in force
   * @param annualCost what their floor costs the hub in a year; zero or more
   * @return who gives and who receives, and what had to be left out
   * @throws org.creativehubs.core.value.InvalidValueException if no letting in force has a rent and
   *     a floor area, or currencies differ
   */
  public static RentBalance of(Hub hub, LocalDate on, Money annualCost) {
    return answer(CrossSubsidyInput.builder().hub(hub).on(on).annualCost(annualCost).build());
  }

  /**
   * The balance of a rent roll.
   *
   * @param input a hub and a day, or the spaces, and their cost
   * @return who gives and who receives
   */
  public static RentBalance answer(CrossSubsidyInput input) {
    LetFloor let = LetFloor.of(input);
    FloorRents floor =
        FloorRents.of(input.annualCost(), let.spaces(), RentedSpace::area, RentedSpace::rent);
    Term rents = Term.sum(floor.each(floor::paid)).named("rents a year");
    Term income = rents.rounded(RoundingMode.HALF_UP).named("income a year, to the minor unit");
    Term cost = Term.given("cost a year", input.annualCost());
    Term area = floor.area();
    Term mean = rents.dividedBy(area).named("mean rent a year");
    Term breakEven = FloorRents.breakEven(cost, area);
    Term given = given(floor, breakEven);
    Term generated = given.plus(income).minus(cost).named("generated");
    Term share = shareNeeded(floor, breakEven);
    RentBalance.Builder balance = RentBalance.builder();
    balance.income(income.money()).annualCost(input.annualCost());
    balance.given(given.money()).generated(generated.money());
    balance.meanRent(floor.rate(mean)).breakEvenRent(floor.rate(breakEven));
    balance.marketShareNeeded(share.exact()).undefined(share.undefined());
    balance.addAllLeftOut(let.leftOut());
    balance.addAllSpaces(lines(let.spaces(), floor, income, given, generated));
    return balance
        .explanation(
            Explanation.of(
                "Who pays for whom?",
                income,
                mean,
                breakEven,
                given,
                generated,
                surplus(given, generated),
                share))
        .build();
  }

  /** Half down mirrors income half up: a side without tenants is then left without money. */
  private static Term given(FloorRents floor, Term breakEven) {
    List<Term> below =
        floor.each(space -> floor.below(space, breakEven)).stream()
            .filter(part -> part.ratio().signum() > 0)
            .toList();
    Term sum = below.isEmpty() ? Term.of(Money.zero(floor.cost().currency())) : Term.sum(below);
    return sum.rounded(RoundingMode.HALF_DOWN).named("given");
  }

  private static Term surplus(Term given, Term generated) {
    return generated.ratio().compareTo(given.ratio()) < 0
        ? given.minus(generated).named("the hub pays")
        : generated.minus(given).named("stays with the hub");
  }

  private static Term shareNeeded(FloorRents floor, Term breakEven) {
    String label = "share of the floor needed at the highest rent";
    Term low = floor.lowest();
    Term high = floor.highest();
    boolean isInReach = breakEven.ratio().compareTo(high.ratio()) <= 0;
    if (!isInReach && !low.ratio().equals(high.ratio())) {
      return Term.undefined(label, Reason.NOT_REACHED.undefined());
    }
    Term share = breakEven.minus(low).dividedBy(high.minus(low), Reason.ONE_RENT.undefined());
    return Term.max(Term.of(0), share).asShare().named(label);
  }

  private static List<SpaceBalance> lines(
      List<RentedSpace> spaces, FloorRents floor, Term income, Term given, Term generated) {
    Term breakEven = floor.breakEven();
    List<Money> rents = split(income, floor.each(floor::paid));
    List<Money> received = split(given, floor.each(at -> floor.below(at, breakEven)));
    List<Money> extra = split(generated, floor.each(at -> floor.above(at, breakEven)));
    List<SpaceBalance> lines = new ArrayList<>();
    for (int i = 0; i < rents.size(); i++) {
      RentedSpace space = spaces.get(i);
      SpaceBalance.Builder line = SpaceBalance.builder();
      line.name(space.name()).area(space.area()).rent(space.rent()).role(floor.role(i));
      line.annualRent(rents.get(i)).received(received.get(i)).generated(extra.get(i));
      lines.add(line.build());
    }
    return lines;
  }

  private static List<Money> split(Term whole, List<Term> weights) {
    Money total = whole.money();
    return total.isZero()
        ? Collections.nCopies(weights.size(), total)
        : total.allocate(weights.stream().map(Term::ratio).toList());
  }
}
