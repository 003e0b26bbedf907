package org.creativehubs.metrics.relatedness;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.metrics.index.Observations;

/**
 * What decides the sign of an eigenvector, and how clearly it has to.
 *
 * @param sign what decides
 * @param anchor the region or industry that is up
 * @param reference the values of regions that the index is to rise with
 * @param least the least strength
 */
record SignRule(
    ComplexitySign sign, Optional<String> anchor, Optional<Observations> reference, double least) {

  /** Stands where there is no number to correlate with. */
  private static final double LEFT_OUT = Double.NaN;

  static final Source COHEN =
      Source.builder()
          .document("Cohen, Statistical power analysis for the behavioral sciences")
          .edition("2nd edition, 1988")
          .place("as quoted in pwr 1.3-0, cohen.ES")
          .build();

  /** A correlation of medium size in the words of Cohen 1988. */
  static final double MEDIUM = 0.3;

  static SignRule usual(ComplexitySign sign) {
    return new SignRule(sign, Optional.empty(), Optional.empty(), MEDIUM);
  }

  /** That everything is given that the rule asks for, and nothing else. */
  void check(EmploymentTable table) {
    anchor.ifPresent(label -> Check.notBlank(label, "anchor"));
    Check.share(least, "leastStrength");
    Check.givenExactlyIf(
        anchor, "anchor", sign.hasAnchor(), "sign is WITH_REGION or WITH_INDUSTRY");
    Check.givenExactlyIf(
        reference, "reference", sign == ComplexitySign.WITH_REFERENCE, "sign is WITH_REFERENCE");
    anchor.ifPresent(label -> checkKnown(label, "anchor", labels(table), sign.side()));
    reference.ifPresent(values -> checkRegions(values, table));
  }

  private List<String> labels(EmploymentTable table) {
    return sign == ComplexitySign.WITH_REGION ? table.regions() : table.industries();
  }

  private static void checkRegions(Observations values, EmploymentTable table) {
    Set<String> regions = new HashSet<>(table.regions());
    for (int i = 0; i < values.entries().size(); i++) {
      String field = "reference.entries[" + i + "].label";
      checkKnown(
          values.entries().get(i).label(), field, regions, ComplexitySign.WITH_REGION.side());
    }
  }

  private static void checkKnown(
      String label, String field, Collection<String> labels, String side) {
    Check.that(
        labels.contains(label), Fault.UNKNOWN_CODE, field, "be " + side + " of the table", label);
  }

  String words() {
    return anchor
        .map(label -> "the index of " + label + " is above the mean")
        .or(() -> reference.map(values -> "the index of regions rises with " + values.measure()))
        .orElse(sign.words());
  }

  /** A number that is positive where the vector points up. */
  double strength(Presence presence, double[] regions, double[] industries) {
    return switch (sign) {
      case WITH_DIVERSITY -> Correlation.of(regions, lengths(presence.industries));
      case AGAINST_UBIQUITY -> -Correlation.of(industries, lengths(presence.regions));
      case WITH_REGION -> deviations(regions, presence.keptRegions(), labels(presence.table()));
      case WITH_INDUSTRY ->
          deviations(industries, presence.keptIndustries(), labels(presence.table()));
      case WITH_REFERENCE -> Correlation.of(regions, referred(presence));
    };
  }

  /** How many there are of each; nothing where there is none, which is left out. */
  private static double[] lengths(int[][] lists) {
    double[] lengths = new double[lists.length];
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = lists[i].length > 0 ? lists[i].length : LEFT_OUT;
    }
    return lengths;
  }

  private double[] referred(Presence presence) {
    List<String> labels = presence.table().regions();
    Map<String, Double> values = new HashMap<>();
    reference.orElseThrow().entries().forEach(entry -> values.put(entry.label(), entry.value()));
    double[] referred = new double[labels.size()];
    for (int i = 0; i < referred.length; i++) {
      referred[i] =
          presence.diversity(i) > 0 ? values.getOrDefault(labels.get(i), LEFT_OUT) : LEFT_OUT;
    }
    return referred;
  }

  private double deviations(double[] values, int[] kept, List<String> labels) {
    int anchored = labels.indexOf(anchor.orElseThrow());
    boolean isKept = Arrays.stream(kept).anyMatch(k -> k == anchored);
    ComplexityScale.Moments moments = ComplexityScale.POPULATION.moments(values, kept);
    return isKept && !moments.isFlat() ? moments.scaled(values[anchored]) : 0;
  }
}
