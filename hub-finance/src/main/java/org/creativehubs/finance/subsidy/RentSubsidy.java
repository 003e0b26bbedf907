package org.creativehubs.finance.subsidy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.finding.LeftOut;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.lease.BrokenPeriodRule;
import org.creativehubs.core.money.Money;

/**
 * What is a letting below market worth to each tenant, year by year, and how much may still be
 * given?
 *
 * <p>For each financial year from 1 April: subsidy = market rent - rent charged, each = rate x area
 * for a year x the part of the year, rounded half up once. A whole financial year is one year; of a
 * broken one the days count by the named {@link org.creativehubs.core.lease.BrokenPeriodRule}, with
 * the financial year as the whole period.
 *
 * <p>For each tenant the subsidy and what else it has had are held against the limit on minimal
 * financial assistance that is in force on the day, by {@link MinimalAssistance}. Tenants of one
 * group under common control are one enterprise: what all of them have had counts for each. When a
 * letting counts as given is named by {@link SubsidyDating}. Nothing is discounted.
 *
 * <pre>{@code
 * BelowMarketLetting.Builder letting = BelowMarketLetting.builder();
 * letting.tenant("Stage Ltd").space("hall").area(Area.parse("1000 ft2"));
 * letting.term(DateRange.parse("2025-04-01/2027-04-01"));
 * letting.marketRent(RentRate.parse("GBP 20 per ft2 per year"));
 * letting.rent(RentRate.parse("GBP 8 per ft2 per year"));
 * SubsidyStatement statement =
 *     RentSubsidy.of(
 *         List.of(letting.build()),
 *         LocalDate.of(2026, 11, 21),
 *         BrokenPeriodRule.DAILY_365,
 *         SubsidyDating.WHOLE_AT_START);
 * statement.total(); // GBP 24000.00
 * }</pre>
 */
public final class RentSubsidy {

  static final Source ACT = Source.of("Subsidy Control Act 2022", "section 36");

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<RentSubsidyInput, SubsidyStatement> ENTRY =
      CatalogEntry.of(
              "rent-subsidy", RentSubsidy.class, RentSubsidyInput.class, SubsidyStatement.class)
          .title("Subsidy in rents below market")
          .question(
              "What is a rent below market worth to each tenant, and what may still be given?")
          .convention("market rent less rent charged, each rounded half up for each financial year")
          .convention("a whole financial year is one; a part counts by the rule that is named")
          .convention("given as a whole at the start, or as it accrues: the caller says")
          .convention("tenants of one group under common control share one limit")
          .source(ACT)
          .ofHubWith("lettings/terms", "spaces/marketRents")
          .answeredBy(RentSubsidy::answer);

  private RentSubsidy() {}

  /**
   * The subsidy in some lettings.
   *
   * @param lettings the lettings; at least one, each with a space of its own
   * @param on the day of which the headroom is asked
   * @param partYear what a part of a financial year counts for
   * @param dating when a letting counts as given
   * @return the subsidy by tenant and year, and the headroom of each tenant
   * @throws org.creativehubs.core.value.InvalidValueException if two lettings have one space, or
   *     one tenant is in two groups
   */
  public static SubsidyStatement of(
      List<BelowMarketLetting> lettings,
      LocalDate on,
      BrokenPeriodRule partYear,
      SubsidyDating dating) {
    RentSubsidyInput.Builder input = RentSubsidyInput.builder();
    input.addAllLettings(lettings).on(on);
    return answer(input.partYear(partYear).dating(dating).build());
  }

  /**
   * The subsidy in the lettings of a hub whose even rent is below the market rent of their spaces
   * on the first day. Others are left out and listed.
   *
   * @param hub the hub
   * @param earlier what its tenants have also had, which no fact of the hub says
   * @param on the day of which the headroom is asked
   * @param partYear what a part of a financial year counts for
   * @param dating when a letting counts as given
   * @return the subsidy by tenant and year, and the headroom of each tenant
   * @throws org.creativehubs.core.value.InvalidValueException if no letting is known to be below
   *     market
   */
  public static SubsidyStatement of(
      Hub hub,
      List<EarlierAssistance> earlier,
      LocalDate on,
      BrokenPeriodRule partYear,
      SubsidyDating dating) {
    RentSubsidyInput.Builder input = RentSubsidyInput.builder();
    input.hub(hub).earlier(earlier).on(on);
    return answer(input.partYear(partYear).dating(dating).build());
  }

  /**
   * The subsidy in some lettings.
   *
   * @param input the lettings, the day and the two conventions
   * @return the subsidy by tenant and year, and the headroom of each tenant
   */
  public static SubsidyStatement answer(RentSubsidyInput input) {
    return input
        .ofHub()
        .map(lettings -> state(plain(input, lettings.found()), lettings.leftOut()))
        .orElseGet(() -> state(input, List.of()));
  }

  private static RentSubsidyInput plain(RentSubsidyInput input, List<BelowMarketLetting> lettings) {
    return RentSubsidyInput.builder()
        .lettings(lettings)
        .on(input.on())
        .partYear(input.partYear())
        .dating(input.dating())
        .build();
  }

