package org.creativehubs.finance.affordability;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.lease.RentPeriod;
import org.creativehubs.core.lease.RentRate;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.AreaUnit;
import org.creativehubs.core.quantity.Ratio;

/**
 * Who pays for whom: which tenants pay more than their space costs, and which less?
 *
 * <p>Break-even rent b = cost / area; mean rent = income / area. A tenant with rent r on area a
 * receives max(0, b - r) x a and generates max(0, r - b) x a. Generated less given is the surplus.
 * The share of the floor needed at the highest rent, if the rest paid the lowest, is (b - lowest) /
 * (highest - lowest); nought if the lowest rent covers the cost.
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

  private CrossSubsidy() {}

  /**
   * The balance of a rent roll.
   *
   * @param input the spaces and their cost
   * @return who gives and who receives
   */
  public static RentBalance answer(CrossSubsidyInput input) {
    AreaUnit unit = input.spaces().get(0).rent().per();
    Ratio area = Ratio.sum(input.spaces().stream().map(space -> areaIn(space, unit)).toList());
    Ratio breakEven = input.annualCost().toRatio().dividedBy(area);
    List<Ratio> rents = input.spaces().stream().map(space -> rentIn(space, unit)).toList();
    List<Ratio> paid = products(input, unit, rents);
    Ratio mean = Ratio.sum(paid).dividedBy(area);
    List<Ratio> gaps = rents.stream().map(breakEven::minus).toList();
    List<Ratio> below = products(input, unit, gaps.stream().map(g -> max(g)).toList());
    List<Ratio> above = products(input, unit, gaps.stream().map(g -> max(g.negated())).toList());
    Money income = round(Ratio.sum(paid), input, RoundingMode.HALF_UP);
    // Half down mirrors income half up: a side without tenants is then left without money.
    Money given = round(Ratio.sum(below), input, RoundingMode.HALF_DOWN);
    Money generated = given.plus(income).minus(input.annualCost());
    Shares shares =
        new Shares(gaps, split(income, paid), split(given, below), split(generated, above));
    Ratio lowest = Collections.min(rents);
    Ratio highest = Collections.max(rents);
    Optional<Undefined> none = undefined(breakEven, lowest, highest);
    Optional<Ratio> needed =
        none.isPresent() ? Optional.empty() : Optional.of(needed(breakEven, lowest, highest));
    RentBalance.Builder balance = RentBalance.builder();
    balance.income(income).annualCost(input.annualCost()).given(given).generated(generated);
    balance.meanRent(rate(mean, input, unit)).breakEvenRent(rate(breakEven, input, unit));
    balance.marketShareNeeded(needed).undefined(none).addAllSpaces(shares.lines(input));
    Explanation.Builder steps = Explanation.answering("Who pays for whom?");
    explain(steps, input, Area.of(area, unit), income, breakEven, mean);
    steps
        .step("given", sum("b - r", below), Answer.of(given))
        .step(
            "generated", given + " + " + income + " - " + input.annualCost(), Answer.of(generated))
        .step(
            "share of the floor needed at the highest rent",
            fraction(breakEven, lowest, highest),
            needed.map(Answer::share).orElseGet(() -> Answer.of(none.orElseThrow())));
    return balance.explanation(steps.build()).build();
  }

  private record Shares(
      List<Ratio> gaps, List<Money> rents, List<Money> received, List<Money> generated) {

    List<SpaceBalance> lines(CrossSubsidyInput input) {
      List<SpaceBalance> lines = new ArrayList<>();
      for (int i = 0; i < gaps.size(); i++) {
        RentedSpace space = input.spaces().get(i);
        SpaceBalance.Builder line = SpaceBalance.builder();
        line.name(space.name()).area(space.area()).rent(space.rent()).role(role(gaps.get(i)));
        line.annualRent(rents.get(i)).received(received.get(i)).generated(generated.get(i));
        lines.add(line.build());
      }
      return lines;
    }

    private static SubsidyRole role(Ratio gap) {
      if (gap.isZero()) {
        return SubsidyRole.NEITHER;
      }
      return gap.signum() > 0 ? SubsidyRole.RECEIVES : SubsidyRole.GIVES;
    }
  }

  private static Ratio areaIn(RentedSpace space, AreaUnit unit) {
    return space.area().in(unit).amount();
  }

  private static Ratio rentIn(RentedSpace space, AreaUnit unit) {
    return space.rent().per(unit).every(RentPeriod.YEAR).amount();
  }

  private static List<Ratio> products(CrossSubsidyInput input, AreaUnit unit, List<Ratio> rates) {
    List<Ratio> products = new ArrayList<>();
    for (int i = 0; i < rates.size(); i++) {
      products.add(rates.get(i).times(areaIn(input.spaces().get(i), unit)));
    }
    return products;
  }

  private static Ratio max(Ratio number) {
    return number.signum() > 0 ? number : Ratio.ZERO;
  }

  private static Money round(Ratio amount, CrossSubsidyInput input, RoundingMode rounding) {
    return Money.round(amount, input.annualCost().currency(), rounding);
  }

  private static List<Money> split(Money total, List<Ratio> weights) {
    return total.isZero() ? Collections.nCopies(weights.size(), total) : total.allocate(weights);
  }

  private static RentRate rate(Ratio amount, CrossSubsidyInput input, AreaUnit unit) {
    return RentRate.of(amount, input.annualCost().currency(), unit, RentPeriod.YEAR);
  }

  private static Ratio needed(Ratio breakEven, Ratio lowest, Ratio highest) {
    return max(breakEven.minus(lowest).dividedBy(highest.minus(lowest)));
  }

  private static Optional<Undefined> undefined(Ratio breakEven, Ratio lowest, Ratio highest) {
    if (lowest.equals(highest)) {
      return Optional.of(Undefined.of("ONE_RENT", "all pay the same rent"));
    }
    return breakEven.compareTo(highest) > 0
        ? Optional.of(
            Undefined.of("NOT_REACHED", "the highest rent on the whole floor misses the cost"))
        : Optional.empty();
  }

  private static void explain(
      Explanation.Builder steps,
      CrossSubsidyInput input,
      Area area,
      Money income,
      Ratio breakEven,
      Ratio mean) {
    String rents =
        input.spaces().stream()
            .map(space -> space.rent() + " x " + space.area())
            .collect(Collectors.joining(" + "));
    steps
        .given("cost a year", Answer.of(input.annualCost()))
        .step("income a year, half up", rents, Answer.of(income))
        .step("mean rent", income + " / " + area, Rates.answer(rate(mean, input, area.unit())))
        .step(
            "break-even rent b",
            input.annualCost() + " / " + area,
            Rates.answer(rate(breakEven, input, area.unit())));
  }

  private static String sum(String gap, List<Ratio> parts) {
    return parts.stream()
        .filter(part -> !part.isZero())
        .map(Answer::number)
        .map(Answer::toString)
        .collect(Collectors.joining(" + ", "sum of (" + gap + ") x area below b: ", ""));
  }

  private static String fraction(Ratio breakEven, Ratio lowest, Ratio highest) {
    String low = Answer.number(lowest).toString();
    return "max(0, ("
        + Answer.number(breakEven)
        + " - "
        + low
        + ") / ("
        + Answer.number(highest)
        + " - "
        + low
        + "))";
  }
}
