package org.creativehubs.core.programme;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.funding.FundingAward;
import org.creativehubs.core.indicator.Indicator;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.statement.Statement;
import org.creativehubs.core.statement.StatementKind;
import org.creativehubs.core.time.StatedPeriod;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.Slug;
import org.immutables.value.Value;

/**
 * A programme of support: for whom it is, what it gives, what it cost and what came out. One that
 * has strands is several programmes, of which the strands name the one they are part of.
 */
@HubValue
@Value.Immutable
public abstract class Programme {

  Programme() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Its key: any text on one line, at most 100 characters, such as {@code S1}. */
  public abstract String id();

  /** The name of the programme; not blank. */
  public abstract String name();

  /** The id of the programme it is a strand of; another one than itself. */
  public abstract Optional<String> partOf();

  /** Who runs it; not blank. */
  public abstract Optional<String> operator();

  /** For whom it is; not blank. */
  public abstract Optional<String> audience();

  /** The youngest age in years, zero or more; absent where there is none. */
  public abstract OptionalInt minimumAge();

  /** The oldest age in years, not below the youngest; absent where there is none. */
  public abstract OptionalInt maximumAge();

  /** Conditions for taking part, all of which must hold. */
  public abstract List<EligibilityRule> eligibility();

  /** The types of support it gives. */
  public abstract Set<SupportKind> support();

  /** The offers it makes, as spaces in Kazakhstan distinguish them. */
  public abstract Set<SupportOffer> offers();

  /**
   * Which step of a programme for young people it is: a code in kebab-case, such as those of the
   * published list {@code youth-programme-steps}.
   */
  public abstract Optional<String> youth();

  /**
   * Which directions of a national concept it serves: codes in kebab-case, each once, such as those
   * of the published list {@code concept-directions}.
   */
  public abstract List<String> directions();

  /** Hours of support for each who takes part; not negative. */
  public abstract Optional<QualifiedNumber> supportHours();

  /** For how many months each takes part, greater than zero; absent where that is not known. */
  public abstract OptionalInt supportMonths();

  /** The period it has run, or that the outputs are for. */
  public abstract Optional<StatedPeriod> period();

  /** What came out, against what was wanted; each with an id of its own. */
  public abstract List<Indicator> outputs();

  /** What it cost; of kind EXPENDITURE. All outputs share the one cost. */
  public abstract Optional<Statement> expenditure();

  /** Who pays for it; each with the programme of the funder, where that is known. */
  public abstract List<FundingAward> funding();

  /** Where it is described. */
  public abstract Optional<Source> source();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.together(() -> Check.id(id(), "id"), () -> Check.notBlank(name(), "name"));
    partOf().ifPresent(this::checkPartOf);
    operator().ifPresent(text -> Check.notBlank(text, "operator"));
    audience().ifPresent(text -> Check.notBlank(text, "audience"));
    youth().ifPresent(code -> Slug.check(code, "youth"));
    Check.each(directions(), "directions", Slug::check);
    Check.distinct(directions(), code -> code, "directions", "code");
    checkAges();
    supportHours().ifPresent(n -> Check.notNegative(n, "supportHours"));
    supportMonths().ifPresent(n -> Check.positive(n, "supportMonths"));
    Check.distinct(outputs(), Indicator::id, "outputs", "id");
    expenditure()
        .ifPresent(
            cost ->
                Check.that(
                    cost.kind() == StatementKind.EXPENDITURE,
                    Fault.INCONSISTENT,
                    "expenditure.kind",
                    "be EXPENDITURE",
                    cost.kind()));
  }

  private void checkPartOf(String programme) {
    Check.id(programme, "partOf");
    Check.that(!programme.equals(id()), Fault.INCONSISTENT, "partOf", "differ from id", programme);
  }

  private void checkAges() {
    minimumAge().ifPresent(age -> Check.notNegative(age, "minimumAge"));
    int least = minimumAge().orElse(0);
    maximumAge()
        .ifPresent(
            age ->
                Check.that(
                    age >= least,
                    Fault.INCONSISTENT,
                    "maximumAge",
                    "be at least the youngest age " + least,
                    age));
  }

  /**
   * Whether somebody of an age may take part, as far as ages go.
   *
   * @param age the age in whole years
   * @return whether it lies within both bounds
   */
  public final boolean isForAge(int age) {
    return age >= minimumAge().orElse(0) && age <= maximumAge().orElse(Integer.MAX_VALUE);
  }

  /** Builds a {@link Programme}. */
  public static final class Builder extends ImmutableProgramme.Builder {
    Builder() {}
  }
}
