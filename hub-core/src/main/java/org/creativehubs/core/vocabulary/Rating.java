package org.creativehubs.core.vocabulary;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.Slug;
import org.immutables.value.Value;

/**
 * How a cluster or its organisation stands on one term of a vocabulary, and on what evidence. What
 * was never asked has no rating; what was asked in vain is {@link Standing#NOT_KNOWN}.
 */
@HubValue
@Value.Immutable
public abstract class Rating {

  Rating() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The id of the vocabulary, such as {@code success-factors}. */
  public abstract String vocabulary();

  /** The code of a term in it, in kebab-case. */
  public abstract String term();

  /** How it stands. */
  public abstract Standing standing();

  /** What shows it, in words; not blank. */
  public abstract Optional<String> evidence();

  /** When it stood so, as exactly as is known. */
  public abstract Optional<PartialDate> asOf();

  /** The document and the place in it. */
  public abstract Optional<Source> source();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.together(
        () -> Slug.check(vocabulary(), "vocabulary"),
        () -> Slug.check(term(), "term"),
        () -> evidence().ifPresent(evidence -> Check.notBlank(evidence, "evidence")));
  }

  /**
   * Refuses ratings that rate one term twice at one date.
   *
   * @param ratings the ratings
   * @param field the accessor that holds them
   */
  public static void checkDistinct(List<Rating> ratings, String field) {
    Check.distinct(ratings, Rating::subject, field, "term and date");
  }

  private String subject() {
    return vocabulary() + "/" + term() + asOf().map(date -> " at " + date).orElse("");
  }

  /** Builds a {@link Rating}. */
  public static final class Builder extends ImmutableRating.Builder {
    Builder() {}
  }
}
