package org.creativehubs.metrics.screening;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.metrics.index.IndexResult;

/** The entries of creative workers. */
final class WorkerEntries {

  private WorkerEntries() {}

  static List<CatalogEntry<?, ?>> all() {
    return ImmutableList.of(intensity(), trident());
  }

  private static CatalogEntry<CreativeIntensityInput, IndexResult> intensity() {
    return CatalogEntry.of(
            "creative-intensity",
            CreativeIntensity.class,
            CreativeIntensityInput.class,
            IndexResult.class)
        .title("Creative intensity of industries")
        .question("How creative is the work in an industry?")
        .convention("level: SIC_CLASS, to which subclasses are added up, or AS_GIVEN")
        .convention("creative at or above the threshold, compared exactly; DCMS takes 30 %")
        .source(CreativeIntensity.SOURCE)
        .example(
            () ->
                CreativeIntensityInput.builder()
                    .addIndustries(
                        IndustryWorkers.of("71.11/1", 60, 100),
                        IndustryWorkers.of("71.11/2", 20, 60),
                        IndustryWorkers.of("62.02", 30, 100),
                        IndustryWorkers.of("56.10", 1, 100),
                        IndustryWorkers.of("91.04", 0, 0))
                    .level(IntensityLevel.SIC_CLASS)
                    .threshold(Ratio.of(3, 10))
                    .build())
        .answeredBy(CreativeIntensity::answer);
  }

  /** Jobs in the creative industries of a region, and creative jobs elsewhere. */
  private static CatalogEntry<CreativeTridentInput, Trident> trident() {
    return CatalogEntry.of(
            "creative-trident", CreativeTrident.class, CreativeTridentInput.class, Trident.class)
        .title("Creative trident")
        .question("How many people work in the creative economy?")
        .convention("creative economy = specialists + support + embedded")
        .convention("across sectors whose lists overlap each industry counts once")
        .source(CreativeTrident.SOURCE)
        .example(
            () ->
                CreativeTridentInput.builder()
                    .addIndustries(
                        IndustryWorkers.builder()
                            .industry("creative industries")
                            .all(Ratio.of(48_800))
                            .build(),
                        IndustryWorkers.builder()
                            .industry("other industries")
                            .inCreativeOccupations(Ratio.of(40_000))
                            .build())
                    .addSectors(
                        IndustryList.of("West Midlands", ImmutableList.of("creative industries")))
                    .build())
        .answeredBy(CreativeTrident::answer);
  }
}
