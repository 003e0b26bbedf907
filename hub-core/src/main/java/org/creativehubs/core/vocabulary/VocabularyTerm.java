package org.creativehubs.core.vocabulary;

import java.util.Optional;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.Slug;
import org.immutables.value.Value;

/** One entry of a list that a document or its user makes, such as a pillar of a strategy. */
@HubValue
@Value.Immutable
public abstract class VocabularyTerm {

  VocabularyTerm() {}

  /**
   * A term.
   *
   * @param code its code in kebab-case
   * @param name its name, not blank
   * @return the term
   */
  public static VocabularyTerm of(String code, String name) {
    return builder().code(code).name(name).build();
  }

  /**
   * The term that a constant stands for.
   *
   * @param constant a constant of a published list
   * @return its code and label
   */
  public static VocabularyTerm of(Coded constant) {
    return of(constant.code(), constant.label());
  }

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The code by which data refer to it, in kebab-case. */
  public abstract String code();

  /** The name as it is published; not blank. */
  public abstract String name();

  /** What it means, where the name does not say; not blank. */
  public abstract Optional<String> meaning();

  /** The document and the place in it. */
  public abstract Optional<Source> source();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.together(
        () -> Slug.check(code(), "code"),
        () -> Check.notBlank(name(), "name"),
        () -> meaning().ifPresent(meaning -> Check.notBlank(meaning, "meaning")));
  }

  /** Builds a {@link VocabularyTerm}. */
  public static final class Builder extends ImmutableVocabularyTerm.Builder {
    Builder() {}
  }
}
