package org.creativehubs.metrics.strategy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.creativehubs.core.vocabulary.Rating;
import org.creativehubs.core.vocabulary.Vocabulary;
import org.immutables.value.Value;

/** Lists of what is to be assessed, and how it was rated. */
@HubValue
@Value.Immutable
public abstract class ChecklistAssessmentInput {

  ChecklistAssessmentInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The lists, each with an id of its own; at least one. Any list of terms will do. */
  public abstract List<Vocabulary> checklists();

  /** How terms stand, each term once for each date. */
  public abstract List<Rating> ratings();

  /** The day to assess for: a rating that may be later is left out; absent to take all. */
  @IsoDate
  public abstract Optional<LocalDate> on();

  /**
   * The least share of the terms of a list that must be met for the list to be passed, in (0, 1],
   * such as 0.8; absent where nothing is passed or failed.
   */
  public abstract Optional<Ratio> passShare();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    passShare().ifPresent(share -> Check.positiveShare(share, "passShare"));
    Check.notEmpty(checklists(), "checklists");
    Check.distinct(checklists(), Vocabulary::id, "checklists", "id");
    Rating.checkDistinct(ratings(), "ratings");
  }

  /** Builds a {@link ChecklistAssessmentInput}. */
  public static final class Builder extends ImmutableChecklistAssessmentInput.Builder {
    Builder() {}
  }
}
