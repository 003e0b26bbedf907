package org.creativehubs.finance.affordability;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.InvalidValueException;

/**
 * Is a space affordable to its tenant?
 *
 * <p>Up to three tests, as the policy has limits; all must be passed:
 *
 * <ul>
 *   <li>share of market: rent / market rent &lt;= maximum, both before other charges. With a rent
 *       and a market rent their quotient counts, else the share that the letting or its tier
 *       states;
 *   <li>all-in rate: rent + other charges, for an area and a period, &lt;= ceiling. Where only the
 *       share of market is stated, rent = share x market rent;
 *   <li>share of income or turnover: (rent + other charges) x floor area, for a year, / annual
 *       income &lt;= maximum.
 * </ul>
 *
 * <p>Where the letting has terms the rent is what they reserve for the place a year on the day,
 * steps included and concessions not, as a rent roll has it; other charges are those for services,
 * insurance and the like. What a letting says without a day serves where there are no terms. Area
 * and market rent on the day are those of its spaces, where its hub is known.
 *
 * <p>Every test is decided on exact numbers by "cost &lt;= maximum x base", whatever the units of
 * area and the periods; exactly at the limit is affordable. Rounded are only amounts of money that
 * are shown: yearly cost half up, headroom down, an income that would be needed up.
 *
 * <p>What is not known stays so. Other charges are never taken as zero, so a rent alone cannot
 * prove an all-in limit kept; it is a lower bound, and can prove it broken. A test that stays open
 * names what is missing and, if it hangs on one fact, the value at which the verdict turns.
 *
 * <p>With a market rent or an income of zero the share does not exist: the value is undefined
 * ({@code NO_MARKET_RENT}, {@code NO_INCOME}), yet the test is decided, since it needs no division:
 * any cost is too much, and no cost is affordable.
 *
 * <p>Instances are immutable.
 *
 * <pre>{@code
 * Letting studio =
 *     Letting.builder().id("studio").rent(Rent.parse("GBP 8 per ft2 per year")).build();
 * AffordabilityContext.Builder context = AffordabilityContext.builder();
 * context.marketRent(Rent.parse("GBP 20 per ft2 per year"));
 * AffordabilityPolicy.Builder half = AffordabilityPolicy.builder();
 * half.name("half of market").maximumShareOfMarket(ShareLimit.chosen(Ratio.parse("50%"), "us"));
 * AffordabilityAssessment assessment =
 *     LeaseAffordability.under(half.build())
 *         .assess(studio, LocalDate.parse("2026-11-29"), context.build());
 * assessment.headroom(); // 10 percentage points
 * }</pre>
 */
public final class LeaseAffordability {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<LeaseAffordabilityInput, AffordabilityAssessment> ENTRY =
      CatalogEntry.of(
              "lease-affordability",
              LeaseAffordability.class,
              LeaseAffordabilityInput.class,
              AffordabilityAssessment.class)
          .title("Affordability of a lease")
          .question("Is this space affordable, and how much room is left?")
          .convention("limits: those of the policy, each with its source or who chose it")
          .convention("share of market: rent and market rent before other charges")
          .convention(
              "all-in rate: rent and all other charges; unknown charges are not taken as zero")
          .convention("rent and other charges of terms: as they run on the day, before concessions")
          .convention("income or turnover: named in the policy, and never taken for one another")
          .convention("exactly at a limit is affordable; all limits together must be kept")
          .convention("a year has 12 months, 13 times four weeks or 52 weeks of rent")
          .source(
              Source.builder()
                  .document("Greater London Authority: The London Plan")
                  .edition("2021")
                  .place("policy E3, Affordable workspace")
                  .build())
          .source(
              Source.builder()
                  .document(
                      "Mayor of London: Artists' Workspace Data Note, as quoted by Creative Land "
                          + "Trust")
                  .edition("2018")
                  .build())
          .ofHubWith("lettings")
          .answeredBy(LeaseAffordability::answer);

  /** The label of the last step. */
  static final String TOGETHER = "all limits together";

  private final AffordabilityPolicy policy;

  private LeaseAffordability(AffordabilityPolicy policy) {
    this.policy = policy;
  }

  /**
   * A calculator for one meaning of affordable.
   *
   * @param policy the limits
   * @return the calculator
   */
  public static LeaseAffordability under(AffordabilityPolicy policy) {
    return new LeaseAffordability(policy);
  }

  /**
   * Assesses the letting of the given input.
   *
   * @param input letting, day, context and policy
   * @return each test and all together
   */
  public static AffordabilityAssessment answer(LeaseAffordabilityInput input) {
    return under(input.policy()).assess(input.asked(), input.around());
  }

  /**
   * Assesses a letting by itself.
   *
   * @param letting the terms on which the space is let, with its area
   * @param on the day on which rents and charges run
   * @param context market rent and income, as far as they are known
   * @return each test and all together
   * @throws InvalidValueException if amounts are in two currencies, in which case the message names
   *     both, or the letting has terms and the day is not in them
   */
  public AffordabilityAssessment assess(
      Letting letting, LocalDate on, AffordabilityContext context) {
    return assess(Asked.of(letting, on), context);
  }

  /**
   * Assesses every letting of a hub that is in force on a day, with nothing known beside the hub.
   * The income of a tenant is that of the last year that was over on the day.
   *
   * @param hub the hub with its spaces, tiers and lettings
   * @param on the day on which rents and charges run
   * @return an assessment of each letting, in the order of the hub
   * @throws InvalidValueException if amounts of a letting are in two currencies
   */
  public HubAssessment assess(Hub hub, LocalDate on) {
    return assess(hub, on, Map.of());
  }

