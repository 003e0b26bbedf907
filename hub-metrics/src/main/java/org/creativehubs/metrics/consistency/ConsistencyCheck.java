package org.creativehubs.metrics.consistency;

import com.google.common.collect.ImmutableList;
import org.creativehubs.core.budget.Cap;
import org.creativehubs.core.budget.Spending;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Source;

/**
 * What in these data does not agree with itself? Holds totals against lines, shares against the
 * whole, plans against strategies, lettings against spaces, tiers and leases, evidence against
 * figures, promises against what is there, claims against figures and values of one quantity
 * against one another, and answers with findings. It corrects nothing.
 *
 * <p>Numbers with a qualifier are ranges, and agree if the ranges lie no further apart than is
 * tolerated: "over 450" agrees with 450 and with 500, and "circa 30" with everything. Dates that
 * are known in part disagree only where no day would do. So a finding is certain, and no finding
 * proves nothing: {@link ConsistencyReport#compared()} says what was compared at all.
 *
 * <p>What is a finding and what is refused: whatever two sentences of a document can each say is a
 * value of its type, though they disagree, for data are kept as they are published, and their
 * faults are found here. The constructors refuse what cannot be read at all, since no other part
 * could say what it means:
 *
 * <ul>
 *   <li>ids that come twice in one list, ids of members, units, obligations or agreements that a
 *       hub does not hold, an organisation that owns itself, a group without its operator
 *   <li>shares outside [0, 1], negative counts, a range whose lower end is not below its upper one
 *       (an ambition whose low is above its high), a period that ends before it starts, amounts of
 *       several currencies in one statement, a hub that closed before it opened
 *   <li>actions of a strategy under a pillar that the strategy does not have; plans are made apart
 *       from it, and their foreign pillars are findings
 * </ul>
 *
 * <p>A {@link org.creativehubs.core.finding.Finding} is what the nouns do let in: a space let twice
 * by days that are known less exactly than those of a lease, where a hub refuses it; so is a
 * letting of an unknown space where lettings are given beside spaces, which a hub refuses too; and
 * a share of market rent that differs from its tier, or from what rent and market rent make.
 *
 * <p>Only what the nouns say to belong together is compared: a figure of a part with one of the
 * whole that it is said to lie {@link org.creativehubs.core.indicator.Figure#within() within}, rent
 * tiers with units where they say what they {@link org.creativehubs.core.lease.RentTier#unit()
 * count}, evidence with figures of the {@link org.creativehubs.core.sla.Evidence#measure() measure}
 * it names, a floor area of some levels with the spaces on them. What is not said is not compared,
 * but that something was promised and is not there.
 *
 * <p>Everything is decided on exact numbers; nothing is rounded. Percentages that may overlap are
 * never added up, nor are sub-sector shares of clusters, which may. Thread-safe.
 *
 * <pre>{@code
 * Breakdown members = Breakdown.builder()
 *         .measure("members").dimension("kind").unit("members")
 *         .relation(PartsRelation.DISJOINT).putParts("firms", QualifiedNumber.parse("30"))
 *         .putParts("people", QualifiedNumber.parse("60"))
 *         .whole(QualifiedNumber.parse("100")).build();
 * ConsistencyCheckInput input =
 *     ConsistencyCheckInput.builder()
 *         .tolerances(Tolerances.exact()).addBreakdowns(members).build();
 * ConsistencyCheck.answer(input).isConsistent(); // false
 * }</pre>
 */
public final class ConsistencyCheck {

  /** Where checks between the figures of one set of data are laid down as a method. */
  public static final Source SOURCE =
      Source.of(
          "European Statistical System: Methodology for data validation",
          "consistency rules within and between data sets");

  private static final Cap PAIRS = Cap.ofWork("pairs of statements", 4_000_000);

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<ConsistencyCheckInput, ConsistencyReport> ENTRY =
      CatalogEntry.of(
              "consistency-check",
              ConsistencyCheck.class,
              ConsistencyCheckInput.class,
              ConsistencyReport.class)
          .title("Consistency check")
          .question("What in these data does not agree with itself, and by how much?")
          .convention("numbers with a qualifier are ranges; ranges that meet agree")
          .convention(
              "a difference is tolerated up to the larger of absolute and relative tolerance")
          .convention(
              "parts that may overlap are never added up; examples may fall short of the whole")
          .convention("one place of one document that is read in two ways is a finding")
          .convention("a part without a date is held against the largest of the dated wholes")
          .convention("dates known in part disagree only where no day would do")
          .convention("nothing is corrected")
          .source(SOURCE)
          .cap(PAIRS)
          .mostElements(1_000)
          .answeredBy(ConsistencyCheck::answer);

  private ConsistencyCheck() {}

  /**
   * Answers the input of the catalogue.
   *
   * @param input the nouns, claims and tolerances
   * @return what was compared and what does not agree
   */
  public static ConsistencyReport answer(ConsistencyCheckInput input) {
    Material material = new Material(input);
    long statements = material.statements().size();
    PAIRS.check("statements", statements, statements);
    Findings findings = new Findings(input.tolerances(), SubjectNames.of(input));
    for (Rule rule : Rules.ALL) {
      Spending.current().heed();
      rule.examine(material, findings);
    }
    return findings.report();
  }

  /** Made when first asked for: the catalogue loads this class without its rules. */
  private static final class Rules {
    static final ImmutableList<Rule> ALL =
        ImmutableList.of(
            new StatementSums(),
            new FlatRates(),
            new PeriodRules.Periods(),
            new MemberRules.MemberCounts(),
            new PlanRules.FundingParts(),
            new PlanRules.PlannedParts(),
            new Breakdowns(),
            new SurveyShares(),
            new OneQuantity(),
            new Ranks(),
            new IndicatorPairs(),
            new Targets(),
            new PromiseRules.Horizons(),
            new PlanPillars(),
            new PlanRules.PlanDates(),
            new PromiseRules.AnnouncedEvents(),
            new UnitCounts(),
            new LettingRules.TierLettings(),
            new EvidenceFigures(),
            new LettingRules.Duties(),
            new LettingRules.RentsAtOnce(),
            new MemberRules.HeadCounts(),
            new WithinWhole(),
            new PromiseRules.Pipelines(),
            new LineClaims(),
            new ListedNumbers(),
            new PromiseRules.Promises(),
            new PromiseRules.EventDates(),
            new HubPeriods(),
            new UnitsLet(),
            new LettingRules.WithinLease(),
            new LetArea(),
            new RentShares(),
            new Dates(),
            new Claims());
  }
}
