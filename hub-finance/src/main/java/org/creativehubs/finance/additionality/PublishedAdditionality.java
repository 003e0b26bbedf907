package org.creativehubs.finance.additionality;

import org.creativehubs.core.assumption.AssumptionStanding;
import org.creativehubs.core.assumption.Provenance;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.PartialDate;

/**
 * Three sets of rates that an open appraisal tool offers, as quoted by others. The tool warns that
 * displacement of retail and leisure is 40 to 75 %.
 */
public enum PublishedAdditionality {
  /** Deadweight 10 %, displacement 10 %, leakage 5 %. */
  OPTIMISTIC("0.1", "0.1", "0.05"),
  /** Deadweight 20 %, displacement 25 %, leakage 10 %. */
  STANDARD("0.2", "0.25", "0.1"),
  /** Deadweight 35 %, displacement 40 %, leakage 20 %. */
  CONSERVATIVE("0.35", "0.4", "0.2");

  private final Ratio deadweight;
  private final Ratio displacement;
  private final Ratio leakage;

  PublishedAdditionality(String deadweight, String displacement, String leakage) {
    this.deadweight = Ratio.parse(deadweight);
    this.displacement = Ratio.parse(displacement);
    this.leakage = Ratio.parse(leakage);
  }

  /** The part that would have happened anyway. */
  public Ratio deadweight() {
    return deadweight;
  }

  /**
   * The other factors; the set has neither of these two.
   *
   * @param substitution the part substituted, in [0, 1]
   * @param multiplier the multiplier; one or more
   * @return the factors
   */
  public ImpactFactors factors(Ratio substitution, Ratio multiplier) {
    return ImpactFactors.builder()
        .provenance(provenance())
        .leakage(leakage)
        .displacement(displacement)
        .substitution(substitution)
        .multiplier(multiplier)
        .build();
  }

  private Provenance provenance() {
    return Provenance.builder()
        .name("econstack, " + Show.words(this))
        .dated(PartialDate.parse("2026"))
        .source(Source.of("econstack, open appraisal tool"))
        .standing(AssumptionStanding.AS_QUOTED)
        .note(
            "displacement of retail and leisure is 40 to 75 %; substitution and multiplier chosen")
        .build();
  }
}
