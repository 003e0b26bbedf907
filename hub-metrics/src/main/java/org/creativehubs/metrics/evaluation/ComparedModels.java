package org.creativehubs.metrics.evaluation;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creativehubs.core.explain.Explained;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.finding.Finding;
import org.creativehubs.core.hub.HubFunction;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.metrics.kpi.KpiRow;
import org.creativehubs.metrics.kpi.KpiSheet;
import org.immutables.value.Value;

/** The models of several hubs side by side, and what of them must not be compared. */
@HubValue
@Value.Immutable
public abstract class ComparedModels implements Explained, ExplainedTable {

  ComparedModels() {}

  static Builder builder() {
    return new Builder();
  }

  /** The names of the hubs, each once; at least two. */
  public abstract List<String> hubs();

  /** The functions that are stated of every hub. */
  public abstract Set<HubFunction> shared();

  /**
   * For each topic a sheet with a row for each aspect and a column for each hub: what is stated, or
   * that it is not stated; at least one.
   */
  public abstract List<KpiSheet> topics();

  /** The indicators that may be compared, ranked; absent where no two hubs have one in common. */
  public abstract Optional<KpiSheet> ranked();

  /** What must not be compared, and why, in the order of what it is of. */
  public abstract List<Finding> mustNot();

  @Value.Check
  void check() {
    Check.notEmpty(hubs(), "hubs");
    Check.atLeast(hubs().size(), 2, "hubs");
    Check.notEmpty(topics(), "topics");
    Check.distinct(topics(), KpiSheet::title, "topics", "title");
  }

  /**
   * The sheet of a topic.
   *
   * @param title its title, such as {@code Funding}
   * @return the sheet
   */
  public final KpiSheet topic(String title) {
    return Check.named(topics(), KpiSheet::title, title, "topic");
  }

  /**
   * What is not stated of a hub, topic by topic.
   *
   * @param hub the name of one of the hubs
   * @return the names of the aspects, in their order
   */
  public final List<String> notStated(String hub) {
    return topics().stream()
        .flatMap(
            topic ->
                topic.rows().stream()
                    .map(KpiRow::name)
                    .filter(row -> !topic.value(row, hub).isDefined()))
        .toList();
  }

  /** The first topic: what the hubs do. */
  @Override
  public final Sheet<?> sheet() {
    return topics().get(0).sheet();
  }

  /** A table for each topic, then the indicators that are ranked. */
  @Override
  public final List<Sheet<?>> sheets() {
    ImmutableList.Builder<Sheet<?>> sheets = ImmutableList.builder();
    all().forEach(sheet -> sheets.add(sheet.sheet()));
    return sheets.build();
  }

  private Stream<KpiSheet> all() {
    return Stream.concat(topics().stream(), ranked().stream());
  }

  /** What is stated by aspect, then how the ranks were found and why others were not. */
  @Override
  public final List<Explanation> explanations() {
    return Stream.concat(
            all().flatMap(sheet -> sheet.explanations().stream()),
            mustNot().stream().map(Finding::explanation))
        .toList();
  }

  /** What all have in common, and how much must not be compared. */
  @Override
  public final String toString() {
    String common =
        shared().isEmpty()
            ? "no function is stated of all"
            : "all have " + shared().stream().map(Show::words).collect(Collectors.joining(", "));
    int not = mustNot().size();
    return Show.line(
        "Of {} hubs {}; {} must not be compared.",
        hubs().size(),
        common,
        not == 1 ? "1 thing" : not + " things");
  }

  static final class Builder extends ImmutableComparedModels.Builder {}
}
