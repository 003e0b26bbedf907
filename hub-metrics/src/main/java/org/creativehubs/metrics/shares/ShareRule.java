package org.creativehubs.metrics.shares;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.creativehubs.core.employment.CodeDigits;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.metrics.index.IndexResult;
import org.immutables.value.Value;

/**
 * A measure of shares with its conventions. Applied by region, the shares are those of industries
 * in the region; applied by industry, those of regions in the industry. The Javadoc below says
 * "industries" for these parts and "regions" for the wholes, as by region.
 */
@HubValue
@Value.Immutable
public abstract class ShareRule {

  ShareRule() {}

  /**
   * A measure with the conventions that are set where none is named.
   *
   * @param measure any but {@link ShareMeasure#HILL} and the varieties, which need a builder
   * @return the rule
   */
  public static ShareRule of(ShareMeasure measure) {
    return builder().measure(measure).build();
  }

  /**
   * A measure that compares shares with others.
   *
   * @param measure what is measured
   * @param against what with; any but {@code PAIR} and {@code GIVEN}, which need a builder
   * @return the rule
   */
  public static ShareRule of(ShareMeasure measure, Against against) {
    return builder().measure(measure).against(against).build();
  }

  /**
   * A variety of industries whose codes nest by leading digits.
   *
   * @param measure {@link ShareMeasure#RELATED_VARIETY} or {@link ShareMeasure#UNRELATED_VARIETY}
   * @param groupDigits how many leading digits make a group, such as 2; 1 or more
   * @return the rule
   */
  public static ShareRule byDigits(ShareMeasure measure, int groupDigits) {
    return builder().measure(measure).groupDigits(groupDigits).build();
  }

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** What is measured. */
  public abstract ShareMeasure measure();

  /** What shares are compared with; {@code NATION} if left out; of no effect unless they are. */
  @Value.Default
  public Against against() {
    return Against.NATION;
  }

  /** The region compared with; given only for {@code PAIR}, and not blank. */
  public abstract Optional<String> partner();

  /**
   * What to compare with, by industry; given only for {@code GIVEN}, finite numbers of zero or
   * more, zero for an industry that is left out.
   */
  public abstract Map<String, Double> reference();

  /**
   * The group of each industry, none blank; given only for the varieties, and for them unless
   * {@link #groupDigits} are.
   */
  public abstract Map<String, String> groups();

  /**
   * How many leading digits of its code make the group of an industry, as two in Frenken et al.;
   * given only for the varieties, at least 1. Labels then begin with codes of one depth ({@link
   * org.creativehubs.core.employment.CodeDigits}), of no fewer digits, and of more for related
   * variety, which would be zero.
   */
  public abstract OptionalInt groupDigits();

  /** The base of entropies; base 2 (bits) if left out, as in Shannon and in Frenken et al. */
  @Value.Default
  public LogBase logBase() {
    return LogBase.TWO;
  }

  /** The order of a Hill number, given only for {@code HILL}; a finite number of zero or more. */
  public abstract OptionalDouble order();