  private static SubsidyStatement state(RentSubsidyInput input, List<LeftOut> leftOut) {
    Map<String, AssistancePosition> positions = positions(input);
    List<TenantAssistance> tenants = new ArrayList<>();
    List<SubsidyLine> lines = new ArrayList<>();
    for (List<BelowMarketLetting> lettings : by(BelowMarketLetting::tenant, input).values()) {
      String enterprise = lettings.get(0).enterprise();
      tenants.add(tenant(lettings, input, Objects.requireNonNull(positions.get(enterprise))));
    }
    for (BelowMarketLetting letting : input.lettings()) {
      lines.addAll(SubsidyYears.of(letting, input.partYear()));
    }
    return SubsidyStatement.builder()
        .on(input.on())
        .partYear(input.partYear())
        .dating(input.dating())
        .addAllLines(lines)
        .addAllTenants(tenants)
        .addAllLeftOut(leftOut)
        .explanation(explanation(input, lines, tenants))
        .build();
  }

  private static Map<String, List<BelowMarketLetting>> by(
      Function<BelowMarketLetting, String> name, RentSubsidyInput input) {
    return input.lettings().stream()
        .collect(Collectors.groupingBy(name, LinkedHashMap::new, Collectors.toList()));
  }

  /** Every group, and every tenant without one, against the limit. */
  private static Map<String, AssistancePosition> positions(RentSubsidyInput input) {
    Map<String, AssistancePosition> positions = new LinkedHashMap<>();
    by(BelowMarketLetting::enterprise, input)
        .forEach((name, lettings) -> positions.put(name, position(lettings, input)));
    return positions;
  }

  private static AssistancePosition position(
      List<BelowMarketLetting> lettings, RentSubsidyInput input) {
    MinimalAssistanceInput.Builder assistance = MinimalAssistanceInput.builder();
    for (BelowMarketLetting letting : lettings) {
      assistance.addAllPreviousAwards(letting.earlierAwards());
      assistance.addAllPreviousAwards(
          SubsidyYears.awards(letting, input.on(), input.partYear(), input.dating()));
    }
    Money nothing = Money.zero(lettings.get(0).rent().currency());
    return MinimalAssistance.answer(assistance.on(input.on()).newAward(nothing).build());
  }

  private static TenantAssistance tenant(
      List<BelowMarketLetting> lettings, RentSubsidyInput input, AssistancePosition position) {
    List<SubsidyLine> lines =
        lettings.stream()
            .flatMap(letting -> SubsidyYears.of(letting, input.partYear()).stream())
            .toList();
    return TenantAssistance.builder()
        .tenant(lettings.get(0).tenant())
        .group(lettings.get(0).group())
        .addAllYears(SubsidyYears.byYear(lines))
        .value(SubsidyYears.total(lines))
        .position(position)
        .build();
  }

  private static Explanation explanation(
      RentSubsidyInput input, List<SubsidyLine> lines, List<TenantAssistance> tenants) {
    Explanation.Builder steps =
        Explanation.answering("What are lettings below market worth, and what may still be given?");
    steps.given("part of a year counted by", Answer.text(SubsidyYears.words(input.partYear())));
    steps.given("counts as given", Answer.text(input.dating().words()));
    for (BelowMarketLetting letting : input.lettings()) {
      SubsidyYears.of(letting, input.partYear())
          .forEach(line -> steps.terms(subsidy(letting, line, input.partYear())));
    }
    for (TenantAssistance tenant : tenants) {
      explainYears(steps, tenant, lines);
      explain(steps, tenant.label(), tenant.position());
    }
    return steps.given("subsidy over all terms", Answer.of(SubsidyYears.total(lines))).build();
  }

  private static Term subsidy(BelowMarketLetting letting, SubsidyLine line, BrokenPeriodRule rule) {
    Term share = SubsidyYears.share(line.period(), line.year().range(), rule);
    String label = line.tenant() + ", " + line.label();
    Term market = SubsidyYears.rent(letting.marketRent(), letting, share);
    Term charged = SubsidyYears.rent(letting.rent(), letting, share);
    return market
        .named(label + ", market rent")
        .minus(charged.named(label + ", rent charged"))
        .named(label);
  }

  /** The sum of each year, where the tenant has several spaces in it. */
  private static void explainYears(
      Explanation.Builder steps, TenantAssistance tenant, List<SubsidyLine> lines) {
    for (TenantYear year : tenant.years()) {
      List<Term> parts =
          lines.stream()
              .filter(line -> line.tenant().equals(tenant.tenant()))
              .filter(line -> line.year().equals(year.year()))
              .map(line -> Term.of(line.subsidy()))
              .toList();
      if (parts.size() > 1) {
        steps.terms(Term.sum(parts).named(tenant.tenant() + ", all spaces, " + year.year()));
      }
    }
  }

  private static void explain(
      Explanation.Builder steps, String tenant, AssistancePosition position) {
    String label = tenant + ", headroom on " + position.on();
    Term used = Term.given("used since " + position.windowFrom(), position.used());
    Undefined none = Reason.NOT_IN_FORCE.because("no limit is in force on " + position.on());
    Term headroom =
        position
            .limit()
            .map(limit -> Term.given("limit on " + position.on(), limit).minus(used).named(label))
            .orElseGet(() -> Term.undefined(label, none));
    steps.terms(used, headroom.from(ACT));
  }
}
