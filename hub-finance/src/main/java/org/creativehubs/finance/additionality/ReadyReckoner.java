package org.creativehubs.finance.additionality;

import java.util.List;
import org.creativehubs.core.assumption.AssumptionStanding;
import org.creativehubs.core.assumption.Provenance;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.finance.internal.BundledTable;

/**
 * The ready reckoners of the Additionality Guide (Homes and Communities Agency, 4th edition, 2014):
 * levels to choose from where nothing was measured. They are not checked against the guide and say
 * so, with {@link AssumptionStanding#UNVERIFIED}.
 */
public final class ReadyReckoner {

  private static final List<List<String>> ROWS =
      BundledTable.rows(ReadyReckoner.class, "ready-reckoners.txt");

  private ReadyReckoner() {}

  /**
   * The value of a level.
   *
   * @param factor what is looked up
   * @param level how much of it
   * @return a share, or a multiplier of one or more
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} if the factor has no such level
   */
  public static Ratio value(ReckonerFactor factor, ReckonerLevel level) {
    List<List<String>> rows =
        ROWS.stream().filter(row -> row.get(0).equals(factor.name())).toList();
    return Ratio.parse(Check.named(rows, row -> row.get(1), level.name(), "level").get(2));
  }

  /**
   * Factors from the reckoners.
   *
   * @param leakage the level of leakage
   * @param displacement the level of displacement
   * @param substitution the part substituted, for which the guide has no levels
   * @param area which multiplier
   * @param multiplier its level
   * @return the factors, named by their levels
   * @throws InvalidValueException if there is no such level, or substitution is outside [0, 1]
   */
  public static ImpactFactors factors(
      ReckonerLevel leakage,
      ReckonerLevel displacement,
      Ratio substitution,
      ReckonerFactor area,
      ReckonerLevel multiplier) {
    return ImpactFactors.builder()
        .provenance(provenance(leakage, displacement, multiplier))
        .leakage(value(ReckonerFactor.LEAKAGE, leakage))
        .displacement(value(ReckonerFactor.DISPLACEMENT, displacement))
        .substitution(substitution)
        .multiplier(value(area, multiplier))
        .build();
  }

  private static Provenance provenance(
      ReckonerLevel leakage, ReckonerLevel displacement, ReckonerLevel multiplier) {
    return Provenance.builder()
        .name(
            "ready reckoners: leakage "
                + words(leakage)
                + ", displacement "
                + words(displacement)
                + ", multiplier "
                + words(multiplier))
        .dated(PartialDate.parse("2014"))
        .source(
            Source.builder()
                .document("Homes and Communities Agency, Additionality Guide")
                .edition("4th edition, 2014")
                .build())
        .standing(AssumptionStanding.UNVERIFIED)
        .build();
  }

  private static String words(ReckonerLevel level) {
    return Show.words(level);
  }
}
