package org.creativehubs.metrics.linkedtables;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.metrics.disclosure.Contribution;
import org.creativehubs.metrics.disclosure.Contributors;
import org.creativehubs.metrics.disclosure.DominanceRule;
import org.immutables.value.Value;

/**
 * Who stands behind one base count, the finest there is: one region and industry of one layer. Who
 * stands behind sums follows, as contributors that have a key are the same everywhere.
 */
@HubValue
@Value.Immutable
public abstract class LinkedContributors {

  LinkedContributors() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The layer, a code, not blank; absent only where there is one layer. */
  public abstract Optional<String> layer();

  /** The region, a code and not a group; not blank. */
  public abstract String region();

  /** The industry, a code and not a group; not blank. */
  public abstract String industry();

  /** How many enterprises there are; zero or more. */
  public abstract int enterprises();

  /**
   * What the largest of them contribute, the largest first, at most as many as there are
   * enterprises. Those that have a key are distinguished from others in all counts. They add up to
   * the count where all enterprises are given, and leave no more to each of the others than the
   * last has.
   */
  public abstract List<Contribution> largest();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    layer().ifPresent(layer -> Check.notBlank(layer, "layer"));
    Check.notBlank(region(), "region");
    Check.notBlank(industry(), "industry");
    facts();
  }

  /** The same without the name of the count. */
  final Contributors facts() {
    return Contributors.builder().enterprises(enterprises()).addAllLargest(largest()).build();
  }

  private String cellName() {
    String place = region() + ", " + industry();
    return layer().map(layer -> layer + ", " + place).orElse(place);
  }

  /** The facts by the place of their base count; checked against the count there. */
  static Map<Integer, LinkedContributors> byBase(
      LinkedTables tables, List<LinkedContributors> given) {
    Map<Integer, LinkedContributors> found = new HashMap<>();
    long[] bases = given.isEmpty() ? new long[0] : tables.bases();
    for (int i = 0; i < given.size(); i++) {
      LinkedContributors facts = given.get(i);
      String field = "contributors[" + i + "]";
      Check.givenIf(
          facts.layer(),
          field + ".layer",
          tables.layers().size() > 1,
          "there is more than one layer");
      String first = tables.layerNames().get(0);
      int layer = place(tables.layerNames(), facts.layer().orElse(first), field + ".layer");
      int region = place(tables.regions(), facts.region(), field + ".region");
      int industry = place(tables.industries(), facts.industry(), field + ".industry");
      int base = (layer * tables.regions().size() + region) * tables.industries().size() + industry;
      facts.facts().checkOf(bases[base], field);
      Check.that(
          found.put(base, facts) == null,
          Fault.DUPLICATE,
          field,
          "be of another count than those before",
          facts.cellName());
    }
    return found;
  }

  private static int place(List<String> codes, String code, String field) {
    int place = codes.indexOf(code);
    Check.that(place >= 0, Fault.UNKNOWN_CODE, field, "be a code of the tables", code);
    return place;
  }

  /** Refuses counts of which fewer of the largest are given than a rule looks at. */
  static void checkEnough(DominanceRule rule, List<LinkedContributors> given) {
    for (int i = 0; i < given.size(); i++) {
      int needed = Math.min(rule.looksAt(), given.get(i).enterprises());
      Check.that(
          given.get(i).largest().size() >= needed,
          Fault.INCONSISTENT,
          "contributors[" + i + "].largest",
          "be at least " + needed + ", as dominance looks at them",
          given.get(i).largest().size());
    }
  }

  /** What a reader calls the only one behind it. */
  final String only() {
    return "the only contributor of " + cellName();
  }

  /** Builds {@link LinkedContributors}. */
  public static final class Builder extends ImmutableLinkedContributors.Builder {
    Builder() {}
  }
}
