package org.creativehubs.core.loan;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.HubVariants;

/**
 * How a loan is repaid: one of four kinds, each with what counts for it. A time of interest only is
 * a {@link LoanHoliday} of capital.
 */
@HubVariants
@JsonTypeInfo(
    use = JsonTypeInfo.Id.NAME,
    include = JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(LevelRepayment.class),
  @JsonSubTypes.Type(BalloonRepayment.class),
  @JsonSubTypes.Type(EqualPrincipalRepayment.class),
  @JsonSubTypes.Type(MaturityRepayment.class)
})
public abstract sealed class Repayment
    permits InstalmentRepayment, EqualPrincipalRepayment, MaturityRepayment {

  Repayment() {}

  /** In level instalments, found by the days of each period. */
  public static LevelRepayment level() {
    return level(InstalmentRule.DAYS);
  }

  /** In level instalments, found by a rule. */
  public static LevelRepayment level(InstalmentRule rule) {
    return LevelRepayment.builder().instalmentRule(rule).build();
  }

  /** In level instalments as the lender states them; the last payment takes what they leave. */
  public static LevelRepayment instalments(Money stated) {
    return LevelRepayment.builder().stated(stated).build();
  }

  /** In equal parts of principal, with the interest on top. */
  public static EqualPrincipalRepayment equalPrincipal() {
    return EqualPrincipalRepayment.builder().build();
  }

  /** All of it with the last payment, and interest only before. */
  public static MaturityRepayment maturity() {
    return MaturityRepayment.builder().build();
  }

  /** In level instalments, found by the days of each period, that leave a part to the last. */
  public static BalloonRepayment balloon(Money balloon) {
    return BalloonRepayment.builder().instalmentRule(InstalmentRule.DAYS).balloon(balloon).build();
  }
}
