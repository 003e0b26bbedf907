package org.creativehubs.core.organisation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.creativehubs.core.sector.ActivityCode;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** An organisation that owns, runs, funds, lets or rents. */
@HubValue
@Value.Immutable
public abstract class Organisation {

  private static final Pattern REGISTRATION =
      Pattern.compile("[A-Z]{2}(?:_[A-Z]{2,3})?-[A-Z0-9_]+-[!-~]+");

  Organisation() {}

  /**
   * An organisation of which only the name is known.
   *
   * @param id its identifier among the data at hand, such as {@code riverside-trust}
   * @param name its name, not blank
   * @return the organisation
   */
  public static Organisation of(String id, String name) {
    return builder().id(id).name(name).build();
  }

  /**
   * Whether a text has the form of an entry in a public register, such as {@code GB-COH-01234567}.
   *
   * @param text the text
   * @return whether it can be one of {@link #registrationIds()}
   */
  public static boolean isRegistrationId(String text) {
    return REGISTRATION.matcher(text).matches();
  }

  /** Starts an organisation; identifier and name are required. */
  public static Builder builder() {
    return new Builder();
  }

  /** An id among the data at hand; not blank. */
  public abstract String id();

  /** Name; not blank. */
  public abstract String name();

  /** What it is in law. */
  public abstract Optional<LegalForm> legalForm();

  /** The id of the organisation that owns it; another one than itself. */
  public abstract Optional<String> parentId();

  /**
   * Its entries in public registers, as org-id.guide writes them: country, register and number,
   * such as {@code GB-COH-01234567}; each only once. Only the form is checked.
   */
  public abstract List<String> registrationIds();

  /** Whose kind of organisation it is, which its legal form need not show. */
  public abstract Optional<Ownership> ownership();

  /**
   * Whether its assets must stay with its purpose and cannot be taken out; absent where that is not
   * known. See {@link LegalForm#locksAssets()} for forms that bring a lock with them.
   */
  public abstract Optional<Boolean> assetLock();

  /**
   * What its profits may be used for, and nothing else, each in a few words; none blank or twice.
   */
  public abstract List<String> profitUses();

  /** The number of its directors, zero or more; absent where it is not known. */
  public abstract OptionalInt directors();

  /** The number of its trustees, zero or more; absent where it is not known. */
  public abstract OptionalInt trustees();

  /** When it was set up, as exactly as is known. */
  public abstract Optional<PartialDate> established();

  /** What it is registered as doing, the main activity first; each code only once. */
  public abstract List<ActivityCode> activities();

  /**
   * What it had or took, year by year, in any order; no two years of one basis have a day in
   * common.
   */
  public abstract List<YearlyIncome> incomes();

  /**
   * The income of the last year that was over on a day.
   *
   * @param basis income or turnover
   * @param day the day
   * @return that of the latest year of the basis that ended before the day; empty where none is
   *     known
   */
  public final Optional<YearlyIncome> lastIncome(IncomeBasis basis, LocalDate day) {
    return incomes().stream()
        .filter(income -> income.basis() == basis && !income.period().end().isAfter(day))
        .max(Comparator.comparing(income -> income.period().end()));
  }

  /**
   * Whether its assets are locked, by what is said of it or else by its legal form.
   *
   * @return empty where neither is known
   */
  public final Optional<Boolean> isAssetLocked() {
    return assetLock().or(() -> legalForm().filter(LegalForm::locksAssets).map(form -> true));
  }

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.together(() -> Check.id(id(), "id"), () -> Check.notBlank(name(), "name"));
    parentId().ifPresent(this::checkParent);
    for (int i = 0; i < registrationIds().size(); i++) {
      checkRegistration(registrationIds().get(i), "registrationIds[" + i + "]");
    }
    Check.distinct(registrationIds(), text -> text, "registrationIds", "number");
    Check.texts(profitUses(), "profitUses");
    directors().ifPresent(number -> Check.notNegative(number, "directors"));
    trustees().ifPresent(number -> Check.notNegative(number, "trustees"));
    Check.each(incomes(), "incomes", this::checkIncome);
    Check.distinct(activities(), code -> code.scheme() + " " + code.code(), "activities", "code");
  }

  private void checkParent(String parent) {
    Check.id(parent, "parentId");
    Check.that(!parent.equals(id()), Fault.INCONSISTENT, "parentId", "differ from id", parent);
  }

  private void checkIncome(YearlyIncome income, String field) {
    for (YearlyIncome other : incomes()) {
      if (other == income) {
        return;
      }
      Check.that(
          other.basis() != income.basis() || !other.period().overlaps(income.period()),
          Fault.INCONSISTENT,
          field + ".period",
          "have no day in common with another year of " + income.basis().word(),
          income.period());
    }
  }

  private static void checkRegistration(String text, String field) {
    Check.that(
        isRegistrationId(text),
        Fault.MALFORMED,
        field,
        "be country, register and number such as GB-COH-01234567",
        text);
  }

  /** Builds an {@link Organisation}. */
  public static final class Builder extends ImmutableOrganisation.Builder {
    Builder() {}
  }
}
