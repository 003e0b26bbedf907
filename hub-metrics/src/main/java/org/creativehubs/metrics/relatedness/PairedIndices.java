package org.creativehubs.metrics.relatedness;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Explained;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.metrics.index.IndexResult;
import org.immutables.value.Value;

/** An index of regions and the index of industries that goes with it. */
@HubValue
@Value.Immutable
public abstract class PairedIndices implements Explained, ExplainedTable {

  PairedIndices() {}

  static PairedIndices of(IndexResult regions, IndexResult industries) {
    return new Builder().regions(regions).industries(industries).build();
  }

  /** The index of each region of the table. */
  public abstract IndexResult regions();

  /** The index of each industry of the table. */
  public abstract IndexResult industries();

  /** What carries an eigenvector; absent for other methods. */
  public abstract Optional<Spectrum> spectrum();

  /** What decided the sign, and how clearly; absent where there is no eigenvector. */
  public abstract Optional<SignDecision> sign();

  /**
   * The parts without a link into which regions and industries fall, the largest first; empty where
   * all are connected, and for methods without an eigenvector.
   */
  public abstract List<ConnectedPart> parts();

  /** How the index of every region, then of every industry, was calculated. */
  @Override
  public final List<Explanation> explanations() {
    return ImmutableList.<Explanation>builder()
        .addAll(regions().explanations())
        .addAll(industries().explanations())
        .build();
  }

  /** The regions, the highest index first. */
  @Override
  public final Sheet<?> sheet() {
    return regions().sheet();
  }

  /** The regions, then the industries, the highest index first. */
  @Override
  public final List<Sheet<?>> sheets() {
    return ImmutableList.of(regions().sheet(), industries().sheet());
  }

  /** Both indices in one line, with spectrum, sign and parts where there are any. */
  @Override
  public final String toString() {
    return Show.noted(
        regions() + "; " + industries() + spectrum().map(spectrum -> "; " + spectrum).orElse(""),
        "sign",
        sign(),
        "parts",
        parts());
  }

  static final class Builder extends ImmutablePairedIndices.Builder {
    Builder() {}
  }
}
