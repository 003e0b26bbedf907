package org.creativehubs.finance.rentmix;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.finance.internal.RateText;

/**
 * Who pays for whom: which tenants pay more than their space costs, and which less?
 *
 * <p>Break-even rent b = cost / area; mean rent = income / area. A tenant with rent r on area a
 * receives max(0, b - r) x a and generates max(0, r - b) x a. Generated less given is the surplus,
 * which stays with the hub; a deficit the hub pays. So tenants and hub together come to nothing.
 * The share of the floor needed at the highest rent, if the rest paid the lowest, is (b - lowest) /
 * (highest - lowest); zero if the lowest rent covers the cost.
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
 */
public final class CrossSubsidy {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<CrossSubsidyInput, RentBalance> ENTRY =
      CatalogEntry.of(
              "cross-subsidy", CrossSubsidy.class, CrossSubsidyInput.class, RentBalance.class)
          .title("Cross-subsidy")
          .question("Who pays for whom: which tenants give, which receive, and how much?")
          .convention("every part of the floor costs the same")
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
          .answeredBy(CrossSubsidy::answer);

  private CrossSubsidy() {}

  /**
   * The balance of a rent roll.
   *
   * @param input the spaces and their cost
   * @return who gives and who receives
   */
  public static RentBalance answer(CrossSubsidyInput input) {
    FloorRents floor = FloorRents.of(input);
    Money income = floor.round(floor.paid(), RoundingMode.HALF_UP);
    // Half down mirrors income half up: a side without tenants is then left without money.
    Money given = floor.round(floor.below(), RoundingMode.HALF_DOWN);
    Money generated = given.plus(income).minus(input.annualCost());
    Optional<Undefined> none = undefined(floor);
    RentBalance.Builder balance = RentBalance.builder();
    balance.income(income).annualCost(input.annualCost()).given(given).generated(generated);
    balance.meanRent(floor.rate(floor.mean())).breakEvenRent(floor.rate(floor.breakEven()));
    balance.marketShareNeeded(
        none.isPresent() ? Optional.empty() : Optional.of(floor.shareNeeded()));
    balance.undefined(none).addAllSpaces(lines(input, floor, income, given, generated));
    Explanation.Builder steps = Explanation.answering("Who pays for whom?");
    explainRents(steps, input, floor, income);
    explainSubsidy(steps, input, floor, given, generated);
    explainShare(steps, floor, none);
    return balance.explanation(steps.build()).build();
  }

  private static List<SpaceBalance> lines(
      CrossSubsidyInput input, FloorRents floor, Money income, Money given, Money generated) {
    List<Money> rents = split(income, floor.paid());
    List<Money> received = split(given, floor.below());
    List<Money> extra = split(generated, floor.above());
    List<SpaceBalance> lines = new ArrayList<>();
    for (int i = 0; i < rents.size(); i++) {
      RentedSpace space = input.spaces().get(i);
      SpaceBalance.Builder line = SpaceBalance.builder();
      line.name(space.name()).area(space.area()).rent(space.rent()).role(floor.role(i));
      line.annualRent(rents.get(i)).received(received.get(i)).generated(extra.get(i));
      lines.add(line.build());
    }
    return lines;
  }

  private static List<Money> split(Money total, List<Ratio> weights) {
    return total.isZero() ? Collections.nCopies(weights.size(), total) : total.allocate(weights);
  }

  private static Optional<Undefined> undefined(FloorRents floor) {
    if (floor.lowest().equals(floor.highest())) {
      return Optional.of(Undefined.of(Reason.ONE_RENT, "all pay the same rent"));
    }
    return floor.breakEven().compareTo(floor.highest()) > 0
        ? Optional.of(
            Undefined.of(Reason.NOT_REACHED, "the highest rent on the whole floor misses the cost"))
        : Optional.empty();
  }

  private static void explainRents(
      Explanation.Builder steps, CrossSubsidyInput input, FloorRents floor, Money income) {
    String rents =
        input.spaces().stream()
            .map(space -> space.rent() + " x " + space.area())
            .collect(Collectors.joining(" + "));
    String over = " / " + Answer.of(floor.area());
    Answer breakEven = RateText.answer(floor.rate(floor.breakEven()));
    steps
        .given("cost a year", Answer.of(input.annualCost()))
        .step("income a year, half up", rents, Answer.of(income))
        .step("mean rent", income + over, RateText.answer(floor.rate(floor.mean())))
        .step("break-even rent b", input.annualCost() + over, breakEven);
  }

  private static void explainSubsidy(
      Explanation.Builder steps,
      CrossSubsidyInput input,
      FloorRents floor,
      Money given,
      Money generated) {
    String parts =
        floor.below().stream()
            .filter(part -> !part.isZero())
            .map(Show::number)
            .collect(Collectors.joining(" + ", "(b - rent) x area, where below b: ", ""));
    String sum = given + " + " + generated.minus(given).plus(input.annualCost());
    steps
        .step("given", parts, Answer.of(given))
        .step("generated", sum + " - " + input.annualCost(), Answer.of(generated));
    Money surplus = generated.minus(given);
    if (surplus.isNegative()) {
      steps.step("the hub pays", given + " - " + generated, Answer.of(given.minus(generated)));
    } else {
      steps.step("stays with the hub", generated + " - " + given, Answer.of(surplus));
    }
  }

  private static void explainShare(
      Explanation.Builder steps, FloorRents floor, Optional<Undefined> none) {
    String low = Show.number(floor.lowest());
    String above = "(" + Show.number(floor.breakEven()) + " - " + low + ")";
    String range = "(" + Show.number(floor.highest()) + " - " + low + ")";
    Answer share = none.map(Answer::of).orElseGet(() -> Answer.share(floor.shareNeeded()));
    steps.step(
        "share of the floor needed at the highest rent",
        "max(0, " + above + " / " + range + ")",
        share);
  }
}
