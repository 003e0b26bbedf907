package org.creativehubs.metrics.sla;

import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.simulation.SharedWork;
import org.creativehubs.core.sla.ObligationState;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.InvalidValueException;

/**
 * How do many agreements stand, and which are the worst? Checks each as {@link SlaChecker} does,
 * counts the states of their obligations and lists the agreements, the worst first: by the number
 * of obligations missed, then missed in part, then not known; then by how near the worst one is to
 * its target; then by agreement and period.
 *
 * <p>A portfolio may be summed up in parts, on several threads or at different times; {@link
 * PortfolioSummary#merge} makes them one, the same as at once. The words of each verdict are left
 * to a check of that agreement. Thread-safe; no thread is started here.
 *
 * <pre>{@code
 * Obligation jobs = Obligation.builder()
 *         .id("jobs").promise("350 jobs").comparison(Comparison.AT_LEAST)
 *         .target(Ratio.of(350)).unit("jobs").build();
 * ServiceLevelAgreement agreement =
 *     ServiceLevelAgreement.builder()
 *         .id("a").name("A").provider("P").client("C").addObligations(jobs).build();
 * Evidence counted = Evidence.builder()
 *         .obligation("jobs").kind(EvidenceKind.MEASURED)
 *         .value(QualifiedNumber.parse("over 450")).statement("counted")
 *         .source(Source.of("A report")).build();
 * SlaCheckerInput check = SlaCheckerInput.builder()
 *         .agreement(agreement).addEvidence(counted).build();
 * SlaPortfolio.listing(10).summarise(List.of(check).stream()).met(); // 1
 * }</pre>
 */
public final class SlaPortfolio {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<SlaPortfolioInput, PortfolioSummary> ENTRY =
      CatalogEntry.of(
              "sla-portfolio", SlaPortfolio.class, SlaPortfolioInput.class, PortfolioSummary.class)
          .title("Portfolio of agreements")
          .question("How do many agreements stand, and which are the worst?")
          .convention("worst first: most missed, then missed in part, then not known")
          .convention("then the farthest from its target, then by agreement and period")
          .convention("of a target where less is better, nearness is 2 - evidence / target")
          .convention("where a word is read in several ways that differ, it is not known")
          .source(
              Source.of("IATI Standard 2.03", "result element: indicator, period, target, actual"))
          .ofHubWith("agreements")
          .answeredBy(SlaPortfolio::answer);

  private static final int MOST_THREADS = 1000;

  private final OptionalInt worst;

  private SlaPortfolio(OptionalInt worst) {
    worst.ifPresent(most -> Check.atLeast(most, 1, "worst"));
    this.worst = worst;
  }

  /** A summary that lists every agreement. */
  public static SlaPortfolio listingAll() {
    return new SlaPortfolio(OptionalInt.empty());
  }

  /**
   * A summary that lists the worst.
   *
   * @param worst how many, one or more
   * @return the calculator
   */
  public static SlaPortfolio listing(int worst) {
    return new SlaPortfolio(OptionalInt.of(worst));
  }

  /**
   * How all agreements of some hubs stand for a period, out of their registers.
   *
   * @param hubs the hubs, each with an id of its own; at least one agreement among them
   * @param period the period asked about
   * @param asAt the day on which it is asked
   * @return the summary, a line for each agreement of each hub
   * @throws InvalidValueException if no hub has an agreement
   */
  public static PortfolioSummary of(List<Hub> hubs, DateRange period, LocalDate asAt) {
    return answer(SlaPortfolioInput.builder().addAllHubs(hubs).period(period).asAt(asAt).build());
  }

  /**
   * Answers the input of the catalogue.
   *
   * @param input the agreements, each with its evidence and period, or the hubs that have them
   * @return the summary
   */
  public static PortfolioSummary answer(SlaPortfolioInput input) {
    return new SlaPortfolio(input.worst()).summarise(input.all());
  }

  /**
   * Sums up agreements as they come; no more are held than are listed.
   *
   * @param checks at least one, each of another agreement or for another period
   * @return the summary
   * @throws InvalidValueException if there is none, or two that are listed are alike
   */
  public PortfolioSummary summarise(Stream<SlaCheckerInput> checks) {
    Tally tally = new Tally(worst);
    checks.sequential().map(SlaPortfolio::line).forEachOrdered(tally::add);
    return tally.summary();
  }

  /**
   * Sums up agreements in parts on the calling thread and others that the caller grants. It waits
   * for none that has not begun, so it may itself run on a thread of that executor.
   *
   * @param checks at least one, each of another agreement or for another period
   * @param executor gives threads besides the calling one
   * @param parts how many parts, one or more, such as the number of threads
   * @return the summary, the same as {@link #summarise(Stream)} gives
   * @throws InvalidValueException as {@link #summarise(Stream)}
   */
  public PortfolioSummary summarise(List<SlaCheckerInput> checks, Executor executor, int parts) {
    Check.notEmpty(checks, "checks");
    Check.atLeast(parts, 1, "parts");
    List<List<SlaCheckerInput>> shares = Lists.partition(checks, (checks.size() - 1) / parts + 1);
    return SharedWork.on(executor, Math.min(parts, MOST_THREADS))
        .results(shares.size(), share -> summarise(shares.get(share).stream()))
        .stream()
        .reduce(PortfolioSummary::merge)
        .orElseThrow();
  }

  private static PortfolioLine line(SlaCheckerInput check) {
    List<ObligationOutcome> outcomes = AgreementJudge.judge(check);
    Map<ObligationState, Integer> counts = new EnumMap<>(ObligationState.class);
    List<ObligationState> states = new ArrayList<>(outcomes.size());
    ObligationOutcome worst = outcomes.get(0);
    for (ObligationOutcome outcome : outcomes) {
      states.add(outcome.state());
      counts.merge(outcome.state(), 1, Integer::sum);
      worst = Verdict.WORST_FIRST.compare(outcome.worst(), worst.worst()) < 0 ? outcome : worst;
    }
    return PortfolioLine.builder()
        .hub(check.hub().map(Hub::id))
        .agreement(check.subject().id())
        .name(check.subject().name())
        .period(check.judged())
        .state(ObligationState.together(states))
        .met(counts.getOrDefault(ObligationState.MET, 0))
        .partly(counts.getOrDefault(ObligationState.PARTLY, 0))
        .notMet(counts.getOrDefault(ObligationState.NOT_MET, 0))
        .notKnown(counts.getOrDefault(ObligationState.NOT_KNOWN, 0))
        .notDue(counts.getOrDefault(ObligationState.NOT_DUE, 0))
        .addAllReadings(outcomes.stream().flatMap(outcome -> outcome.worded()).distinct().toList())
        .worstObligation(worst.obligation().id())
        .nearness(worst.nearness())
        .build();
  }
}