  /**
   * Assesses every letting of a hub that is in force on a day.
   *
   * @param hub the hub with its spaces, tiers and lettings
   * @param on the day on which rents and charges run
   * @param contexts incomes and market rents that go before those of members and spaces, by the id
   *     of the letting
   * @return an assessment of each letting, in the order of the hub
   * @throws InvalidValueException if amounts of a letting are in two currencies, or a context is
   *     for a letting that the hub does not have
   */
  public HubAssessment assess(Hub hub, LocalDate on, Map<String, AffordabilityContext> contexts) {
    contexts.keySet().forEach(hub::letting);
    HubParts parts = HubParts.of(hub);
    return HubAssessment.builder()
        .hub(hub.id())
        .on(on)
        .policy(policy)
        .addAllLettings(
            hub.lettings().stream()
                .filter(letting -> Asked.isInForce(letting, on))
                .map(
                    letting ->
                        Check.inPlace(
                            "hub.lettings[" + letting.id() + "]",
                            () ->
                                assess(
                                    parts.asked(letting, on),
                                    contexts.getOrDefault(
                                        letting.id(), AffordabilityContext.unknown()))))
                .toList())
        .build();
  }

  /**
   * What decides of each letting of a hub in force on a day that is not affordable, with nothing
   * known beside the hub: the deciding findings of {@link #assess(Hub, LocalDate)}, in less time as
   * nothing is explained.
   *
   * @param hub the hub with its spaces, tiers and lettings
   * @param on the day on which rents and charges run
   * @return the finding that decides of each that is not affordable, by the id of the letting, in
   *     the order of the hub; perhaps none
   * @throws InvalidValueException if amounts of a letting are in two currencies
   */
  public Map<String, AffordabilityFinding> notAffordable(Hub hub, LocalDate on) {
    HubParts parts = HubParts.of(hub);
    Map<String, AffordabilityFinding> found = new LinkedHashMap<>();
    for (Letting letting : hub.lettings()) {
      if (Asked.isInForce(letting, on)) {
        Check.inPlace(
                "hub.lettings[" + letting.id() + "]",
                () -> ifNotAffordable(parts.asked(letting, on)))
            .ifPresent(finding -> found.put(letting.id(), finding));
      }
    }
    return Collections.unmodifiableMap(found);
  }

  private Optional<AffordabilityFinding> ifNotAffordable(Asked asked) {
    AffordabilityContext context = AffordabilityContext.unknown();
    Facts facts = Facts.of(asked, context, policy);
    OneCurrency.check(facts, context, policy);
    List<LimitCheck> limitChecks = limitChecks(facts);
    return state(limitChecks) == AffordabilityState.NOT_AFFORDABLE
        ? decidingCheck(limitChecks, AffordabilityState.NOT_AFFORDABLE).map(LimitCheck::finding)
        : Optional.empty();
  }

  private static AffordabilityState state(List<LimitCheck> limitChecks) {
    return AffordabilityState.all(limitChecks.stream().map(LimitCheck::state).toList());
  }

  private AffordabilityAssessment assess(Asked asked, AffordabilityContext context) {
    Facts facts = Facts.of(asked, context, policy);
    OneCurrency.check(facts, context, policy);
    List<LimitCheck> limitChecks = limitChecks(facts);
    AffordabilityState state = state(limitChecks);
    return AffordabilityAssessment.builder()
        .letting(asked.letting().id())
        .policy(policy)
        .addAllAssumptions(context.assumptions())
        .state(state)
        .deciding(decidingCheck(limitChecks, state).map(LimitCheck::measure))
        .annualCost(facts.annualAmount())
        .addAllFindings(limitChecks.stream().map(LimitCheck::finding).toList())
        .explanation(explanation(asked, context, facts, limitChecks, state))
        .build();
  }

  private List<LimitCheck> limitChecks(Facts facts) {
    List<LimitCheck> limitChecks = new ArrayList<>();
    policy.maximumShareOfMarket().map(l -> MarketCheck.of(l, facts)).ifPresent(limitChecks::add);
    policy.maximumAllInRate().map(l -> CeilingCheck.of(l, facts)).ifPresent(limitChecks::add);
    policy
        .maximumShareOfIncome()
        .map(limit -> IncomeCheck.of(limit, policy.incomeBasis().orElseThrow(), facts))
        .ifPresent(limitChecks::add);
    return limitChecks;
  }

  private static Optional<LimitCheck> decidingCheck(
      List<LimitCheck> limitChecks, AffordabilityState state) {
    return state == AffordabilityState.NOT_KNOWN
        ? Optional.empty()
        : limitChecks.stream()
            .filter(limitCheck -> limitCheck.state() == state)
            .reduce((first, second) -> second.isTighterThan(first) ? second : first);
  }

  private Explanation explanation(
      Asked asked,
      AffordabilityContext context,
      Facts facts,
      List<LimitCheck> limitChecks,
      AffordabilityState state) {
    Explanation.Builder steps =
        Explanation.answering(
            "Is " + asked.letting().words() + " affordable under " + policy.name() + "?");
    GivenSteps.add(steps, asked, context, policy, facts);
    limitChecks.forEach(limitCheck -> limitCheck.explain(steps));
    String states =
        limitChecks.stream()
            .map(limitCheck -> limitCheck.measure().label() + " " + limitCheck.state().words())
            .collect(Collectors.joining(", "));
    return steps.step(TOGETHER, states, Answer.text(state.words())).build();
  }
}
