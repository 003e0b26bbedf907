package org.creativehubs.metrics.creativework;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Source;

/**
 * How many people work in the creative economy?
 *
 * <pre>
 * specialists          creative occupation in a creative industry
 * support              other occupation in a creative industry
 * embedded             creative occupation in another industry
 * creative industries  = specialists + support
 * creative economy     = specialists + support + embedded
 * </pre>
 *
 * <p>Workers are added exactly. Across sectors whose lists overlap each industry counts once: the
 * union has the industries that any list has. What a number that is not given would be needed for
 * is not known ({@link Reason#NOT_KNOWN}), while the rest is: 48,800 jobs in creative industries
 * and 40,000 creative jobs elsewhere make a creative economy of 88,800, whatever part of the first
 * are specialists. Thread-safe.
 *
 * <pre>{@code
 * List<IndustryWorkers> workers =
 *     List.of(IndustryWorkers.of("film", 50, 60), IndustryWorkers.of("banks", 5, 500));
 * Trident trident = CreativeTrident.of(workers, IndustryList.of("creative", List.of("film")));
 * trident.union(); // all sectors, each industry once: creative economy 65
 * }</pre>
 */
public final class CreativeTrident {

  /** Where the three groups come from. */
  public static final Source SOURCE = TridentLine.SOURCE;

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<CreativeTridentInput, Trident> ENTRY =
      CatalogEntry.of(
              "creative-trident", CreativeTrident.class, CreativeTridentInput.class, Trident.class)
          .title("Creative trident")
          .question("How many people work in the creative economy?")
          .convention("creative economy = specialists + support + embedded")
          .convention("across sectors whose lists overlap each industry counts once")
          .source(SOURCE)
          .answeredBy(CreativeTrident::answer);

  private static final String UNION = "all sectors, each industry once";

  private CreativeTrident() {}

  /**
   * Answers the input of the catalogue.
   *
   * @param input workers and lists
   * @return the trident of each list and of their union
   */
  public static Trident answer(CreativeTridentInput input) {
    Trident.Builder trident = Trident.builder();
    input
        .sectors()
        .forEach(
            sector ->
                trident.addSectors(
                    line(sector.name(), ImmutableSet.copyOf(sector.industries()), input)));
    return trident.union(line(UNION, input.union(), input)).build();
  }

  /**
   * The creative trident of lists of industries and of their union.
   *
   * @param workers the workers of each industry, those elsewhere among them, each once
   * @param sectors the lists, each name once, whose industries may overlap; at least one
   * @return the trident of each list and of their union
   */
  public static Trident of(List<IndustryWorkers> workers, IndustryList... sectors) {
    return answer(
        CreativeTridentInput.builder().addAllIndustries(workers).addSectors(sectors).build());
  }

  private static TridentLine line(String name, Set<String> creative, CreativeTridentInput input) {
    Map<Boolean, List<IndustryWorkers>> parts =
        input.industries().stream()
            .collect(Collectors.partitioningBy(one -> creative.contains(one.industry())));
    List<IndustryWorkers> inside = parts.getOrDefault(true, List.of());
    List<IndustryWorkers> outside = parts.getOrDefault(false, List.of());
    return TridentLine.builder()
        .name(name)
        .industryJobs(CreativeIntensity.sum(inside, IndustryWorkers::all))
        .specialists(CreativeIntensity.sum(inside, IndustryWorkers::inCreativeOccupations))
        .embedded(CreativeIntensity.sum(outside, IndustryWorkers::inCreativeOccupations))
        .build();
  }
}