  /** The scale of a locational Gini; 0 to 1 if left out. */
  @Value.Default
  public GiniScale giniScale() {
    return GiniScale.UNIT;
  }

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    boolean varieties = measure().isVariety();
    boolean isGiven = against() == Against.GIVEN;
    boolean isHill = measure() == ShareMeasure.HILL;
    Check.givenExactlyIf(partner(), "partner", against() == Against.PAIR, "against is PAIR");
    Check.givenExactlyIf(filled(reference()), "reference", isGiven, "against is GIVEN");
    Check.givenOnlyIf(Check.boxed(groupDigits()), "groupDigits", varieties, "measure is a variety");
    Check.givenExactlyIf(
        filled(groups()),
        "groups",
        varieties && groupDigits().isEmpty(),
        "measure is a variety without groupDigits");
    Check.givenExactlyIf(Check.boxed(order()), "order", isHill, "measure is HILL");
    partner().ifPresent(partner -> Check.notBlank(partner, "partner"));
    reference().forEach(ShareRule::checkAmount);
    groups().forEach((part, group) -> Check.notBlank(group, "groups[" + part + "]"));
    groupDigits().ifPresent(digits -> Check.positive(digits, "groupDigits"));
    order().ifPresent(ShareRule::checkOrder);
  }

  private static <T> Optional<Map<String, T>> filled(Map<String, T> map) {
    return Optional.of(map).filter(held -> !held.isEmpty());
  }

  private static void checkAmount(String part, double amount) {
    String field = "reference[" + part + "]";
    Check.finite(amount, field);
    Check.notNegative(amount, field);
  }

  private static void checkOrder(double order) {
    Check.finite(order, "order");
    Check.notNegative(order, "order");
  }

  /**
   * The index of each region, from the shares of its industries.
   *
   * @param table the counts
   * @return one value for each region, in their order
   * @throws InvalidValueException as {@link #requireFit}
   */
  public final IndexResult byRegion(EmploymentTable table) {
    return results(Crossing.byRegion(table));
  }

  /**
   * The index of each industry, from the shares of its regions.
   *
   * @param table the counts
   * @return one value for each industry, in their order
   * @throws InvalidValueException as {@link #requireFit}
   */
  public final IndexResult byIndustry(EmploymentTable table) {
    return results(Crossing.byIndustry(table));
  }

  private IndexResult results(Crossing crossing) {
    requireFit(crossing.wholes(), crossing.parts());
    return new ShareResults(this, crossing).result();
  }

  /**
   * The index of one vector of counts. The table being absent, {@code reference} is what they are
   * compared with, whatever {@link #against} says.
   *
   * @param counts finite numbers of zero or more
   * @param reference as many, of the same parts; empty if the measure does not compare
   * @return the index; empty where {@link Reason} says there is none, and for the varieties, which
   *     need a table
   */
  public final OptionalDouble value(double[] counts, double[] reference) {
    if (measure().isVariety()) {
      return OptionalDouble.empty();
    }
    ShareAnswer answer = new ShareMath(this, counts, reference, new int[0]).answer();
    return answer.undefined().isPresent()
        ? OptionalDouble.empty()
        : OptionalDouble.of(answer.value());
  }

  /**
   * Refuses a rule that names what a table does not have.
   *
   * @param wholes what has an index, such as regions
   * @param parts what they are made of, such as industries
   * @throws InvalidValueException for an unknown partner, reference or grouped industry, for an
   *     industry without a group, and for codes that {@link #groupDigits} do not fit
   */
  public final void requireFit(List<String> wholes, List<String> parts) {
    partner().ifPresent(partner -> known(partner, wholes, "partner"));
    reference().keySet().forEach(part -> known(part, parts, "reference"));
    groups().keySet().forEach(part -> known(part, parts, "groups"));
    for (String part : groups().isEmpty() ? List.<String>of() : parts) {
      Check.that(groups().containsKey(part), Fault.INCONSISTENT, "groups", "hold " + part, "none");
    }
    groupDigits().ifPresent(digits -> requireDepth(CodeDigits.depth(parts), digits));
  }

  private void requireDepth(int depth, int digits) {
    int most = measure() == ShareMeasure.RELATED_VARIETY ? depth - 1 : depth;
    Check.that(
        digits <= most,
        "groupDigits",
        "be at most " + most + ", where codes have " + depth + " digits",
        digits);
  }

  /** The group of each part, by its place. */
  final List<String> groupsOf(List<String> parts) {
    UnaryOperator<String> groupOf =
        groupDigits().isPresent()
            ? CodeDigits.first(groupDigits().getAsInt())
            : part -> Check.notNull(groups().get(part), "groups");
    return parts.stream().map(groupOf).toList();
  }

  private static void known(String label, List<String> labels, String field) {
    Check.that(labels.contains(label), Fault.UNKNOWN_CODE, field, "name what the table has", label);
  }

  /** The measure, with what it compares with. */
  @Override
  public final String toString() {
    return Show.noted(
        measure().toString(),
        "against",
        against(),
        "partner",
        partner(),
        "log base",
        logBase(),
        "group digits",
        groupDigits(),
        "order",
        order(),
        "gini scale",
        giniScale());
  }

  /** Builds a {@link ShareRule}. */
  public static final class Builder extends ImmutableShareRule.Builder {
    Builder() {}
  }
}
