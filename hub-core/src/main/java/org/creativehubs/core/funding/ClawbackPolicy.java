package org.creativehubs.core.funding;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Optional;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubVariants;

/** On what terms a grant must be given back, by how the duty shrinks ({@link ClawbackTaper}). */
@HubVariants
@JsonTypeInfo(
    use = JsonTypeInfo.Id.NAME,
    include = JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "taper")
@JsonSubTypes({
  @JsonSubTypes.Type(YearStepsClawback.class),
  @JsonSubTypes.Type(DailyClawback.class),
  @JsonSubTypes.Type(ProceedsClawback.class)
})
public abstract sealed class ClawbackPolicy
    permits YearStepsClawback, DailyClawback, ProceedsClawback {

  ClawbackPolicy() {}

  /**
   * The terms of a published council scheme (Carmarthenshire County Council, third-party grants):
   * 100, 80, 60, 40, 20 and 0 % of the grant over five years from the final payment.
   *
   * @return the terms, with their source
   */
  public static YearStepsClawback fiveYearlySteps() {
    return YearStepsClawback.builder()
        .years(5)
        .source(
            Source.of(
                "Carmarthenshire County Council, third-party grants", "clawback over five years"))
        .build();
  }

  /**
   * Terms that shrink by one part at the end of each full year.
   *
   * @param years for how many years they last; in [1, 100]
   * @return the terms
   */
  public static YearStepsClawback inYearSteps(int years) {
    return YearStepsClawback.builder().years(years).build();
  }

  /**
   * Terms that shrink by the day, in a straight line.
   *
   * @param years for how many years they last; in [1, 100]
   * @return the terms
   */
  public static DailyClawback daily(int years) {
    return DailyClawback.builder().years(years).build();
  }

  /**
   * A share of what the asset is sold for.
   *
   * @param share the funder's share, in [0, 1]
   * @param years for how many years the terms last; in [1, 100]
   * @return the terms
   */
  public static ProceedsClawback ofProceeds(Ratio share, int years) {
    return ProceedsClawback.builder().shareOfProceeds(share).years(years).build();
  }

  /** How the duty shrinks. */
  public abstract ClawbackTaper taper();

  /** For how many years after the final payment it lasts; in [1, 100]. */
  public abstract int years();

  /** The most that must be given back in any case; zero or more; absent if there is no limit. */
  public abstract Optional<Money> maximum();

  /** Where the terms are written. */
  public abstract Optional<Source> source();

  final void checkTerms() {
    Check.between(years(), 1, 100, "years");
    maximum().ifPresent(maximum -> Check.notNegative(maximum, "maximum"));
  }
}
