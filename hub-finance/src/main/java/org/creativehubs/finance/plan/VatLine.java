package org.creativehubs.finance.plan;

import java.util.Optional;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.finance.vat.VatTreatment;
import org.creativehubs.finance.vat.VatUse;
import org.immutables.value.Value;

/**
 * How value added tax treats one line of a plan, or all lines of a kind that are not named by
 * themselves. Amounts of lines are without tax.
 */
@HubValue
@Value.Immutable
public abstract class VatLine {

  VatLine() {}

  /**
   * Income on which tax is charged.
   *
   * @param line the name of the line
   * @param rate the rate of tax, in [0, 1]
   * @return the treatment
   */
  public static VatLine taxable(String line, Ratio rate) {
    return builder().line(line).treatment(VatTreatment.TAXABLE).rate(rate).build();
  }

  /** Income of a kind that is exempt. */
  public static VatLine exempt(LineKind kind) {
    return builder().kind(kind).treatment(VatTreatment.EXEMPT).build();
  }

  /**
   * A cost with tax.
   *
   * @param line the name of the line
   * @param rate the rate of tax, in [0, 1]
   * @param use what it is used for
   * @return the treatment
   */
  public static VatLine cost(String line, Ratio rate, VatUse use) {
    return builder().line(line).rate(rate).use(use).build();
  }

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The name of the line, given only if {@link #kind()} is absent. */
  public abstract Optional<String> line();

  /** All lines of this kind, given only if {@link #line()} is absent; one that is planned. */
  public abstract Optional<LineKind> kind();

  /** How income is treated, given only if {@link #use()} is absent. */
  public abstract Optional<VatTreatment> treatment();

  /** What a cost is used for, given only if {@link #treatment()} is absent. */
  public abstract Optional<VatUse> use();

  /** The rate of tax as a decimal fraction in [0, 1]; given for costs and taxable income. */
  public abstract Optional<Ratio> rate();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.exactlyOne(line(), "line", kind(), "kind");
    kind().ifPresent(Months::checkPlanned);
    Check.exactlyOne(treatment(), "treatment", use(), "use");
    Check.givenExactlyIf(
        rate(),
        "rate",
        use().isPresent() || treatment().equals(Optional.of(VatTreatment.TAXABLE)),
        "it is a cost or taxable");
    rate().ifPresent(rate -> Check.share(rate, "rate"));
  }

  /** Whether it is of a line, by its name or by its kind. */
  public final boolean concerns(String name, LineKind of) {
    return line().map(name::equals).orElseGet(() -> kind().filter(of::equals).isPresent());
  }

  /** Builds a {@link VatLine}. */
  public static final class Builder extends ImmutableVatLine.Builder {
    Builder() {}
  }
}
