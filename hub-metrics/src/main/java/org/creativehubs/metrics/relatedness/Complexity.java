package org.creativehubs.metrics.relatedness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.metrics.index.IndexPart;
import org.creativehubs.metrics.index.IndexResult;
import org.creativehubs.metrics.index.IndexValue;

/**
 * Which regions have the industries that few others have, and which industries are found in such
 * regions?
 *
 * <p>Both sides are ranked by one another from presence alone, a quotient of 1 or more decided on
 * the counts, by a {@link ComplexityMethod}. Values have no unit. Regions and industries without
 * any count have none and do not influence the others; diversity and ubiquity of these are 0.
 *
 * <p>{@link ComplexityMethod#EIGEN} is undefined where regions and industries fall into parts that
 * share nothing, unless the {@link ComplexityScope} is the largest part, where all regions are
 * alike, and where the second eigenvalue comes twice; the {@link Spectrum} of the result says how
 * far it is from that. A vector has no sign of its own: what decides it is named ({@link
 * ComplexitySign}), how clearly it does is a part of the result and of every explanation, and the
 * index is declined where that is below the least strength asked for. It holds one double for each
 * pair of labels on the smaller side, and the vectors that were searched.
 *
 * <pre>{@code
 * EmploymentTable jobs =
 *     EmploymentTable.of(
 *         "jobs",
 *         List.of("Leeds", "York", "Hull", "Selby"),
 *         List.of("design", "film", "games"),
 *         new double[][] {{30, 30, 20}, {20, 4, 0}, {2, 8, 9}, {9, 6, 6}});
 * PairedIndices found = Complexity.of(jobs);
 * found.regions().at("Hull"); // Hull: 0.932
 * }</pre>
 */
public final class Complexity {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<ComplexityInput, PairedIndices> ENTRY =
      CatalogEntry.of(
              "economic-complexity", Complexity.class, ComplexityInput.class, PairedIndices.class)
          .title("Economic complexity of regions and industries")
          .question("Which regions have what few others have, and what is found only in those?")
          .convention(
              "present is a quotient of 1 or more, decided on the counts; empty labels have "
                  + "no value")
          .convention("method: EIGEN (ECI and PCI), DIVERSITY, REFLECTIONS or FITNESS with steps")
          .convention("scale: OF_REGIONS, POPULATION, SAMPLE or RAW")
          .convention(
              "sign: WITH_DIVERSITY, AGAINST_UBIQUITY, WITH_REGION, WITH_INDUSTRY or "
                  + "WITH_REFERENCE; declined where the correlation that decides is below the "
                  + "least strength, 0.3 unless another is given")
          .convention("scope: WHOLE or LARGEST_PART, where what is outside has no value")
          .convention("eigenvalue gap, strength of the sign and parts without a link are reported")
          .source(
              Source.builder()
                  .document("Hidalgo and Hausmann, The building blocks of economic complexity")
                  .edition("2009")
                  .place("PNAS 106")
                  .build())
          .source(
              Source.builder()
                  .document("Hausmann, Hidalgo et al., The Atlas of Economic Complexity")
                  .edition("2014")
                  .build())
          .source(
              Source.builder()
                  .document("Tacchella et al., A New Metrics for Countries' Fitness")
                  .edition("2012")
                  .place("Scientific Reports 2, 723")
                  .build())
          .source(SignRule.COHEN)
          .answeredBy(Complexity::answer);

  private Complexity() {}

  /**
   * By eigenvector, with the scale and sign of Hausmann et al. 2014.
   *
   * @param table the counts
   * @return complexity of the regions and of the industries
   */
  public static PairedIndices of(EmploymentTable table) {
    return answer(ComplexityInput.builder().table(table).build());
  }

  /**
   * By any method.
   *
   * @param input counts, method and conventions
   * @return the index of the regions and that of the industries
   */
  public static PairedIndices answer(ComplexityInput input) {
    Presence presence = Presence.of(input.table());
    return switch (input.method()) {
      case DIVERSITY -> diversity(input, presence);
      case EIGEN -> eigen(input, SecondVector.of(presence, input.scope(), input.signRule()));
      case REFLECTIONS -> told(input, presence, Iterated.reflections(presence, steps(input)));
      case FITNESS -> told(input, presence, Iterated.fitness(presence, steps(input)));
    };
  }

  private static int steps(ComplexityInput input) {
    return input.steps().orElseThrow();
  }

  private static PairedIndices diversity(ComplexityInput input, Presence presence) {
    Iterated counted = Iterated.counted(presence);
    if (input.usedScale() != ComplexityScale.RAW) {
      return told(input, presence, counted);
    }
    return PairedIndices.of(
        regions(input, Optional.empty(), r -> IndexValue.of(region(input, r), counted.regions[r])),
        industries(
            input,
            Optional.empty(),
            i -> IndexValue.of(industry(input, i), counted.industries[i])));
  }

