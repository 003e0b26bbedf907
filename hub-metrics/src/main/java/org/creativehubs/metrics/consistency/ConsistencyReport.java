package org.creativehubs.metrics.consistency;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explained;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.explain.Tabular;
import org.creativehubs.core.finding.Finding;
import org.creativehubs.core.finding.FindingKind;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What was compared, and what of it does not agree. */
@HubValue
@Value.Immutable
public abstract class ConsistencyReport implements Explained, Tabular {

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

  /** One row for each finding: code, subject, expected, found, difference and tolerance. */
  @Override
  public final Table table() {
    Table.Builder table =
        Table.builder()
            .title("Findings with tolerances " + tolerances().name())
            .addColumns("finding", "subject", "expected", "found", "difference", "tolerated");
    findings().forEach(finding -> table.addRows(row(finding)));
    return table.build();
  }

  private static List<Answer> row(Finding finding) {
    return ImmutableList.of(
        Answer.text(finding.kind().name()),
        Answer.text(finding.subject()),
        Answer.text(finding.expected().orElseThrow().answer().toString()),
        Answer.text(finding.found().orElseThrow().answer().toString()),
        finding.difference(),
        finding.tolerance().map(Answer::number).orElseGet(() -> Answer.text("-")));
  }

  /** What was compared how often, then how each finding was made. */
  @Override
  public final List<Explanation> explanations() {
    Explanation.Builder all = Explanation.answering("What does not agree?");
    compared().forEach((kind, n) -> all.given(kind + ", comparisons", Answer.number(n)));
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
