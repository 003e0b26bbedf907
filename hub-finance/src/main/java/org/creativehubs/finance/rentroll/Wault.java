package org.creativehubs.finance.rentroll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.quantity.Ratio;

/**
 * How long are the lettings of a hub still bound to run, on average?
 *
 * <p>The weighted average unexpired lease term in years: sum(weight x years left) / sum(weight), to
 * the end of the terms and to the first break. Weights, day count and whether the last day counts
 * are those of the policy; the date itself counts. A break before the date is past and ignored, one
 * on the date counts. Of a letting that rolls on or is held over nothing is left, or its notice, by
 * {@link OpenTermRule}; its rent counts below the line either way. Lettings that have ended or are
 * still to start leave both sums, and so do those whose days or rent are not known; vacant spaces
 * have lines that say so. The mean is exact.
 *
 * <p>With {@link UnexpiredWeight#CONTRACTED_INCOME} the sum above the line is the contracted income
 * of the days left.
 *
 * <p>Undefined if nothing is let ({@code NO_TENANCY}), or all weigh nothing, as where every rent is
 * a peppercorn ({@code NO_WEIGHT}). Source: market practice; there is no statute.
 *
 * <pre>{@code
 * PaymentTerms monthly = PaymentTerms.monthlyInAdvance();
 * RentCharge rent = RentCharge.of(ChargeKind.RENT, Money.parse("GBP 900.00"), monthly);
 * LeaseTerms terms = LeaseTerms.of(DateRange.parse("2026-04-01/2029-04-01"), rent);
 * Hub.Builder mill = Hub.builder();
 * mill.id("mill").name("Mill").addLettings(Letting.builder().id("a").terms(terms).build());
 * UnexpiredTerm term = Wault.of(mill.build(), LocalDate.of(2028, 4, 1));
 * term; // 0.9993 years to expiry, 0.9993 to first break (on 2028-04-01)
 * }</pre>
 */
public final class Wault {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<WaultInput, UnexpiredTerm> ENTRY =
      CatalogEntry.of("wault", Wault.class, WaultInput.class, UnexpiredTerm.class)
          .title("Weighted average unexpired lease term")
          .question("How long are the lettings of this hub still bound to run, on average?")
          .convention("weights, day count and whether the last day counts: those of the policy")
          .convention("the date itself counts; breaks before it are past and ignored")
          .convention("of rolling and held-over lettings nothing is left, or the notice, by name")
          .convention("lettings that have ended or not started leave both sums")
          .source(Source.of("Market practice; there is no statute"))
          .ofHubWith("lettings/terms")
          .ofHubWith("lettings/rent")
          .answeredBy(Wault::answer);

  private Wault() {}

  /**
   * The mean unexpired term of a hub by {@link RollPolicy#marketPractice}.
   *
   * @param hub the hub, with a letting that says its rent or a market rent
   * @param on the date from which unexpired terms are counted
   * @return both means, with one line for each letting in force
   * @throws org.creativehubs.core.value.InvalidValueException if rents are in two currencies
   */
  public static UnexpiredTerm of(Hub hub, LocalDate on) {
    return of(List.of(hub), on, RollPolicy.marketPractice(Spaces.areaUnit(hub)));
  }

  /**
   * The mean unexpired term of some hubs together.
   *
   * @param hubs the hubs, each with an id of its own, all rents in one currency; at least one
   * @param on the date from which unexpired terms are counted
   * @param policy the conventions
   * @return both means, with one line for each letting in force
   * @throws org.creativehubs.core.value.InvalidValueException if the hubs cannot be added up
   */
  public static UnexpiredTerm of(List<Hub> hubs, LocalDate on, RollPolicy policy) {
    WaultInput.Builder input = WaultInput.builder();
    return answer(input.addAllHubs(hubs).on(on).policy(policy).build());
  }

  /**
   * Calculates the mean unexpired term for the given input.
   *
   * @param input the hubs, the date and the conventions
   * @return both means, with one line for each letting in force
   */
  public static UnexpiredTerm answer(WaultInput input) {
    List<Ratio> weights = new ArrayList<>();
    List<Ratio> toExpiry = new ArrayList<>();
    List<Ratio> toBreak = new ArrayList<>();
    List<UnexpiredLine> lines = new ArrayList<>();
    RollEntry.forEach(
        input.all(),
        input.on(),
        input.policy(),
        false,
        entry -> {
          lines.add(line(entry));
          entry
              .letting()
              .ifPresent(
                  standing -> {
                    weights.add(standing.weight());
                    toExpiry.add(standing.weightedToExpiry());
                    toBreak.add(standing.weightedToBreak());
                  });
        });
    UnexpiredSums sums =
        UnexpiredSums.of(
            input.policy(),
            weights.size(),
            Ratio.sum(weights),
            Ratio.sum(toExpiry),
            Ratio.sum(toBreak));
    return UnexpiredTerm.builder()
        .on(input.on())
        .policy(input.policy())
        .addAllLines(lines)
        .toExpiry(sums.meanToExpiry())
        .toFirstBreak(sums.meanToBreak())
        .undefined(sums.undefined())
        .explanation(explanation(input, sums, lines))
        .build();
  }

  private static Explanation explanation(
      WaultInput input, UnexpiredSums sums, List<UnexpiredLine> lines) {
    Explanation.Builder steps =
        Explanation.answering("How long are the lettings still bound to run, on average?");
    steps.given("lettings in force on " + input.on(), counted(lines, UnexpiredLine::isInForce));
    steps.given("of these, left out since their days or rent are not known", leftOut(lines));
    sums.explain(steps);
    return steps.build();
  }

  private static Answer leftOut(List<UnexpiredLine> lines) {
    return counted(lines, line -> line.isInForce() && !line.counts());
  }

  private static Answer counted(List<UnexpiredLine> lines, Predicate<UnexpiredLine> which) {
    return Answer.number((double) lines.stream().filter(which).count());
  }

  private static UnexpiredLine line(RollEntry entry) {
    UnexpiredLine.Builder line = UnexpiredLine.builder();
    line.name(entry.name()).state(entry.state());
    if (entry.letting().isEmpty()) {
      return line.counts(false).weight(Ratio.ZERO).build();
    }
    LettingOnDate standing = entry.letting().get();
    line.counts(standing.isWeighed())
        .weight(standing.weight())
        .expiry(standing.expiry())
        .nextBreak(standing.nextBreak());
    if (entry.state() != TenancyState.UNDATED) {
      line.sureUntil(standing.sureUntil())
          .yearsToExpiry(standing.yearsToExpiry())
          .yearsToBreak(standing.yearsToBreak());
    }
    return line.build();
  }
}
