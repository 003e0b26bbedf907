package org.creativehubs.finance.rentmix;

import org.creativehubs.core.lease.RentRate;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** The most that some respondents of a survey could pay. */
@HubValue
@Value.Immutable
public abstract class RentAnswer {

  private static final long MOST = 1_000_000_000;

  RentAnswer() {}

  /**
   * The answer of one respondent.
   *
   * @param maximum the most they could pay
   * @return the answer
   */
  public static RentAnswer of(RentRate maximum) {
    return of(maximum, 1);
  }

  /**
   * The same answer of several respondents.
   *
   * @param maximum the most each of them could pay
   * @param respondents how many gave it, 1 to 1,000,000,000
   * @return the answers
   */
  public static RentAnswer of(RentRate maximum, long respondents) {
    return new Builder().maximum(maximum).respondents(respondents).build();
  }

  /** The highest rent they could pay; zero or more. */
  public abstract RentRate maximum();

  /** How many gave this answer; in [1, 1,000,000,000]. */
  public abstract long respondents();

  @Value.Check
  void check() {
    Check.between(respondents(), 1, MOST, "respondents");
  }

  static final class Builder extends ImmutableRentAnswer.Builder {}
}
