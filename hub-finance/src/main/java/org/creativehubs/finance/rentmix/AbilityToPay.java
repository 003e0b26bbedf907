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
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.lease.RentRate;
import org.creativehubs.core.quantity.Area;
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
 * <p>Rates are compared exactly, whatever their units and periods; results are in the unit and
 * period of the first answer. If nobody could pay anything there is no best price: {@code
 * NO_POSITIVE_ANSWER}.
 *
 * <pre>{@code
 * RentAnswer few = RentAnswer.of(RentRate.parse("GBP 20 per m2 per month"), 10);
 * RentAnswer most = RentAnswer.of(RentRate.parse("GBP 12 per m2 per month"), 30);
 * RentDemand demand = AbilityToPay.of(List.of(few, most));
 * demand.bestPrice().orElseThrow(); // GBP 12 per m2 per month
 * }</pre>
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
   * The demand curve of some answers.
   *
   * @param answers the answers, zeros included; at least one, all in one currency
   * @return the curve, the median and the best price
   * @throws org.creativehubs.core.value.InvalidValueException if there is no answer or currencies
   *     differ
   */
  public static RentDemand of(List<RentAnswer> answers) {
    return answer(AbilityToPayInput.builder().addAllAnswers(answers).build());
  }

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
    RentDemand.Builder demand = RentDemand.builder();
    demand.respondents(all).zeroAnswers(counts.getOrDefault(Ratio.ZERO, 0L));
    demand.median(like(like, median(counts, all))).addAllPoints(points).addAllBestPrices(best);
    demand
        .undefined(
            Optional.of(Reason.NO_POSITIVE_ANSWER.undefined()).filter(none -> best.isEmpty()))
        .served(input.shareServed().map(share -> share.times(Ratio.of(all))));
    return demand.explanation(explanation(input, points, best, counts, like, all)).build();
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
        .rentForSpace(input.space().map(space -> rentFor(space, price).money()))
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
    Term respondents = Term.given("respondents", all);
    respondents = input.source().map(respondents::from).orElse(respondents);
    steps.terms(
        respondents,
        Term.given("respondents who could pay nothing", counts.getOrDefault(Ratio.ZERO, 0L)),
        middle(counts, like, all));
    if (input.shareServed().isPresent()) {
      steps.terms(
          Term.share(input.shareServed().get())
              .times(respondents)
              .named("served by " + input.space().orElseThrow()));
    }
    points.forEach(point -> explainPoint(steps, point, input.space()));
    return steps.step("best price", ties(best), bestAnswer(best)).build();
  }

  private static Term middle(NavigableMap<Ratio, Long> counts, RentRate like, long all) {
    Term lower = RateText.term(like(like, at(counts, (all - 1) / 2)));
    if (all % 2 == 1) {
      return lower.named("median, the middle answer");
    }
    Term upper = RateText.term(like(like, at(counts, all / 2)));
    return lower.plus(upper).dividedBy(2).named("median, the mean of the middle two answers");
  }

  private static void explainPoint(
      Explanation.Builder steps, DemandPoint point, Optional<Area> space) {
    steps.terms(point.working().named("revenue at " + point.price()));
    space.ifPresent(area -> steps.terms(rentFor(area, point.price())));
  }

  /** The rent of a space for one period of the rate. */
  private static Term rentFor(Area space, RentRate price) {
    String unit = price.currency() + " per " + price.per().symbol();
    return Term.of(price.amount())
        .in(unit)
        .times(Term.of(space.in(price.per())))
        .rounded(RoundingMode.HALF_UP)
        .named("rent for the space at " + price);
  }

  private static String ties(List<RentRate> best) {
    return best.size() > 1 ? "the lowest of " + best.size() + " that tie" : "most revenue";
  }

  private static Answer bestAnswer(List<RentRate> best) {
    return best.isEmpty() ? Reason.NO_POSITIVE_ANSWER.answer() : RateText.answer(best.get(0));
  }
}
