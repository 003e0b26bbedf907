package org.creativehubs.metrics.consistency;

import java.util.List;
import org.creativehubs.core.document.ClaimRelation;
import org.creativehubs.core.finding.FindingFigure;
import org.creativehubs.core.indicator.Figure;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/**
 * A figure that can be compared with others, since a document says or means how it stands to them:
 * grants of 4 million that paid for a purchase of 1 and a refurbishment of 3, say.
 *
 * <p>That the figures do not agree is a finding. A claim that cannot be decided, because parts or a
 * common unit are missing, is refused.
 */
@HubValue
@Value.Immutable
public abstract class Claim {

  Claim() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** An id; not blank. */
  public abstract String id();

  /** How the figure stands to the parts, items or awards. */
  public abstract ClaimRelation relation();

  /** The figure that is claimed, such as a total; for AWARDS its unit is a currency code. */
  public abstract Figure figure();

  /**
   * The figures it is compared with; none for COUNT, PROMISED and AWARDS, two for QUOTIENT, GROWTH
   * and COMPOUND_GROWTH, otherwise at least one, in a unit of the kind of that of {@link
   * #figure()}; with dates for AFTER and COMPOUND_GROWTH.
   */
  public abstract List<Figure> parts();

  /**
   * What is counted, each in a few words; at least one for COUNT, any number for PROMISED, none
   * otherwise; not blank.
   */
  public abstract List<String> items();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.id(id(), "id");
    items().forEach(item -> Check.notBlank(item, "items"));
    switch (relation()) {
      case SUM, EXAMPLES, SAME, AT_MOST, AT_LEAST -> checkParts();
      case QUOTIENT -> checkTwo();
      case GROWTH -> checkGrowth();
      case COMPOUND_GROWTH -> {
        checkGrowth();
        CompoundLevel.check(this);
      }
      case COUNT -> Check.notEmpty(items(), "items");
      case PROMISED -> {}
      case AFTER -> checkDates();
      case AWARDS ->
          Check.that(
              UnitWords.Units.isCurrency(figure().unit()),
              Fault.UNKNOWN_CODE,
              "figure.unit",
              "be a currency code for AWARDS",
              figure().unit());
    }
    boolean counts = relation() == ClaimRelation.COUNT || relation() == ClaimRelation.PROMISED;
    boolean listed = counts || relation() == ClaimRelation.AWARDS;
    fits(!listed || parts().isEmpty(), "parts", "be absent for " + relation(), parts().size());
    fits(counts || items().isEmpty(), "items", "be absent for " + relation(), items().size());
  }

  private void checkParts() {
    Check.notEmpty(parts(), "parts");
    for (int i = 0; i < parts().size(); i++) {
      String unit = parts().get(i).unit();
      String rule = "be " + figure().unit() + " as of the figure";
      fits(areOfOneKind(unit, figure().unit()), "parts[" + i + "].unit", rule, unit);
    }
  }

  private void checkTwo() {
    fits(parts().size() == 2, "parts", "be two", parts().size());
  }

  private void checkGrowth() {
    checkTwo();
    String growth = figure().unit();
    fits(areOfOneKind(growth, FindingFigure.SHARE), "figure.unit", "be share or %", growth);
    String first = parts().get(0).unit();
    String second = parts().get(1).unit();
    fits(areOfOneKind(first, second), "parts[1].unit", "be " + first + " as of parts[0]", second);
  }

  private void checkDates() {
    Check.notEmpty(parts(), "parts");
    Check.givenIf(figure().asOf(), "figure.asOf", true, "relation is AFTER");
    for (int i = 0; i < parts().size(); i++) {
      Check.givenIf(parts().get(i).asOf(), "parts[" + i + "].asOf", true, "relation is AFTER");
    }
  }

  private static boolean areOfOneKind(String one, String other) {
    return UnitWords.Units.areOfOneKind(one, other);
  }

  private static void fits(boolean holds, String field, String rule, Object value) {
    Check.that(holds, Fault.INCONSISTENT, field, rule, value);
  }

  /** Builds a {@link Claim}. */
  public static final class Builder extends ImmutableClaim.Builder {
    Builder() {}
  }
}
