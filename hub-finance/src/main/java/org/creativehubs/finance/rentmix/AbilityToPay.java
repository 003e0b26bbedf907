package org.creativehubs.finance.rentmix;

import com.google.common.collect.Lists;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Step;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.lease.RentRate;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.finance.internal.RateText;

/**
 * How many could pay which rent, and which rent would bring in most?
 *
 * <p>From a survey of the most that each respondent could pay: able(p) = how many answered p or
 * more, at each distinct answer above zero; revenue(p) = p x able(p), if everybody able takes one
 * unit of area. Demand is discrete: it steps down just above an answer and is not smoothed, so that
 * over all prices, between answers too, revenue is highest at an answer. That is the best price;
 * prices that tie are all named, and the lowest of them is preferred. The median is the middle
 * answer, zeros included, or the mean of the middle two. Answers of zero are counted and shown;
 * they never lower a mean.
 *
 * <p>RateText are compared exactly, whatever their units and periods; results are in the unit and
 * period of the first answer. If nobody could pay anything there is no best price: {@code
 * NO_POSITIVE_ANSWER}.
 */
public final class AbilityToPay {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<AbilityToPayInput, RentDemand> ENTRY =
      CatalogEntry.of(
              "ability-to-pay", AbilityToPay.class, AbilityToPayInput.class, RentDemand.class)
          .title("Ability to pay")
          .question("How many could pay which rent, and which rent would bring in most?")
          .convention("able to pay a price: answered it or more")
          .convention("discrete: demand steps down at answers and is not smoothed between them")
          .convention("answers of zero count as respondents, and are shown")
          .convention("best price: most revenue; ties all named, the lowest preferred")
          .convention("median: the middle answer, or the mean of the middle two")
          .source(
              Source.builder()
                  .document(
                      "British Council: Creative Hubs Development in Kazakhstan, a policy "
                          + "maker's guide")
                  .edition("2022")
                  .place("survey of creative entrepreneurs in Almaty, August 2020")
                  .build())
          .answeredBy(AbilityToPay::answer);

  private AbilityToPay() {}

  /**
   * The demand curve of a survey.
   *
   * @param input the answers, and a size of space if one is to be priced
   * @return the curve, the median and the best price
   */
  public static RentDemand answer(AbilityToPayInput input) {
    RentRate like = input.answers().get(0).maximum();
    NavigableMap<Ratio, Long> counts = counts(input.answers(), like);
    long all = counts.values().stream().mapToLong(Long::longValue).sum();
    List<DemandPoint> points = points(input, counts, like, all);
    List<RentRate> best = best(points);
    Optional<Undefined> none = none(best);
    RentDemand.Builder demand = RentDemand.builder();
    demand.respondents(all).zeroAnswers(counts.getOrDefault(Ratio.ZERO, 0L));
    demand.median(like(like, median(counts, all))).addAllPoints(points).addAllBestPrices(best);
    demand.undefined(none).served(input.shareServed().map(share -> share.times(Ratio.of(all))));
    return demand.explanation(explanation(input, points, best, counts, like, all)).build();
  }

  private static Optional<Undefined> none(List<RentRate> best) {
    return best.isEmpty()
        ? Optional.of(Undefined.of(Reason.NO_POSITIVE_ANSWER, "nobody could pay anything"))
        : Optional.empty();
  }

  private static NavigableMap<Ratio, Long> counts(List<RentAnswer> answers, RentRate like) {
    NavigableMap<Ratio, Long> counts = new TreeMap<>();
    for (RentAnswer answer : answers) {
      RentRate rate = answer.maximum().per(like.per()).every(like.every());
      counts.merge(rate.amount(), answer.respondents(), Long::sum);
    }
    return counts;
  }

  private static List<DemandPoint> points(
      AbilityToPayInput input, NavigableMap<Ratio, Long> counts, RentRate like, long all) {
    List<DemandPoint> points = new ArrayList<>();
    long able = 0;
    for (Map.Entry<Ratio, Long> price : counts.descendingMap().entrySet()) {
      able += price.getValue();
      if (!price.getKey().isZero()) {
        points.add(point(input, like(like, price.getKey()), able, all));
      }
    }
    return Lists.reverse(points);
  }

  private static DemandPoint point(AbilityToPayInput input, RentRate price, long able, long all) {
    return DemandPoint.builder()
        .price(price)
        .able(able)
        .share(Ratio.of(able, all))
        .revenue(price.times(Ratio.of(able)))
        .rentForSpace(input.space().map(space -> price.forArea(space, RoundingMode.HALF_UP)))
        .build();
  }

  private static List<RentRate> best(List<DemandPoint> points) {
    Optional<RentRate> most = points.stream().map(DemandPoint::revenue).max(RentRate::compareTo);
    return points.stream()
        .filter(point -> most.filter(point.revenue()::equals).isPresent())
        .map(DemandPoint::price)
        .toList();
  }

  private static Ratio median(NavigableMap<Ratio, Long> counts, long all) {
    return at(counts, (all - 1) / 2).plus(at(counts, all / 2)).dividedBy(Ratio.of(2));
  }

  /** The answer at a position, counted from zero, when they stand in order. */
  private static Ratio at(NavigableMap<Ratio, Long> counts, long position) {
    long passed = 0;
    for (Map.Entry<Ratio, Long> entry : counts.entrySet()) {
      passed += entry.getValue();
      if (position < passed) {
        return entry.getKey();
      }
    }
    throw new IllegalStateException("position " + position + " of " + passed);
  }

  private static RentRate like(RentRate like, Ratio amount) {
    return RentRate.of(amount, like.currency(), like.per(), like.every());
  }

  private static Explanation explanation(
      AbilityToPayInput input,
      List<DemandPoint> points,
      List<RentRate> best,
      NavigableMap<Ratio, Long> counts,
      RentRate like,
      long all) {
    Explanation.Builder steps =
        Explanation.answering("Which rent could how many pay, and which brings in most?");
    steps.addSteps(
        Step.builder()
            .label("respondents")
            .value(Answer.number(Ratio.of(all)))
            .source(input.source())
            .build());
    steps.given(
        "respondents who could pay nothing",
        Answer.number(Ratio.of(counts.getOrDefault(Ratio.ZERO, 0L))));
    steps.step(
        "median",
        "middle answer, or mean of the middle two",
        RateText.answer(like(like, median(counts, all))));
    input.shareServed().ifPresent(share -> explainServed(steps, input, share, all));
    points.forEach(point -> explainPoint(steps, point));
    return steps.step("best price", ties(best), bestAnswer(best)).build();
  }

  private static void explainServed(
      Explanation.Builder steps, AbilityToPayInput input, Ratio share, long all) {
    steps.step(
        "served by " + input.space().orElseThrow(),
        Answer.share(share) + " x " + all,
        Answer.number(share.times(Ratio.of(all))));
  }

  private static void explainPoint(Explanation.Builder steps, DemandPoint point) {
    steps.step(
        "revenue at " + point.price(),
        point.price() + " x " + point.able(),
        RateText.answer(point.revenue()));
    point
        .rentForSpace()
        .ifPresent(
            rent ->
                steps.step(
                    "rent for the space at " + point.price(),
                    point.price() + " x the space",
                    Answer.of(rent)));
  }

  private static String ties(List<RentRate> best) {
    return best.size() > 1 ? "the lowest of " + best.size() + " that tie" : "most revenue";
  }

  private static Answer bestAnswer(List<RentRate> best) {
    return best.isEmpty() ? Answer.of(none(best).orElseThrow()) : RateText.answer(best.get(0));
  }
}
