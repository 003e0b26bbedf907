package org.creativehubs.core.membership;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.sector.SicCode;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.Slug;
import org.creativehubs.core.vocabulary.Codes;
import org.immutables.value.Value;

/** What is known of a company that might join a cluster. */
@HubValue
@Value.Immutable
public abstract class Company {

  Company() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Its key: any text on one line, at most 100 characters, such as {@code S1}. */
  public abstract String id();

  /** The name of the company; not blank. */
  public abstract String name();

  /** Its codes of activity, each once; none where they are not known. */
  public abstract List<SicCode> sicCodes();

  /**
   * Its codes as a register has them, any text: {@code 59111 - Motion picture production
   * activities}, {@code 99999} for a dormant company, {@code None Supplied}, one twice, several in
   * one text, {@code J59111}, {@code 1110} for 01110 and {@code 59111.0} of a spreadsheet. None is
   * refused; {@link #activities()}, {@link #marks()} and {@link #unreadableCodes()} say what they
   * are.
   */
  public abstract List<String> registeredCodes();

  /**
   * The share of its income that it earns in each sector, each in [0, 1], by codes in kebab-case
   * such as {@code film}. Sectors that are not named are not known rather than zero; what adds up
   * to more than one is a finding, and no mistake of the data.
   */
  public abstract Map<String, QualifiedNumber> incomeShares();

  /**
   * Codes of facts that a rule may exclude by, each once, in kebab-case, such as {@code
   * special-purpose-vehicle}.
   */
  public abstract List<String> flags();

  /** What kind of member it would be. */
  public abstract Optional<MemberKind> kind();

  /** Where it is; not blank. */
  public abstract Optional<String> place();

  /** The document and the place in it. */
  public abstract Optional<Source> source();

  /** Its codes of activity, those given and those of the register, each once. */
  public final List<SicCode> activities() {
    return Stream.concat(sicCodes().stream(), registered().known().stream()).distinct().toList();
  }

  /** What the register has in place of an activity, such as that it is dormant. */
  public final List<RegisterMark> marks() {
    return registered().marks();
  }

  /** What the register has and is no code, each once. */
  public final List<String> unreadableCodes() {
    return registered().unreadable();
  }

  /** The flags, and those that the marks of the register make, such as {@code dormant}. */
  public final List<String> allFlags() {
    return Stream.concat(flags().stream(), marks().stream().map(RegisterMark::flag))
        .distinct()
        .toList();
  }

  private RegisteredCodes registered() {
    return RegisteredCodes.of(registeredCodes());
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
        () -> incomeShares().forEach(Company::checkShare),
        () -> Codes.check(flags(), "flags"),
        () -> Check.distinct(sicCodes(), code -> code, "sicCodes", "code"),
        () -> place().ifPresent(place -> Check.notBlank(place, "place")));
  }

  private static void checkShare(String sector, QualifiedNumber share) {
    Slug.check(sector, "incomeShares");
    Check.that(
        share.value().signum() >= 0 && share.to().orElse(share.value()).compareTo(Ratio.ONE) <= 0,
        "incomeShares[" + sector + "]",
        "be in [0, 1]",
        share);
  }

  /** Builds a {@link Company}. */
  public static final class Builder extends ImmutableCompany.Builder {
    Builder() {}
  }
}
