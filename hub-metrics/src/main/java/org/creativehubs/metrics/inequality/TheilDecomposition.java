package org.creativehubs.metrics.inequality;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.metrics.index.IndexPart;
import org.creativehubs.metrics.index.IndexResult;
import org.creativehubs.metrics.index.IndexValue;
import org.creativehubs.metrics.index.Observation;
import org.creativehubs.metrics.index.Observations;
import org.creativehubs.metrics.index.Sum;
import org.creativehubs.metrics.internal.Tidy;

/**
 * How much of the inequality lies between groups, and how much within them? Splits Theil's T or L,
 * in nats.
 *
 * <pre>
 * T = sum of S_g ln(S_g / N_g) + sum of S_g T_g
 * L = sum of N_g ln(N_g / S_g) + sum of N_g L_g
 * </pre>
 *
 * <p>Here S_g is the share of group g in the sum of values, N_g its share in the sum of weights,
 * and T_g or L_g its own measure. {@code total} is the very sum of {@code between} and {@code
 * within}; it differs from {@link Inequality} by rounding only. All three are undefined, by the
 * same reason, where the measure itself is; see {@link Reason}. Working memory is that of {@link
 * Inequality} twice, for the whole and for its groups.
 *
 * <pre>{@code
 * Observations rents =
 *     Observations.builder()
 *         .measure("rent in GBP")
 *         .addEntries(Observation.builder().label("a").value(4).group("north").build())
 *         .addEntries(Observation.builder().label("b").value(8).group("north").build())
 *         .addEntries(Observation.builder().label("c").value(12).group("south").build())
 *         .build();
 * IndexResult found = TheilDecomposition.of(rents, InequalityMeasure.THEIL_T);
 * found.at("between"); // between: 0.0589
 * }</pre>
 */
public final class TheilDecomposition {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<TheilDecompositionInput, IndexResult> ENTRY =
      CatalogEntry.of(
              "theil-decomposition",
              TheilDecomposition.class,
              TheilDecompositionInput.class,
              IndexResult.class)
          .title("Theil decomposition")
          .question("How much of the inequality lies between groups, and how much within them?")
          .convention("T weighs groups by their share of value, L by their share of weight")
          .convention("in nats; total is between + within")
          .source(
              Source.builder()
                  .document("H. Theil, Economics and Information Theory")
                  .edition("1967")
                  .build())
          .answeredBy(TheilDecomposition::answer);

  /** Groups are added up in one line up to this number. */
  private static final int MOST_SHOWN = 12;

  private final TheilDecompositionInput input;
  private final Map<String, Weighted> groups = new LinkedHashMap<>();
  private final Weighted all;

  private TheilDecomposition(TheilDecompositionInput input) {
    this.input = input;
    this.all = Weighted.of(input.observations());
    Map<String, Observations.Builder> builders = new LinkedHashMap<>();
    for (Observation entry : input.observations().entries()) {
      builders.computeIfAbsent(entry.group().orElseThrow(), this::newGroup).addEntries(entry);
    }
    builders.forEach((group, entries) -> groups.put(group, Weighted.of(entries.build())));
  }

  private Observations.Builder newGroup(String group) {
    Observations.Builder builder = Observations.builder();
    builder.measure(group);
    return builder;
  }

  /**
   * The inequality between groups and within them.
   *
   * @param observations the values, each in a group
   * @param measure {@code THEIL_T} or {@code THEIL_L}
   * @return the values {@code between}, {@code within} and {@code total}
   */
  public static IndexResult of(Observations observations, InequalityMeasure measure) {
    return answer(TheilDecompositionInput.of(observations, measure));
  }

  /**
   * Answers the input of the catalogue.
   *
   * @param input values in groups and measure
   * @return the values {@code between}, {@code within} and {@code total}
   */
  public static IndexResult answer(TheilDecompositionInput input) {
    Optional<Undefined> undefined =
        Inequality.of(input.observations(), input.measure()).values().get(0).undefined();
    if (undefined.isPresent()) {
      return result(input, undefined(undefined.get()));
    }
    TheilDecomposition split = new TheilDecomposition(input);
    return result(
        input,
        split.isInRange()
            ? split.values()
            : undefined(Reason.OUT_OF_RANGE.because("the number is too large")));
  }

