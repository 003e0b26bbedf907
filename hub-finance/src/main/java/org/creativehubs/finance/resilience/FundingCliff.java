package org.creativehubs.finance.resilience;

import java.util.List;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.finance.plan.OperatingModel;
import org.creativehubs.finance.plan.PlanAssumptions;

/**
 * When do grants and leases that end leave core costs uncovered, of the hub and of each programme?
 *
 * <p>The plan is run as by {@link org.creativehubs.finance.viability.Viability}; amounts are those
 * of its lines, to the minor unit. Core cost = running costs + interest, fees and repayment of
 * loans; capital costs and capital grants are none of it. Uncovered = max(0, core cost - earned
 * income - grants), for some months together; the cliff is at the first months in which it is above
 * zero. What one month has over does not carry into another: that is what reserves do, and the
 * month in which cash runs out is told beside it, as the outlook has it.
 *
 * <p>A programme has the lines that are named for it, and the rest is the core of the hub. Their
 * costs and funding add up to those of the hub; what is uncovered of them adds up to at least the
 * hub's, since one may have over what another lacks.
 *
 * <p>Options: with an extension, a line pays a stated amount a month after its last payment, for a
 * stated number of months, and cash is higher by what it has paid so far. The rise of rents = the
 * largest of uncovered / rents and memberships, over the uncovered months; it is undefined where
 * one of these has no rent ({@code NO_INCOME}). Nothing else of the plan changes with them.
 *
 * <p>A source of money has stopped if it has not paid again after the longest time that lay between
 * two of its payments.
 *
 * <pre>{@code
 * PlannedLine grant =
 *     PlannedLine.builder()
 *         .name("grant").kind(LineKind.GRANT).monthly(Money.parse("GBP 900.00"))
 *         .untilMonth(7).build();
 * PlannedLine staff = PlannedLine.of("staff", LineKind.STAFF, Money.parse("GBP 800.00"));
 * OperatingModel plan =
 *     OperatingModel.of(
 *         "Mill", LocalDate.of(2027, 1, 1), 12, Money.parse("GBP 0.00"), List.of(grant, staff));
 * FundingCliffs cliffs = FundingCliff.of(plan, List.of());
 * cliffs.hub().uncovered().orElseThrow(); // 2027-07-01
 * }</pre>
 */
public final class FundingCliff {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<FundingCliffInput, FundingCliffs> ENTRY =
      CatalogEntry.of(
              "funding-cliff", FundingCliff.class, FundingCliffInput.class, FundingCliffs.class)
          .title("Funding cliff")
          .question("When do grants that end leave core costs uncovered, and what would help?")
          .convention("core cost: running costs, interest, fees and repayment of loans")
          .convention("what one month has over does not cover another; that is what cash is for")
          .convention("some months may be looked at together, such as three for quarterly rents")
          .convention("a line belongs to one programme, or to the core of the hub")
          .convention("an extension pays a stated amount; nothing else of the plan changes")
          .source(Source.of("The hub's own plan", "grants with their ends, leases, loans, costs"))
          .ofHubWith("lettings/terms")
          .ofHubWith("headLeases/terms")
          .ofHubWith("loans")
          .mostElements(1_000)
          .answeredBy(FundingCliff::answer);

  private FundingCliff() {}

  /**
   * The cliffs of a plan, by its months.
   *
   * @param plan the plan, with grants and other lines by the months in which they are paid
   * @param programmes which of its lines are whose; none for the hub alone
   * @return from when costs are uncovered
   * @throws org.creativehubs.core.value.InvalidValueException if a line is not in the plan, or is
   *     in two programmes
   */
  public static FundingCliffs of(OperatingModel plan, List<ProgrammeLines> programmes) {
    return answer(FundingCliffInput.builder().plan(plan).addAllProgrammes(programmes).build());
  }

  /**
   * The cliffs of a hub with the lettings, head leases and loans it has, by its months.
   *
   * @param hub the hub
   * @param assumptions months, opening cash, grants, costs and what else no lease says
   * @param programmes which lines of that plan are whose; none for the hub alone
   * @return from when costs are uncovered
   * @throws org.creativehubs.core.value.InvalidValueException if a line is not in the plan, or is
   *     in two programmes
   */
  public static FundingCliffs of(
      Hub hub, PlanAssumptions assumptions, List<ProgrammeLines> programmes) {
    FundingCliffInput.Builder input = FundingCliffInput.builder();
    input.hub(hub).assumptions(assumptions);
    return answer(input.addAllProgrammes(programmes).build());
  }

  /**
   * The cliffs of a plan or a hub.
   *
   * @param input the plan, its programmes and the extensions that are asked about
   * @return from when costs are uncovered, and what would cover them
   */
  public static FundingCliffs answer(FundingCliffInput input) {
    return new CliffWalk(input).answer();
  }
}
