package org.creativehubs.core.money;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Currency;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;

/** Currencies by their ISO 4217 codes. */
public final class Currencies {

  /**
   * Codes that ISO 4217 had withdrawn by the end of 2023 and that the JDK still knows (the list of
   * historic denominations, as quoted by https://geratools.com/iso4217-historic-currency-reference
   * and by the pages on ISO 4217 of Wikipedia). Those withdrawn later are taken: papers in them are
   * in use.
   */
  private static final ImmutableSet<String> WITHDRAWN =
      ImmutableSet.copyOf(
          Splitter.on(' ')
              .split(
                  "ADP AFA ATS AYM AZM BEF BGL BYB BYR CSD CUC CYP DEM EEK ESP FIM FRF GHC GRD GWP"
                      + " HRK IEP ITL LTL LUF LVL MGF MRO MTL MZM NLG PTE ROL RUR SDD SIT SKK SRG"
                      + " STD TMM TPE TRL USS VEB VEF YUM ZMK ZWD ZWN ZWR"));

  private Currencies() {}

  /**
   * A currency in which amounts can be paid.
   *
   * @param code its ISO 4217 code in capitals, such as {@code "GBP"}
   * @return the currency
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} if there is none of that code, if
   *     it has no minor unit, such as {@code XAU}, or if it is withdrawn, such as {@code DEM}
   */
  public static Currency of(String code) {
    try {
      return payable(Currency.getInstance(code));
    } catch (InvalidValueException e) {
      throw e;
    } catch (IllegalArgumentException e) {
      throw new InvalidValueException(
          Fault.UNKNOWN_CODE, "currency", "be an ISO 4217 code such as GBP", code);
    }
  }

  /**
   * Refuses a currency without a minor unit (gold, units of account, test codes), and one that was
   * withdrawn before 2024.
   *
   * @param currency the currency
   * @return the currency
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} if it has no minor unit or is
   *     withdrawn
   */
  @CanIgnoreReturnValue
  public static Currency payable(Currency currency) {
    Check.that(
        currency.getDefaultFractionDigits() >= 0,
        Fault.UNKNOWN_CODE,
        "currency",
        "be one in which amounts are paid",
        currency);
    Check.that(
        !WITHDRAWN.contains(currency.getCurrencyCode()),
        Fault.UNKNOWN_CODE,
        "currency",
        "be one that is still in use",
        currency);
    return currency;
  }

  /**
   * Refuses two currencies in one sum, difference or comparison.
   *
   * @param expected the currency of the one side
   * @param actual the currency of the other
   * @throws InvalidValueException with {@link Fault#INCONSISTENT}, naming both, if they differ
   */
  public static void requireSame(Currency expected, Currency actual) {
    Check.that(expected.equals(actual), Fault.INCONSISTENT, "currency", "be " + expected, actual);
  }
}
