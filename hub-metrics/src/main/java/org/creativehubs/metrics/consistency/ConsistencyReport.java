package org.creativehubs.metrics.consistency;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.Explained;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.finding.Finding;
import org.creativehubs.core.finding.FindingFigure;
import org.creativehubs.core.finding.FindingKind;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What was compared, and what of it does not agree. */
@HubValue
@Value.Immutable
public abstract class ConsistencyReport implements Explained, ExplainedTable {

  private static final Undefined NO_NUMBERS =
      Reason.NOT_AN_AMOUNT.because("no numbers are compared");

  private static final Column<Finding> KIND =
      Column.words("finding", Finding::kind).explained(Finding::explanation);

  private static final Column<Finding> SUBJECT = Column.text("subject", Finding::subject);

  private static final Column<Finding> EXPECTED =
      figure("expected", finding -> finding.expected().orElseThrow());

  private static final Column<Finding> FOUND =
      figure("found", finding -> finding.found().orElseThrow());

  private static final Column<Finding> DIFFERENCE =
      Column.number("difference", Finding::margin, NO_NUMBERS).by(FOUND.minus(EXPECTED));

  private static final Grid<Finding> FINDINGS =
      Grid.of(
              KIND,
              SUBJECT,
              EXPECTED,
              FOUND,
              DIFFERENCE,
              Column.number("tolerated", Finding::tolerance, NO_NUMBERS))
          .namedBy(KIND, SUBJECT)
          .main(DIFFERENCE);

  ConsistencyReport() {}

  static Builder builder() {
    return new Builder();
  }

  /** What was tolerated. */
  public abstract Tolerances tolerances();

  /**
   * How many comparisons were made for each kind of finding, each greater than zero: what is not
   * listed was not compared, so that nothing found means nothing for it.
   */
  public abstract Map<FindingKind, Integer> compared();

  /** What does not agree, by kind, subject and sentence; each of a kind that was compared. */
  public abstract List<Finding> findings();

  @Value.Check
  void check() {
    compared().forEach((kind, n) -> Check.positive(n, "compared[" + kind + "]"));
    for (int i = 0; i < findings().size(); i++) {
      FindingKind kind = findings().get(i).kind();
      String field = "findings[" + i + "].kind";
      boolean counted = compared().containsKey(kind);
      Check.that(counted, Fault.INCONSISTENT, field, "be one that was compared", kind);
    }
  }

  /** Whether nothing was found. */
  public final boolean isConsistent() {
    return findings().isEmpty();
  }

  /**
   * The findings of one kind.
   *
   * @param kind the kind
   * @return its findings in order; none where all agrees or nothing was compared
   */
  public final List<Finding> of(FindingKind kind) {
    return findings().stream().filter(finding -> finding.kind() == kind).toList();
  }

  private static Column<Finding> figure(String heading, Function<Finding, FindingFigure> figure) {
    return Column.<Finding>answer(heading, finding -> figure.apply(finding).answer())
        .source(finding -> figure.apply(finding).source());
  }

  /** One row for each finding: kind, subject, expected, found, difference and tolerance. */
  @Override
  public final Sheet<?> sheet() {
    return FINDINGS.sheet("Findings with tolerances " + tolerances().name(), findings());
  }

  /** The findings, then how many comparisons and findings there are of each kind. */
  @Override
  public final List<Sheet<?>> sheets() {
    return ImmutableList.of(sheet(), byKind());
  }

  private Sheet<?> byKind() {
    return Grid.of(
            Column.<FindingKind, FindingKind>words("kind", kind -> kind),
            Column.<FindingKind>count("comparisons", kind -> comparisons(kind)).summed(),
            Column.<FindingKind>count("findings", kind -> of(kind).size()).summed())
        .totals("all kinds")
        .sheet("Comparisons by kind", ImmutableList.copyOf(compared().keySet()));
  }

  private int comparisons(FindingKind kind) {
    return compared().getOrDefault(kind, 0);
  }

  /** What was compared how often, then how each finding was made. */
  @Override
  public final List<Explanation> explanations() {
    Explanation.Builder all = Explanation.answering("What does not agree?");
    compared()
        .forEach((kind, n) -> all.given(Show.words(kind) + ", comparisons", Answer.number(n)));
    all.given("findings", Answer.number(findings().size()));
    ImmutableList.Builder<Explanation> explanations = ImmutableList.builder();
    explanations.add(all.build());
    findings().forEach(finding -> explanations.add(finding.explanation()));
    return explanations.build();
  }

  /** The table, aligned. */
  @Override
  public final String toString() {
    return table().toString();
  }

  static final class Builder extends ImmutableConsistencyReport.Builder {}
}
