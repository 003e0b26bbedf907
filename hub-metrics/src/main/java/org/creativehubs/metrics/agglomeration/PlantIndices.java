package org.creativehubs.metrics.agglomeration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.employment.Plants;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.metrics.index.IndexPart;
import org.creativehubs.metrics.index.IndexResult;
import org.creativehubs.metrics.index.IndexValue;
import org.creativehubs.metrics.internal.Tidy;

/** The index of each industry of one question. */
final class PlantIndices {

  /** Below this share of its first term a variance is what rounding leaves of zero. */
  private static final double NO_VARIANCE = 1e-13;

  private final PlantMeasure measure;
  private final EmploymentTable table;
  private final ReferenceRegions regions;
  private final double squares;
  private final double cubes;

  private PlantIndices(PlantMeasure measure, EmploymentTable table, Map<String, Double> reference) {
    this.measure = measure;
    this.table = table;
    this.regions = ReferenceRegions.of(table, reference);
    this.squares = regions.squares;
    this.cubes = regions.powers(3);
  }

  static IndexResult of(PlantConcentrationInput input) {
    EmploymentTable table =
        input.employment().orElseGet(() -> input.plants().orElseThrow().employment("employment"));
    return IndexResult.builder()
        .index(input.measure().title())
        .by("industry")
        .formula(input.measure().formula())
        .addConventions(ReferenceRegions.convention(input.reference()))
        .source(input.measure().source())
        .addAllValues(values(input, table))
        .build();
  }

  private static List<IndexValue> values(PlantConcentrationInput input, EmploymentTable table) {
    Optional<Undefined> unknown =
        input.reference().isEmpty() ? table.unknown().whyRegionTotals() : Optional.empty();
    if (unknown.isPresent()) {
      return input.plantSizes().keySet().stream()
          .map(industry -> IndexValue.of(industry, unknown.get()))
          .toList();
    }
    PlantIndices indices = new PlantIndices(input.measure(), table, input.reference());
    return input.plants().map(indices::values).orElseGet(() -> indices.values(input.plantSizes()));
  }

  private List<IndexValue> values(Plants plants) {
    PlantSizes[] sizes = PlantSizes.of(plants);
    List<IndexValue> values = new ArrayList<>();
    for (int industry = 0; industry < sizes.length; industry++) {
      values.add(value(industry, sizes[industry]));
    }
    return values;
  }

  private List<IndexValue> values(Map<String, List<Double>> sizes) {
    List<IndexValue> values = new ArrayList<>();
    sizes.forEach(
        (industry, own) ->
            values.add(
                table
                    .unknown()
                    .whyIndustryAt(table.industryIndex(industry))
                    .map(reason -> IndexValue.of(industry, reason))
                    .orElseGet(() -> value(table.industryIndex(industry), PlantSizes.of(own)))));
    return values;
  }

  private IndexValue value(int industry, PlantSizes sizes) {
    double herfindahl = sizes.herfindahl();
    IndexValue.Builder value = IndexValue.builder();
    value.label(table.industries().get(industry));
    value.addParts(
        IndexPart.of("plants", sizes.count()),
        IndexPart.of("H", "squared shares of plants in the industry, added up", herfindahl),
        IndexPart.of("sum x^2", "squared shares of regions in the reference, added up", squares));
    double raw = raw(industry);
    value.addParts(rawPart(raw));
    if (measure == PlantMeasure.ELLISON_GLAESER) {
      addZ(value, raw, sizes);
    }
    if (regions.spread() <= 0) {
      return value.undefined(Reason.ONE_REGION.undefined()).build();
    }
    if (herfindahl >= 1) {
      return value.undefined(Reason.SINGLE_PLANT.undefined()).build();
    }
    return value.found(term(raw, herfindahl), index(raw, herfindahl)).build();
  }

  private IndexPart rawPart(double raw) {
    return measure == PlantMeasure.ELLISON_GLAESER
        ? IndexPart.of("G", "squared differences of the shares of regions, added up", raw)
        : IndexPart.of("g", "squared shares of regions in the industry less sum x^2", raw);
  }

  private double raw(int industry) {
    return measure == PlantMeasure.ELLISON_GLAESER
        ? Powers.sum(regions.differencesOf(industry), 2)
        : Powers.sum(regions.sharesOf(industry), 2) - squares;
  }

  private double index(double raw, double herfindahl) {
    double spread = regions.spread();
    return measure == PlantMeasure.ELLISON_GLAESER
        ? (raw - spread * herfindahl) / (spread * (1 - herfindahl))
        : (raw / spread - herfindahl) / (1 - herfindahl);
  }

  private Term term(double raw, double herfindahl) {
    Term g = IndexPart.of("G", raw).term();
    Term h = IndexPart.of("H", herfindahl).term();
    Term one = Term.of(1);
    Term spread = one.minus(IndexPart.of("sum x^2", squares).term());
    Term rest = one.minus(h);
    return measure == PlantMeasure.ELLISON_GLAESER
        ? g.minus(spread.times(h)).dividedBy(spread.times(rest))
        : g.dividedBy(spread).minus(h).dividedBy(rest);
  }

  /** Of G, had plants chosen by chance. */
  private Term varianceOfChance(double herfindahl, Term x3, Term z4) {
    Term x2 = Tidy.term(squares);
    Term h2 = Tidy.term(herfindahl).power(2);
    Term chance = h2.times(x2.minus(Term.of(2).times(x3)).plus(x2.power(2)));
    Term large = z4.times(x2.minus(Term.of(4).times(x3)).plus(Term.of(3).times(x2.power(2))));
    return Term.of(2).times(chance.minus(large)).named("Var G");
  }

  private void addZ(IndexValue.Builder value, double raw, PlantSizes sizes) {
    double herfindahl = sizes.herfindahl();
    double chance = herfindahl * herfindahl * (squares - 2 * cubes + squares * squares);
    double large = sizes.fourthPowers() * (squares - 4 * cubes + 3 * squares * squares);
    double variance = 2 * (chance - large);
    if (variance > NO_VARIANCE * herfindahl * herfindahl * squares) {
      double above = raw - regions.spread() * herfindahl;
      IndexPart x3 = IndexPart.of("sum x^3", cubes);
      IndexPart z4 =
          IndexPart.of("sum z^4, of shares of plants in the industry", sizes.fourthPowers());
      value.addParts(
          x3,
          z4,
          IndexPart.of(varianceOfChance(herfindahl, x3.term(), z4.term()), variance),
          IndexPart.of(Tidy.term(above).dividedBy(Tidy.term(variance).sqrt()).named("z")));
    }
  }
}
