package org.creativehubs.finance.affordability;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.money.Money;
import org.creativehubs.finance.funding.AssistancePosition;
import org.creativehubs.finance.funding.MinimalAssistance;
import org.creativehubs.finance.funding.MinimalAssistanceInput;
import org.creativehubs.finance.funding.SubsidyAward;

/**
 * What is a letting below market worth to each tenant, year by year, and how much may still be
 * given?
 *
 * <p>For each financial year from 1 April: subsidy = market rent - rent charged, each = rate x area
 * for a year x the part of the year, rounded half up once. A whole financial year is one year; of a
 * broken one the days count by the named {@link org.creativehubs.core.lease.BrokenPeriodRule}, with
 * the financial year as the whole period.
 *
 * <p>For each tenant the subsidy and what it has had besides are held against the limit on minimal
 * financial assistance that is in force on the day, by {@link MinimalAssistance}. When a letting
 * counts as given is named by {@link SubsidyDating}. Nothing is discounted.
 */
public final class RentSubsidy {

  static final Source ACT = Source.of("Subsidy Control Act 2022", "section 36");

  private RentSubsidy() {}

  /**
   * The subsidy in some lettings.
   *
   * @param input the lettings, the day and the two conventions
   * @return the subsidy by tenant and year, and the headroom of each tenant
   */
  public static SubsidyStatement answer(RentSubsidyInput input) {
    Map<String, List<BelowMarketLetting>> byTenant = new LinkedHashMap<>();
    List<SubsidyLine> lines = new ArrayList<>();
    for (BelowMarketLetting letting : input.lettings()) {
      byTenant.computeIfAbsent(letting.tenant(), name -> new ArrayList<>()).add(letting);
      lines.addAll(SubsidyYears.of(letting, input.partYear()));
    }
    List<TenantAssistance> tenants =
        byTenant.values().stream().map(lettings -> tenant(lettings, input)).toList();
    return SubsidyStatement.builder()
        .on(input.on())
        .partYear(input.partYear())
        .dating(input.dating())
        .addAllLines(lines)
        .addAllTenants(tenants)
        .explanation(explanation(input, lines, tenants))
        .build();
  }

  private static TenantAssistance tenant(
      List<BelowMarketLetting> lettings, RentSubsidyInput input) {
    MinimalAssistanceInput.Builder assistance = MinimalAssistanceInput.builder();
    List<SubsidyLine> lines = new ArrayList<>();
    for (BelowMarketLetting letting : lettings) {
      assistance.addAllPreviousAwards(letting.earlierAwards());
      List<SubsidyAward> own =
          SubsidyYears.awards(letting, input.on(), input.partYear(), input.dating());
      assistance.addAllPreviousAwards(own);
      lines.addAll(SubsidyYears.of(letting, input.partYear()));
    }
    assistance.on(input.on()).newAward(Money.zero(lines.get(0).market().currency()));
    return TenantAssistance.builder()
        .tenant(lettings.get(0).tenant())
        .value(SubsidyYears.total(lines))
        .position(MinimalAssistance.answer(assistance.build()))
        .build();
  }

  private static Explanation explanation(
      RentSubsidyInput input, List<SubsidyLine> lines, List<TenantAssistance> tenants) {
    Explanation.Builder steps =
        Explanation.answering("What are lettings below market worth, and what may still be given?");
    steps.given("part of a year counted by", Answer.text(input.partYear().name()));
    steps.given("counts as given", Answer.text(input.dating().name()));
    for (SubsidyLine line : lines) {
      steps.step(
          line.tenant() + ", " + line.label(),
          line.market() + " - " + line.charged(),
          Answer.of(line.subsidy()));
    }
    tenants.forEach(tenant -> explain(steps, tenant.tenant(), tenant.position()));
    return steps.given("subsidy over all terms", Answer.of(SubsidyYears.total(lines))).build();
  }

  private static void explain(
      Explanation.Builder steps, String tenant, AssistancePosition position) {
    String used = position.used() + " used since " + position.windowFrom();
    Answer headroom =
        position
            .headroom()
            .map(Answer::of)
            .orElseGet(
                () ->
                    Answer.of(
                        Undefined.of("NOT_IN_FORCE", "no limit is in force on " + position.on())));
    String left = position.limit().map(limit -> limit + " - ").orElse("") + used;
    steps.step(tenant + ", headroom on " + position.on(), left, headroom, ACT);
  }
}
