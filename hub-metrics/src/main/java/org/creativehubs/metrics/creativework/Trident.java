package org.creativehubs.metrics.creativework;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explained;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.explain.Tabular;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** The creative trident of each sector and of all of them together. */
@HubValue
@Value.Immutable
public abstract class Trident implements Explained, Tabular {

  Trident() {}

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
    return union()
        .industryJobs()
        .map(
            all ->
                Ratio.sum(sectors().stream().map(one -> one.industryJobs().orElseThrow()).toList())
                    .minus(all));
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
  public final Table table() {
    Table.Builder table =
        Table.builder()
            .title("Creative trident")
            .addColumns("sector", "specialists", "support", "embedded", "creative economy");
    lines()
        .forEach(
            line ->
                table.addRows(
                    ImmutableList.of(
                        Answer.text(line.name()),
                        TridentLine.answer(line.specialists()),
                        TridentLine.answer(line.support()),
                        TridentLine.answer(line.embedded()),
                        TridentLine.answer(line.creativeEconomy()))));
    return table.build();
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
