package org.creativehubs.finance.appraisal;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.assumption.AssumptionSet;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.finance.internal.RunningRounding;

/**
 * What does society get for public money?
 *
 * <p>Benefit-cost ratio = present benefits / (present public costs - present private
 * contributions); net present social value = present benefits - that net cost. Transfers such as
 * grants and taxes are shown, and left out of every sum; the cost of raising public money is not
 * added. Flows are in real terms, year 0 first. Source: HM Treasury, The Green Book (2026).
 *
 * <p>The ratio comes from exact present values. Each present value in money is rounded half up
 * once, the parts of a kind add up to it, and the net present social value is the difference of the
 * rounded ones. The ratio is undefined if net public cost is zero ({@code NO_NET_COST}) or below
 * ({@code NEGATIVE_NET_COST}); the net present social value never is.
 *
 * <pre>{@code
 * List<Money> paid = List.of(Money.parse("GBP 1000.00"));
 * ValueStream works = ValueStream.of("works", StreamKind.PUBLIC_COST, paid);
 * List<Money> gained = List.of(Money.parse("GBP 0.00"), Money.parse("GBP 2070.00"));
 * ValueStream value = ValueStream.of("value added", StreamKind.BENEFIT, gained);
 * Discounting rates = Discounting.greenBook("2026", DiscountKind.STANDARD);
 * BenefitCost.of(List.of(works, value), rates).netPresentSocialValue(); // GBP 1000.00
 * }</pre>
 */
public final class BenefitCost {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<BenefitCostInput, ValueForMoney> ENTRY =
      CatalogEntry.of(
              "benefit-cost", BenefitCost.class, BenefitCostInput.class, ValueForMoney.class)
          .title("Benefit-cost ratio and net present social value")
          .question("What does society get for public money?")
          .convention("benefits over public cost net of private contributions")
          .convention("transfers such as grants and taxes are shown, and left out of every sum")
          .convention("the cost of raising public money is not added")
          .convention("real terms, year 0 first; the ratio comes from exact present values")
          .source(Source.builder().document("HM Treasury, The Green Book").edition("2026").build())
          .answeredBy(BenefitCost::answer);

  private static final String WITHOUT_PREFERENCE = ", without pure time preference";

  private BenefitCost() {}

  /**
   * What society gets for the public money in some streams.
   *
   * @param streams benefits, costs, contributions and transfers; at least one, each with a name of
   *     its own
   * @param discounting the rates
   * @return present values, net present social value and benefit-cost ratio
   * @throws InvalidValueException if there is none, names repeat or currencies differ
   */
  public static ValueForMoney of(List<ValueStream> streams, Discounting discounting) {
    return answer(
        BenefitCostInput.builder().addAllStreams(streams).discounting(discounting).build());
  }

  /**
   * Calculates the value for money for the given input.
   *
   * @param input streams, rates and what else they rest on
   * @return ratio, net present social value and each stream
   */
  public static ValueForMoney answer(BenefitCostInput input) {
    DiscountSchedule schedule = input.discounting().schedule();
    List<Term> exact = presentValues(input, schedule, "");
    Optional<ValueSums> sensitivity =
        input
            .discounting()
            .sensitivity(input.lastYear())
            .map(rates -> new ValueSums(input, presentValues(input, rates, WITHOUT_PREFERENCE)));
    return new ValueSums(input, exact)
        .result(
            discounted(input, exact.stream().map(Term::ratio).toList()),
            assumptions(input, schedule),
            sensitivity);
  }

  private static List<Term> presentValues(
      BenefitCostInput input, DiscountSchedule schedule, String remark) {
    return input.streams().stream()
        .map(
            stream ->
                Flows.presentValue(stream.flows(), schedule)
                    .named(label(stream) + ", present value unrounded" + remark))
        .toList();
  }

  private static String label(ValueStream stream) {
    return stream.name() + " (" + stream.kind().words() + ")";
  }

  private static List<AssumptionSet> assumptions(
      BenefitCostInput input, DiscountSchedule schedule) {
    return ImmutableList.<AssumptionSet>builder()
        .add(schedule.assumptions())
        .addAll(input.assumptions())
        .build();
  }

  /** The streams in their order; those of a kind are rounded so that they add up. */
  private static List<DiscountedStream> discounted(BenefitCostInput input, List<Ratio> exact) {
    List<Money> values = new ArrayList<>();
    exact.forEach(value -> values.add(Money.zero(input.currency())));
    for (StreamKind kind : StreamKind.values()) {
      List<Integer> places = places(input.streams(), kind);
      List<Money> portions =
          RunningRounding.of(places.stream().map(exact::get).toList(), input.currency());
      for (int i = 0; i < portions.size(); i++) {
        values.set(places.get(i), portions.get(i));
      }
    }
    List<DiscountedStream> discounted = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      discounted.add(DiscountedStream.of(input.streams().get(i), values.get(i)));
    }
    return discounted;
  }

  private static List<Integer> places(List<ValueStream> streams, StreamKind kind) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < streams.size(); i++) {
      if (streams.get(i).kind() == kind) {
        places.add(i);
      }
    }
    return places;
  }
}
