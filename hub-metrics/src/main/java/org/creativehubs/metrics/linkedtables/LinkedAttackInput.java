package org.creativehubs.metrics.linkedtables;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.metrics.disclosure.Attacker;
import org.creativehubs.metrics.disclosure.DominanceRule;
import org.creativehubs.metrics.disclosure.ProtectionPolicy;
import org.immutables.value.Value;

/** Published tables that share counts, and how uncertain their hidden counts must stay. */
@HubValue
@Value.Immutable
public abstract class LinkedAttackInput {

  LinkedAttackInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The tables as they are published. */
  public abstract ProtectedTables tables();

  /**
   * Who attacks. Where it is left out the one against whom the tables say they are protected, and
   * each of {@link #contributors()} too, if there are any.
   */
  @Value.Default
  public Attacker attacker() {
    Attacker said = tables().attacker().orElse(LinkedSuppressionInput.STRANGER);
    return contributors().isEmpty() || said.together() > 0
        ? said
        : said.toBuilder().together(1).build();
  }

  /** How uncertain a count must stay. Where it is left out none may be known for certain. */
  @Value.Default
  public ProtectionPolicy protection() {
    return ProtectionPolicy.certainty();
  }

  /**
   * What the contributors of a cell must keep; given only with {@link #counts()}, and then a cell
   * is recovered too where its bounds end nearer to its count than the rule allows.
   */
  public abstract Optional<DominanceRule> dominance();

  /**
   * Who stands behind base counts, as far as it is known, each count once; given only with {@link
   * #counts()}. Each of them attacks too, if {@link #attacker()} says so.
   */
  public abstract List<LinkedContributors> contributors();

  /**
   * The true counts, for a check before publication; given where {@link #protection()} asks for a
   * share of them or contributors attack. Strangers do not look at them.
   */
  public abstract Optional<LinkedTables> counts();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.givenIf(
        counts(), "counts", protection().dependsOnCount(), "protection is a share of the count");
    Check.givenIf(counts(), "counts", dominance().isPresent(), "dominance is given");
    Check.givenIf(counts(), "counts", !contributors().isEmpty(), "contributors are given");
    dominance().ifPresent(rule -> LinkedContributors.checkEnough(rule, contributors()));
    counts().ifPresent(counts -> LinkedContributors.byBase(counts, contributors()));
    counts()
        .ifPresent(
            counts ->
                Check.that(
                    counts.tables().equals(tables().layouts())
                        && counts.groups().equals(tables().groups())
                        && counts.layerNames().equals(tables().layers())
                        && counts.regions().equals(tables().regions())
                        && counts.industries().equals(tables().industries()),
                    Fault.INCONSISTENT,
                    "counts",
                    "have the codes, groups and tables of tables",
                    counts.measure()));
    counts().ifPresent(this::checkShown);
  }

  private void checkShown(LinkedTables counts) {
    long[] known = counts.frame().counts(counts.bases());
    for (int cell = 0; cell < known.length; cell++) {
      LinkedCell shown = tables().cells().get(cell);
      if (!shown.isHidden() && shown.value().orElseThrow() != known[cell]) {
        String rule = "be those shown: " + shown.name() + ", " + shown.value().orElseThrow();
        Check.that(false, Fault.INCONSISTENT, "counts", rule, known[cell]);
      }
    }
  }

  /** Builds a {@link LinkedAttackInput}. */
  public static final class Builder extends ImmutableLinkedAttackInput.Builder {
    Builder() {}
  }
}