  private static PairedIndices told(ComplexityInput input, Presence presence, Iterated values) {
    ComplexityScale scale = input.usedScale();
    return paired(
        input,
        presence,
        Scaled.of(values.regions, presence.keptRegions(), scale),
        Scaled.of(values.industries, presence.keptIndustries(), scale),
        Optional.empty());
  }

  private static PairedIndices eigen(ComplexityInput input, SecondVector vector) {
    Presence presence = vector.presence;
    ComplexityScale scale = input.usedScale();
    Scaled regions =
        vector
            .undefined()
            .map(Scaled::undefined)
            .orElseGet(() -> Scaled.of(vector.regions, presence.keptRegions(), scale));
    Scaled industries =
        vector
            .undefined()
            .map(Scaled::undefined)
            .orElseGet(
                () ->
                    scale == ComplexityScale.OF_REGIONS
                        ? regions.alsoOf(vector.industries)
                        : Scaled.of(vector.industries, presence.keptIndustries(), scale));
    return paired(input, presence, regions, industries, Optional.of(vector));
  }

  private static PairedIndices paired(
      ComplexityInput input,
      Presence presence,
      Scaled regions,
      Scaled industries,
      Optional<SecondVector> vector) {
    Optional<SignDecision> sign = vector.flatMap(SecondVector::sign);
    Presence all = presence.all();
    IndexResult ofRegions =
        regions(
            input,
            vector,
            r ->
                value(
                    region(input, r),
                    presence.undefinedRegion(r),
                    regions,
                    r,
                    parts("industries present", all.diversity(r), sign)));
    IndexResult ofIndustries =
        industries(
            input,
            vector,
            i ->
                value(
                    industry(input, i),
                    presence.undefinedIndustry(i),
                    industries,
                    i,
                    parts("regions where it is present", all.ubiquity(i), sign)));
    PairedIndices.Builder built =
        new PairedIndices.Builder().regions(ofRegions).industries(ofIndustries).sign(sign);
    vector.ifPresent(found -> built.spectrum(found.spectrum).parts(found.parts));
    return built.build();
  }

  /** What is given with every value: how much is present, and what decided the sign. */
  private static List<IndexPart> parts(String name, int present, Optional<SignDecision> sign) {
    return Stream.concat(
            Stream.of(IndexPart.of(name, present)), sign.map(SignDecision::part).stream())
        .toList();
  }

  private static IndexValue value(
      String label, Optional<Undefined> empty, Scaled values, int position, List<IndexPart> parts) {
    Optional<Undefined> reason = empty.or(values::undefined);
    IndexValue.Builder value = IndexValue.builder().label(label);
    value.addAllParts(parts);
    reason.ifPresentOrElse(value::undefined, () -> values.addTo(value, position));
    return value.build();
  }

  private static String region(ComplexityInput input, int region) {
    return input.table().regions().get(region);
  }

  private static String industry(ComplexityInput input, int industry) {
    return input.table().industries().get(industry);
  }

  private static IndexResult regions(
      ComplexityInput input, Optional<SecondVector> vector, IntFunction<IndexValue> values) {
    return result(input, vector, input.method().regions(), input.method().regionFormula())
        .by("region")
        .addAllValues(all(input.table().regions().size(), values))
        .build();
  }

  private static IndexResult industries(
      ComplexityInput input, Optional<SecondVector> vector, IntFunction<IndexValue> values) {
    return result(input, vector, input.method().industries(), input.method().industryFormula())
        .by("industry")
        .addAllValues(all(input.table().industries().size(), values))
        .build();
  }

  private static List<IndexValue> all(int size, IntFunction<IndexValue> values) {
    return IntStream.range(0, size).mapToObj(values).toList();
  }

  private static IndexResult.Builder result(
      ComplexityInput input, Optional<SecondVector> vector, String index, String formula) {
    List<String> conventions = new ArrayList<>();
    conventions.add("present: a quotient of 1 or more, decided on the counts");
    conventions.add("method: " + Show.words(input.method()));
    input.steps().ifPresent(steps -> conventions.add("steps: " + steps));
    conventions.add("scale: " + input.usedScale().words());
    vector.ifPresent(
        found -> {
          conventions.add("over: " + input.scope().words());
          conventions.addAll(found.conventions());
        });
    return IndexResult.builder()
        .index(index)
        .formula(formula)
        .source(input.method().source())
        .addAllConventions(conventions);
  }
}
