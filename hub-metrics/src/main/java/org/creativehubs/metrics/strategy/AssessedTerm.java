package org.creativehubs.metrics.strategy;

import java.util.Optional;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.Slug;
import org.creativehubs.core.vocabulary.Rating;
import org.creativehubs.core.vocabulary.Standing;
import org.immutables.value.Value;

/** One term of a checklist with the rating that holds. */
@HubValue
@Value.Immutable
public abstract class AssessedTerm {

  AssessedTerm() {}

  static Builder builder() {
    return new Builder();
  }

  /** The id of the checklist; not blank. */
  public abstract String checklist();

  /** The code of the term, in kebab-case. */
  public abstract String term();

  /** The name of the term; not blank. */
  public abstract String name();

  /** The latest rating of the term; absent where it was never rated. */
  public abstract Optional<Rating> rating();

  @Value.Check
  void check() {
    Check.id(checklist(), "checklist");
    Slug.check(term(), "term");
    Check.notBlank(name(), "name");
    rating()
        .ifPresent(
            rating ->
                Check.that(
                    rating.vocabulary().equals(checklist()) && rating.term().equals(term()),
                    Fault.INCONSISTENT,
                    "rating",
                    "rate " + checklist() + "/" + term(),
                    rating));
  }

  /** How it stands; not known where it was never rated. */
  final Standing standing() {
    return rating().map(Rating::standing).orElse(Standing.NOT_KNOWN);
  }

  /** Whether it is rated without a word of evidence. */
  public final boolean lacksEvidence() {
    return rating().filter(rating -> rating.evidence().isEmpty()).isPresent();
  }

  static final class Builder extends ImmutableAssessedTerm.Builder {}
}
