package org.creativehubs.core.membership;

import com.google.common.collect.Range;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.quantity.Comparison;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.sector.SicCode;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.vocabulary.Codes;
import org.immutables.value.Value;

/**
 * Who may join a cluster: companies on a long list by their {@link #sicCodes() codes}, companies
 * that earn more than a share of their income in its {@link #sectors() sectors}, or those for which
 * both hold. A company with a {@link #exclusions() reason for exclusion} is taken off.
 */
@HubValue
@Value.Immutable
public abstract class MembershipRule {

  MembershipRule() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Its key: any text on one line, at most 100 characters, such as {@code S1}. */
  public abstract String id();

  /** The rule in words; not blank. */
  public abstract String name();

  /**
   * The codes of the sectors whose income counts, each once, in kebab-case, such as {@code film};
   * none for a rule by codes of activity alone.
   */
  public abstract List<String> sectors();

  /**
   * How the share of income must stand to {@link #incomeShare()}: MORE_THAN it, as a majority does
   * to one half, or AT_LEAST. Given exactly if there are sectors.
   */
  public abstract Optional<Comparison> comparison();

  /**
   * The share of income, in [0, 1]; below 1 with MORE_THAN, above 0 with AT_LEAST. Given exactly if
   * there are sectors.
   */
  public abstract Optional<Ratio> incomeShare();

  /**
   * The codes of activity that put a company on the long list, with all below them; none where no
   * list is made by codes.
   */
  public abstract List<SicCode> sicCodes();

  /** Codes below those that put a company out of scope nevertheless, such as music publishing. */
  public abstract List<SicCode> excludedSicCodes();

  /**
   * The codes of the reasons for exclusion, each once, in kebab-case, such as {@code
   * special-purpose-vehicle}.
   */
  public abstract List<String> exclusions();

  /** The document and the place in it. */
  public abstract Optional<Source> source();

  /** The shares of income that the rule asks for; empty for a rule by codes alone. */
  public final Optional<Range<Ratio>> shares() {
    return comparison().flatMap(how -> incomeShare().map(how::range));
  }

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.together(
        () -> Check.id(id(), "id"),
        () -> Check.notBlank(name(), "name"),
        () ->
            Check.that(
                !sectors().isEmpty() || !sicCodes().isEmpty(),
                Fault.INCONSISTENT,
                "sectors",
                "be given where there are no sicCodes",
                "none"));
    boolean byIncome = !sectors().isEmpty();
    Check.givenExactlyIf(comparison(), "comparison", byIncome, "there are sectors");
    Check.givenExactlyIf(incomeShare(), "incomeShare", byIncome, "there are sectors");
    Check.together(
        () -> Codes.check(sectors(), "sectors"),
        () -> Codes.check(exclusions(), "exclusions"),
        () -> Check.distinct(sicCodes(), code -> code, "sicCodes", "code"),
        () -> Check.distinct(excludedSicCodes(), code -> code, "excludedSicCodes", "code"),
        () ->
            comparison()
                .ifPresent(
                    comparison -> incomeShare().ifPresent(share -> checkShare(comparison, share))));
    for (SicCode code : excludedSicCodes()) {
      Check.that(
          sicCodes().stream().anyMatch(listed -> code.isWithin(listed) && !code.equals(listed)),
          Fault.INCONSISTENT,
          "excludedSicCodes",
          "lie below one of sicCodes",
          code);
    }
  }

  private void checkShare(Comparison comparison, Ratio share) {
    Check.that(
        comparison == Comparison.MORE_THAN || comparison == Comparison.AT_LEAST,
        "comparison",
        "be MORE_THAN or AT_LEAST",
        comparison);
    boolean more = comparison == Comparison.MORE_THAN;
    Check.that(
        more
            ? share.signum() >= 0 && share.compareTo(Ratio.ONE) < 0
            : share.signum() > 0 && share.compareTo(Ratio.ONE) <= 0,
        "incomeShare",
        more ? "be in [0, 1) for MORE_THAN" : "be in (0, 1] for AT_LEAST",
        share);
  }

  /** Builds a {@link MembershipRule}. */
  public static final class Builder extends ImmutableMembershipRule.Builder {
    Builder() {}
  }
}
