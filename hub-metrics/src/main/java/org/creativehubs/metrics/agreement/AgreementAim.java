package org.creativehubs.metrics.agreement;

import com.google.common.base.Ascii;
import java.util.Optional;
import java.util.OptionalInt;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.sla.Duty;
import org.creativehubs.core.sla.Obligation;
import org.creativehubs.core.sla.ObligationPeriod;
import org.creativehubs.core.sla.Reading;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What a council wants, as far as it is worded, and what the hub can do of it. */
@HubValue
@Value.Immutable
public abstract class AgreementAim {

  AgreementAim() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The promise as it is wished for; what it leaves open is named in the answer. */
  public abstract Obligation wish();

  /** What its open word is to mean; given only where it has one, and of that word. */
  public abstract Optional<Reading> reading();

  /**
   * The duty by which it would be reached, over one period of the promise: of a promise for every
   * month no more than 5 weeks. Not beside {@link #available()}, and not for a share.
   */
  public abstract Optional<Duty> duty();

  /**
   * What the hub can do, or has, in one period of the promise: in its unit, of a share a decimal
   * fraction; not negative unless the promise is of a net change.
   */
  public abstract Optional<QualifiedNumber> available();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.givenOnlyIf(reading(), "reading", wish().criterion().isPresent(), "wish has a criterion");
    reading()
        .ifPresent(
            reading ->
                Check.that(
                    wish().criterion().filter(reading.criterion()::equals).isPresent(),
                    "reading",
                    "be of the word " + wish().criterion().orElse(""),
                    reading.criterion()));
    duty().ifPresent(this::checkTimes);
    Check.givenOnlyIf(duty(), "duty", available().isEmpty(), "available is absent");
    Check.givenOnlyIf(duty(), "duty", wish().basis().isEmpty(), "wish is of a number");
    available()
        .filter(number -> !wish().isNetChange())
        .ifPresent(number -> Check.notNegative(number, "available"));
  }

  /** A duty of so many weeks goes into the period in which the promise is to be kept. */
  private void checkTimes(Duty duty) {
    OptionalInt months = wish().every().map(ObligationPeriod::months).orElse(OptionalInt.empty());
    if (months.isEmpty()) {
      return;
    }
    int most =
        switch (Ascii.toLowerCase(duty.timesUnit())) {
          case "day", "days" -> mostDays(months.getAsInt());
          case "week", "weeks" -> mostDays(months.getAsInt()) / 7 + 1;
          case "month", "months" -> months.getAsInt();
          default -> Integer.MAX_VALUE;
        };
    Check.that(
        duty.times().compareTo(Ratio.of(most)) <= 0,
        Fault.INCONSISTENT,
        "duty.times",
        "be at most "
            + Show.counted(most, duty.timesUnit())
            + ", since it is to be kept in every "
            + Show.words(wish().every().orElseThrow()),
        duty.times());
  }

  private static int mostDays(int months) {
    return switch (months) {
      case 1 -> 31;
      case 3 -> 92;
      default -> 366;
    };
  }

  /** Builds an {@link AgreementAim}. */
  public static final class Builder extends ImmutableAgreementAim.Builder {
    Builder() {}
  }
}
