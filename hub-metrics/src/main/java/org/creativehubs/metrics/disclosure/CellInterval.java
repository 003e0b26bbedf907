package org.creativehubs.metrics.disclosure;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Step;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What an attacker can infer about one hidden or rounded cell. */
@HubValue
@Value.Immutable
public abstract class CellInterval {

  CellInterval() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The region, as a label that is not blank; absent for the total of all regions. */
  public abstract Optional<String> region();

  /** The industry, as a label that is not blank; absent for the total of all industries. */
  public abstract Optional<String> industry();

  /** The least count it can have, a whole number of zero or more. */
  public abstract long lower();

  /** The greatest count it can have, at least {@link #lower()}; absent where there is no limit. */
  public abstract OptionalLong upper();

  /** How far its bounds must lie apart for it to be safe, in the measure; at least 1. */
  public abstract long leastWidth();

  /** The least that its greatest count must be for it to be safe; zero where nothing is asked. */
  @Value.Default
  public long mostAtLeast() {
    return 0;
  }

  /**
   * The greatest that its least count may be for it to be safe, zero or more; absent where nothing
   * is asked.
   */
  public abstract OptionalLong leastAtMost();

  /**
   * The contributors who know it that closely by what they contribute; none blank, empty if every
   * reader can.
   */
  public abstract List<String> insiders();

  /** How it was recovered; absent where it was not. */
  public abstract Optional<RecoveryMethod> method();

  /** The reasoning from published numbers to these bounds, as sentences in order; none blank. */
  public abstract List<String> chain();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notNegative(lower(), "lower");
    Check.atLeast(leastWidth(), 1, "leastWidth");
    upper().ifPresent(upper -> Check.atLeast(upper, "upper", lower(), "lower"));
    Check.notNegative(mostAtLeast(), "mostAtLeast");
    leastAtMost().ifPresent(most -> Check.notNegative(most, "leastAtMost"));
    Check.texts(insiders(), "insiders");
    Check.texts(chain(), "chain");
  }

  /** Whether the attack recovered the cell. */
  public final boolean isRecovered() {
    return method().isPresent();
  }

  /** How far apart the bounds lie beyond what they must; below zero where they lie too close. */
  final long slack() {
    long most = upper().orElse(Long.MAX_VALUE);
    long above = most - mostAtLeast();
    long below = leastAtMost().orElse(Long.MAX_VALUE) - lower();
    return Math.min(most - lower() - leastWidth(), Math.min(above, below));
  }

  /** Whether only one count is possible. */
  public final boolean isExact() {
    return upper().isPresent() && upper().getAsLong() == lower();
  }

  /** Region and industry, such as {@code North, film} or {@code North, total}. */
  public final String name() {
    return region().orElse("total") + ", " + industry().orElse("total");
  }

  /** The bounds in words, such as {@code 3 to 7} or {@code 3 or more}. */
  public final String range() {
    return AttackLog.range(lower(), upper().orElse(Long.MAX_VALUE));
  }

  /** The sentences of the chain, each a step. */
  final List<Step> reasoning() {
    return IntStream.range(0, chain().size())
        .mapToObj(
            i ->
                Step.builder()
                    .label("it follows " + (i + 1))
                    .value(Answer.text(chain().get(i)))
                    .build())
        .toList();
  }

  /** The chain, what it leaves, and how far apart it must lie. */
  final List<Step> verdict() {
    return ImmutableList.<Step>builder()
        .addAll(reasoning())
        .add(Step.builder().label("possible").value(Answer.text(range())).build())
        .add(Step.builder().label("must span").value(Answer.number((double) leastWidth())).build())
        .build();
  }

  /** Builds a {@link CellInterval}. */
  public static final class Builder extends ImmutableCellInterval.Builder {
    Builder() {}
  }
}
