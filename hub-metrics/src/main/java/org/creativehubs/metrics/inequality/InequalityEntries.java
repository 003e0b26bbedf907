package org.creativehubs.metrics.inequality;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Source;
import org.creativehubs.metrics.index.IndexResult;
import org.creativehubs.metrics.index.Observation;
import org.creativehubs.metrics.index.Observations;

/** What this topic adds to the catalogue. */
public final class InequalityEntries {

  private InequalityEntries() {}

  /** The entries in the order in which a reader meets them. */
  public static List<CatalogEntry<?, ?>> all() {
    return ImmutableList.of(inequality(), theilDecomposition());
  }

  private static CatalogEntry<InequalityInput, IndexResult> inequality() {
    return CatalogEntry.of("inequality", Inequality.class, InequalityInput.class, IndexResult.class)
        .title("Inequality")
        .question("How unequal are these values?")
        .convention("measure: Gini, Theil T or L, entropy, Atkinson, variation, Williamson ...")
        .convention("Gini with or without n/(n-1), variation by sample or population, by name")
        .convention("weights are used as given; zeros and negatives are undefined, or as stated")
        .source(InequalityMeasure.GINI.source())
        .example(() -> InequalityInput.of(incomes(), InequalityMeasure.GINI))
        .answeredBy(Inequality::answer);
  }

  private static CatalogEntry<TheilDecompositionInput, IndexResult> theilDecomposition() {
    return CatalogEntry.of(
            "theil-decomposition",
            TheilDecomposition.class,
            TheilDecompositionInput.class,
            IndexResult.class)
        .title("Theil decomposition")
        .question("How much of the inequality lies between groups, and how much within them?")
        .convention("T weighs groups by their share of value, L by their share of weight")
        .convention("in nats; total is between + within")
        .source(InequalityMeasure.THEIL_T.source())
        .example(() -> TheilDecompositionInput.of(incomes(), InequalityMeasure.THEIL_T))
        .answeredBy(TheilDecomposition::answer);
  }

  /** A worked example of a textbook, whose weighted Gini coefficient is 0.5278. */
  private static Observations incomes() {
    double[] incomes = {500, 1500, 2500, 4000, 7500, 15000};
    double[] households = {1000, 1200, 1600, 400, 200, 600};
    Observations.Builder observations = Observations.builder();
    observations
        .measure("income")
        .source(Source.of("S. Doersam, Wirtschaftsstatistik anschaulich dargestellt (2004)"));
    for (int i = 0; i < incomes.length; i++) {
      observations.addEntries(
          Observation.builder()
              .label("class " + (i + 1))
              .value(incomes[i])
              .weight(households[i])
              .group(incomes[i] < 3000 ? "lower" : "upper")
              .build());
    }
    return observations.build();
  }
}
