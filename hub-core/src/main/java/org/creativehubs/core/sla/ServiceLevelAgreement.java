package org.creativehubs.core.sla;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.immutables.value.Value;

/** What an operator promises a client in return for a building or money. */
@HubValue
@Value.Immutable
public abstract class ServiceLevelAgreement {

  ServiceLevelAgreement() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Its key: any text on one line, at most 100 characters, such as {@code S1}. */
  public abstract String id();

  /** The name of the agreement; not blank. */
  public abstract String name();

  /** Who promises; not blank. */
  public abstract String provider();

  /** To whom; not blank. */
  public abstract String client();

  /** What is promised; at least one obligation, each with an id of its own. */
  public abstract List<Obligation> obligations();

  /** The term; absent where it is not known. */
  public abstract Optional<DateRange> term();

  /** Where the agreement is written or described. */
  public abstract Optional<Source> source();

  /** How it was changed after it was made, the first change first; undated ones anywhere. */
  public abstract List<Revision> revisions();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.together(
        () -> Check.id(id(), "id"),
        () -> Check.notBlank(name(), "name"),
        () -> Check.notBlank(provider(), "provider"),
        () -> Check.notBlank(client(), "client"),
        () -> Check.notEmpty(obligations(), "obligations"));
    Check.together(
        () -> Check.distinct(obligations(), Obligation::id, "obligations", "id"),
        () -> checkOrder());
  }

  private void checkOrder() {
    Optional<PartialDate> last = Optional.empty();
    for (int i = 0; i < revisions().size(); i++) {
      Optional<PartialDate> on = revisions().get(i).on();
      if (on.isPresent() && last.isPresent()) {
        Check.that(
            !on.get().isBefore(last.get()),
            Fault.INCONSISTENT,
            "revisions[" + i + "].on",
            "not be before the revision of " + last.get(),
            on.get());
      }
      last = on.isPresent() ? on : last;
    }
  }

  /**
   * The obligation with an id.
   *
   * @param id the id
   * @return the obligation
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} if there is none
   */
  public final Obligation obligation(String id) {
    return Check.named(obligations(), Obligation::id, id, "obligation");
  }

  /**
   * Whether the agreement has an obligation.
   *
   * @param id the id of the obligation
   * @return whether it has
   */
  public final boolean has(String id) {
    return obligations().stream().anyMatch(obligation -> obligation.id().equals(id));
  }

  /**
   * The obligations in force on a day: those after the last revision that was certainly made by
   * then. An undated revision is taken for as old as the one before it.
   *
   * @param day the day
   * @return the obligations, in the order of now; those no longer in the agreement come last
   */
  public final List<Obligation> inForce(LocalDate day) {
    return revisions().isEmpty()
        ? obligations()
        : Versions.after(obligations(), revisions(), lastBy(day));
  }

  /** How many revisions were certainly made by a day. */
  private int lastBy(LocalDate day) {
    int dated = revisions().size();
    while (dated > 0 && !madeBy(revisions().get(dated - 1), day)) {
      dated--;
    }
    int made = dated;
    while (made < revisions().size() && undated(made)) {
      made++;
    }
    return made;
  }

  private boolean undated(int index) {
    return revisions().get(index).on().isEmpty();
  }

  private static boolean madeBy(Revision revision, LocalDate day) {
    return revision.on().filter(on -> !on.latest().isAfter(day)).isPresent();
  }

  /** Builds a {@link ServiceLevelAgreement}. */
  public static final class Builder extends ImmutableServiceLevelAgreement.Builder {
    Builder() {}
  }
}
