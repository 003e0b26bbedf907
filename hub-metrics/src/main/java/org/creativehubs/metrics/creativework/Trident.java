package org.creativehubs.metrics.creativework;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.Explained;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** The creative trident of each sector and of all of them together. */
@HubValue
@Value.Immutable
public abstract class Trident implements Explained, ExplainedTable {

  private static final Grid<TridentLine> GRID =
      Grid.by("sector", TridentLine::name)
          .with(number("specialists", TridentLine::specialists))
          .with(number("support", TridentLine::support).explained(TridentLine::supportExplained))
          .with(number("embedded", TridentLine::embedded))
          .with(
              number("creative economy", TridentLine::creativeEconomy)
                  .explained(TridentLine::explanation));

  Trident() {}

  private static Column<TridentLine> number(
      String heading, Function<TridentLine, Optional<Ratio>> number) {
    return Column.number(heading, number, TridentLine.NOT_KNOWN);
  }

  static Builder builder() {
    return new Builder();
  }

  /** The sectors in order, each name once; at least one. */
  public abstract List<TridentLine> sectors();

  /** All sectors together, each industry counted once. */
  public abstract TridentLine union();

  @Value.Check
  void check() {
    Check.notEmpty(sectors(), "sectors");
    Check.distinct(sectors(), TridentLine::name, "sectors", "name");
  }

  /**
   * By how much the jobs of the sectors, added up, would exceed those of the union.
   *
   * @return the jobs counted more than once; zero or more, empty where jobs are not known
   */
  public final Optional<Ratio> countedTwice() {
    List<Ratio> jobs = sectors().stream().flatMap(one -> one.industryJobs().stream()).toList();
    return union()
        .industryJobs()
        .filter(all -> jobs.size() == sectors().size())
        .map(all -> Ratio.sum(jobs).minus(all));
  }

  /** How the creative economy of each sector and, last, of their union is made up. */
  @Override
  public final List<Explanation> explanations() {
    return Lists.transform(lines(), TridentLine::explanation);
  }

  private List<TridentLine> lines() {
    return ImmutableList.<TridentLine>builder().addAll(sectors()).add(union()).build();
  }

  /** A row for each sector and one for the union. */
  @Override
  public final Sheet<?> sheet() {
    return GRID.sheet("Creative trident", lines());
  }

  /** The creative economy of the union in one line. */
  @Override
  public final String toString() {
    return union().toString();
  }

  static final class Builder extends ImmutableTrident.Builder {
    Builder() {}
  }
}
