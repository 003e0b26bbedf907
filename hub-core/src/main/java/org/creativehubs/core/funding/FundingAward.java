package org.creativehubs.core.funding;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.money.MoneyCheck;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Qualifier;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** What a funder gives or promises, and on what terms. */
@HubValue
@Value.Immutable
public abstract class FundingAward {

  FundingAward() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Its number or other key, as the funder or the recipient has it: not blank, on one line, at most
   * 100 characters; absent where it has none.
   */
  public abstract Optional<String> id();

  /** What it is called; not blank. */
  public abstract Optional<String> title();

  /** What it is for and what is done with it, in some sentences; not blank. */
  public abstract Optional<String> description();

  /** The name of who receives it; not blank, absent where it is whose record this is. */
  public abstract Optional<String> recipient();

  /** The name of the funder; not blank. */
  public abstract String funder();

  /** What kind of funder it is. */
  public abstract Optional<FundingSourceKind> kind();

  /** The name of the programme it comes from; not blank. */
  public abstract Optional<String> programme();

  /** In what form it is given. */
  public abstract FundingInstrument instrument();

  /** How much it is; zero or more. */
  public abstract Money amount();

  /**
   * How the amount is meant, such as NEARLY; absent where it is exact. EXACT is left out, and
   * BETWEEN needs a second amount and is refused.
   */
  public abstract Optional<Qualifier> amountQualifier();

  /** When it was awarded, as exactly as is known. */
  public abstract Optional<PartialDate> awardedOn();

  /** The period it is for. */
  public abstract Optional<DateRange> period();

  /** What it may be used for. */
  public abstract Optional<FundRestriction> restriction();

  /** What it is for; must be given where it is restricted; not blank. */
  public abstract Optional<String> purpose();

  /** The part of the eligible cost that others must bring, in [0, 1). */
  public abstract Optional<Ratio> matchRate();

  /**
   * What was claimed of it by date, in its currency, of a grant that is paid on claims; only the
   * last may be final.
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public abstract List<GrantClaim> claims();

  /** How money is held back until the final claim; absent where none is. */
  public abstract Optional<RetentionRule> retention();

  /** The share that is held back, in (0, 1]; given only with a rule. */
  public abstract Optional<Ratio> retained();

  /** When the last of it was paid; absent while it is not. */
  @IsoDate
  public abstract Optional<LocalDate> lastPaidOn();

  /** On what terms it must be given back; absent where it need not, or that is not known. */
  public abstract Optional<ClawbackPolicy> clawback();

  /** Where the award is written. */
  public abstract Optional<Source> source();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.together(
        () -> id().ifPresent(id -> Check.id(id, "id")),
        () -> title().ifPresent(title -> Check.notBlank(title, "title")),
        () -> description().ifPresent(words -> Check.notBlank(words, "description")),
        () -> recipient().ifPresent(recipient -> Check.notBlank(recipient, "recipient")),
        () -> Check.notBlank(funder(), "funder"),
        () -> programme().ifPresent(programme -> Check.notBlank(programme, "programme")),
        () -> purpose().ifPresent(purpose -> Check.notBlank(purpose, "purpose")),
        () -> Check.notNegative(amount(), "amount"),
        () ->
            amountQualifier()
                .ifPresent(
                    qualifier ->
                        Check.that(
                            qualifier != Qualifier.EXACT && qualifier != Qualifier.BETWEEN,
                            "amountQualifier",
                            "be a qualifier of one amount, and absent if it is exact",
                            qualifier)));
    checkClaims();
    boolean isRestricted = restriction().filter(FundRestriction.RESTRICTED::equals).isPresent();
    Check.together(
        () -> Check.givenIf(purpose(), "purpose", isRestricted, "restriction is RESTRICTED"),
        () ->
            matchRate()
                .ifPresent(
                    rate ->
                        Check.that(
                            rate.signum() >= 0 && rate.compareTo(Ratio.ONE) < 0,
                            "matchRate",
                            "be in [0, 1)",
                            rate)));
  }

  private void checkClaims() {
    Check.givenExactlyIf(
        retained(),
        "retained",
        retention().filter(rule -> rule != RetentionRule.NONE).isPresent(),
        "retention is not NONE");
    retained().ifPresent(share -> Check.positiveShare(share, "retained"));
    if (!claims().isEmpty()) {
      Check.ascending(claims(), GrantClaim::on, "claims", "date");
    }
    Check.each(claims(), "claims", this::checkClaim);
  }

  private void checkClaim(GrantClaim claim, String at) {
    MoneyCheck.sameCurrency(claim.spend(), at, amount(), "amount");
    Check.that(
        !claim.finalClaim() || claim.equals(claims().get(claims().size() - 1)),
        Fault.INCONSISTENT,
        at,
        "be the last if it is final",
        "followed by another");
  }

  /** The funder, with programme and title where there are any. */
  public final String label() {
    return Stream.of(Optional.of(funder()), programme(), title())
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }

  /** The amount as a number of the currency, with its qualifier. */
  public final QualifiedNumber qualifiedAmount() {
    return QualifiedNumber.of(amountQualifier().orElse(Qualifier.EXACT), amount().toRatio());
  }

  /** Builds a {@link FundingAward}. */
  public static final class Builder extends ImmutableFundingAward.Builder {
    Builder() {}
  }
}