  /** Whether no group is so small beside the others that a number is none. */
  private boolean isInRange() {
    return groups.values().stream()
        .filter(sample -> sample.size() > 0)
        .flatMapToDouble(
            sample ->
                DoubleStream.of(
                    weightShare(sample), valueShare(sample), between(sample), own(sample)))
        .allMatch(Double::isFinite);
  }

  private static List<IndexValue> undefined(Undefined reason) {
    return List.of(
        IndexValue.of("between", reason),
        IndexValue.of("within", reason),
        IndexValue.of("total", reason));
  }

  private static IndexResult result(TheilDecompositionInput input, List<IndexValue> values) {
    boolean isT = input.measure() == InequalityMeasure.THEIL_T;
    return IndexResult.builder()
        .index(input.measure().words() + " by groups")
        .by("component")
        .formula(
            isT
                ? "sum of S_g ln(S_g / N_g) + sum of S_g T_g"
                : "sum of N_g ln(N_g / S_g) + sum of N_g L_g")
        .addConventions("in nats", "total is between + within")
        .source(input.measure().source())
        .addAllValues(values)
        .build();
  }

  private List<IndexValue> values() {
    ImmutableList.Builder<IndexPart> between = ImmutableList.builder();
    ImmutableList.Builder<IndexPart> within = ImmutableList.builder();
    groups.forEach(
        (group, sample) -> {
          if (sample.size() > 0) {
            between.add(between(group, sample));
            within.add(within(group, sample));
          }
        });
    IndexValue first = sum("between", between.build());
    IndexValue second = sum("within", within.build());
    IndexPart b = IndexPart.of("between", first.value().orElseThrow());
    IndexPart w = IndexPart.of("within", second.value().orElseThrow());
    IndexValue.Builder total = IndexValue.builder().label("total");
    total.addParts(b, w).found(b.term().plus(w.term()), b.value() + w.value());
    return List.of(first, second, total.build());
  }

  /** Whatever order rounding takes it to, it is zero or more. */
  private static IndexValue sum(String label, List<IndexPart> parts) {
    double sum = Math.max(0, Sum.of(parts.stream().mapToDouble(IndexPart::value).toArray()));
    IndexValue.Builder value = IndexValue.builder().label(label);
    value.addAllParts(parts);
    if (parts.size() > MOST_SHOWN) {
      return value.value(sum).build();
    }
    return value.found(Term.sum(parts.stream().map(IndexPart::term).toList()), sum).build();
  }

  private IndexPart between(String group, Weighted sample) {
    Term leading = Tidy.term(leadingShare(sample));
    Term other = Tidy.term(isT() ? weightShare(sample) : valueShare(sample));
    Term found = leadingShare(sample) > 0 ? leading.times(leading.dividedBy(other).ln()) : leading;
    return IndexPart.of(found.named(group), between(sample));
  }

  private double between(Weighted sample) {
    double leading = leadingShare(sample);
    double other = isT() ? weightShare(sample) : valueShare(sample);
    return leading > 0 ? leading * StrictMath.log(leading / other) : 0;
  }

  private IndexPart within(String group, Weighted sample) {
    double leading = leadingShare(sample);
    double own = own(sample);
    return IndexPart.of(Tidy.term(leading).times(Tidy.term(own)).named(group), leading * own);
  }

  private double own(Weighted sample) {
    return leadingShare(sample) > 0 ? Theil.of(sample, isT()) : 0;
  }

  private boolean isT() {
    return input.measure() == InequalityMeasure.THEIL_T;
  }

  private double leadingShare(Weighted sample) {
    return isT() ? valueShare(sample) : weightShare(sample);
  }

  private double weightShare(Weighted sample) {
    return sample.trueWeight() / all.trueWeight();
  }

  private double valueShare(Weighted sample) {
    return weightShare(sample) * (sample.mean / all.mean * (sample.unit / all.unit));
  }
}
