package org.creativehubs.metrics.creativework;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Quotient;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.sector.SicCode;
import org.creativehubs.metrics.index.IndexPart;
import org.creativehubs.metrics.index.IndexResult;
import org.creativehubs.metrics.index.IndexValue;

/**
 * How creative is the work in an industry?
 *
 * <pre>intensity = workers in creative occupations / all workers</pre>
 *
 * <p>The intensity is a decimal fraction in [0, 1]. An industry is creative if it is at or above
 * the threshold, which is compared exactly. It is undefined for an industry without workers ({@link
 * Reason#NO_WORKERS}) or with one of the numbers missing ({@link Reason#NOT_KNOWN}). The published
 * list of creative industries is policy: a sample as small as a region does not replace it.
 * Thread-safe.
 *
 * <pre>{@code
 * CreativeIntensity.of(IndustryWorkers.of("film", 30, 80)); // 0.375
 * }</pre>
 */
public final class CreativeIntensity {

  /** Where the measure comes from. */
  public static final Source SOURCE =
      Source.builder()
          .document("DCMS, Creative Industries Economic Estimates, Methodology")
          .edition("2016")
          .build();

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<CreativeIntensityInput, IndexResult> ENTRY =
      CatalogEntry.of(
              "creative-intensity",
              CreativeIntensity.class,
              CreativeIntensityInput.class,
              IndexResult.class)
          .title("Creative intensity of industries")
          .question("How creative is the work in an industry?")
          .convention("level: SIC_CLASS, to which subclasses are added up, or AS_GIVEN")
          .convention("creative at or above the threshold, compared exactly; DCMS takes 30 %")
          .source(SOURCE)
          .answeredBy(CreativeIntensity::answer);

  /** The name of the part that is 1 for an industry at or above the threshold and 0 for others. */
  public static final String CREATIVE = "creative at the threshold (1 yes, 0 no)";

  private CreativeIntensity() {}

  /**
   * Answers the input of the catalogue.
   *
   * @param input workers and threshold
   * @return the intensity of every industry or class, in order, with the part {@link #CREATIVE}
   */
  public static IndexResult answer(CreativeIntensityInput input) {
    IndexResult.Builder result =
        IndexResult.builder()
            .index("creative intensity")
            .by("industry")
            .formula("workers in creative occupations / all workers")
            .addConventions("level: " + Show.words(input.level()))
            .addConventions("creative at or above " + Show.percent(input.threshold()))
            .source(SOURCE);
    lines(input).forEach(line -> result.addValues(value(line, input.threshold())));
    return result.build();
  }

  /**
   * The creative intensity of an industry, exactly.
   *
   * @param workers its workers, and those of them in creative occupations
   * @return a decimal fraction in [0, 1], or why there is none
   */
  public static Quotient of(IndustryWorkers workers) {
    Line line = Line.of(workers);
    return line.intensity().map(Quotient::of).orElseGet(() -> Quotient.none(line.missing()));
  }

  /**
   * The industries at or above the threshold.
   *
   * @param input workers and threshold
   * @return the labels of {@link #answer}, in order; none that is undefined
   */
  public static List<String> creativeIndustries(CreativeIntensityInput input) {
    return lines(input).stream()
        .filter(line -> line.intensity().filter(i -> isCreative(i, input.threshold())).isPresent())
        .map(Line::industry)
        .toList();
  }

  private static boolean isCreative(Ratio intensity, Ratio threshold) {
    return intensity.compareTo(threshold) >= 0;
  }

  private static List<Line> lines(CreativeIntensityInput input) {
    if (input.level() == IntensityLevel.AS_GIVEN) {
      return input.industries().stream().map(Line::of).toList();
    }
    Map<String, List<IndustryWorkers>> classes = new LinkedHashMap<>();
    for (IndustryWorkers one : input.industries()) {
      String label = SicCode.parse(one.industry()).classCode().orElseThrow().toString();
      classes.computeIfAbsent(label, key -> new ArrayList<>()).add(one);
    }
    return classes.entrySet().stream().map(e -> together(e.getKey(), e.getValue())).toList();
  }

  private static Line together(String label, List<IndustryWorkers> parts) {
    return new Line(
        label,
        sum(parts, IndustryWorkers::inCreativeOccupations),
        sum(parts, IndustryWorkers::all));
  }

  /** The exact sum; empty where a part is not known. */
  static Optional<Ratio> sum(
      List<IndustryWorkers> parts, Function<IndustryWorkers, Optional<Ratio>> number) {
    return parts.stream().allMatch(part -> number.apply(part).isPresent())
        ? Optional.of(Ratio.sum(parts.stream().map(p -> number.apply(p).orElseThrow()).toList()))
        : Optional.empty();
  }

  private static IndexValue value(Line line, Ratio threshold) {
    IndexValue.Builder value = IndexValue.builder().label(line.industry());
    line.creative()
        .ifPresent(n -> value.addParts(IndexPart.of("creative occupations", n.toDouble())));
    line.all().ifPresent(n -> value.addParts(IndexPart.of("all workers", n.toDouble())));
    Optional<Ratio> intensity = line.intensity();
    if (intensity.isEmpty()) {
      return value.undefined(line.missing()).build();
    }
    Term share =
        Term.of(line.creative().orElseThrow()).dividedBy(Term.of(line.all().orElseThrow()));
    Term creative = share.asShare().oneIfAtLeast(Term.share(threshold)).named(CREATIVE);
    return value.addParts(IndexPart.of(creative)).found(share, intensity.get().toDouble()).build();
  }

  /** An industry, or a class whose parts may leave both of its numbers open. */
  private record Line(String industry, Optional<Ratio> creative, Optional<Ratio> all) {

    static Line of(IndustryWorkers workers) {
      return new Line(workers.industry(), workers.inCreativeOccupations(), workers.all());
    }

    Optional<Ratio> intensity() {
      return all.filter(workers -> !workers.isZero())
          .flatMap(workers -> creative.map(some -> some.dividedBy(workers)));
    }

    Undefined missing() {
      boolean known = all.isPresent() && creative.isPresent();
      return (known ? Reason.NO_WORKERS : Reason.NOT_KNOWN).undefined();
    }
  }
}
