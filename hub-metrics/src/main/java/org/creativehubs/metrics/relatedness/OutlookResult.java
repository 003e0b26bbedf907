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
import org.creativehubs.metrics.index.IndexMatrix;
import org.creativehubs.metrics.index.IndexResult;
import org.immutables.value.Value;

/** What regions could gain in complexity from industries they do not have. */
@HubValue
@Value.Immutable
public abstract class OutlookResult implements Explained, ExplainedTable {

  OutlookResult() {}

  /** The complexity outlook index of each region; any number, by the scale asked for. */
  public abstract IndexResult outlook();

  /** The gain of each region from each industry; 0 for the industries that it has. */
  public abstract IndexMatrix gain();

  /** What carries the eigenvector. */
  public abstract Spectrum spectrum();

  /** What decided the sign, and how clearly; absent where there is no eigenvector. */
  public abstract Optional<SignDecision> sign();

  /**
   * The parts without a link into which regions and industries fall, the largest first; empty where
   * all are connected.
   */
  public abstract List<ConnectedPart> parts();

  /** How the outlook of every region, then every gain, was calculated. */
  @Override
  public final List<Explanation> explanations() {
    return ImmutableList.<Explanation>builder()
        .addAll(outlook().explanations())
        .addAll(gain().explanations())
        .build();
  }

  /** The regions, the best outlook first. */
  @Override
  public final Sheet<?> sheet() {
    return outlook().sheet();
  }

  /** The outlook of the regions, then every gain. */
  @Override
  public final List<Sheet<?>> sheets() {
    return ImmutableList.of(outlook().sheet(), gain().sheet());
  }

  /** Outlook, gain and spectrum in one line, with sign and parts where there are any. */
  @Override
  public final String toString() {
    return Show.noted(
        outlook() + "; " + gain() + "; " + spectrum(), "sign", sign(), "parts", parts());
  }

  static final class Builder extends ImmutableOutlookResult.Builder {
    Builder() {}
  }
}
