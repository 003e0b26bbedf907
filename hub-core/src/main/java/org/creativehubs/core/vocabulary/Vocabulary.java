package org.creativehubs.core.vocabulary;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.Slug;
import org.immutables.value.Value;

/**
 * A list of terms: those of a document, or those that someone makes for a purpose of their own,
 * such as the indicators by which a cluster organisation is assessed.
 */
@HubValue
@Value.Immutable
public abstract class Vocabulary {

  Vocabulary() {}

  /**
   * The constants of a published list as a vocabulary.
   *
   * @param id its name in kebab-case
   * @param name its name, not blank
   * @param constants the constants, at least one
   * @return the vocabulary
   */
  public static Vocabulary of(String id, String name, Coded... constants) {
    Builder builder = builder();
    builder.id(id).name(name);
    for (Coded constant : constants) {
      builder.addTerms(VocabularyTerm.of(constant));
    }
    return builder.build();
  }

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** A name in kebab-case. */
  public abstract String id();

  /** The name of the list; not blank. */
  public abstract String name();

  /** The terms in order; at least one, each with a code of its own. */
  public abstract List<VocabularyTerm> terms();

  /** The document and the place in it. */
  public abstract Optional<Source> source();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.together(
        () -> Slug.check(id(), "id"),
        () -> Check.notBlank(name(), "name"),
        () -> Check.notEmpty(terms(), "terms"));
    Check.distinct(terms(), VocabularyTerm::code, "terms", "code");
  }

  /**
   * The term with a code.
   *
   * @param code the code
   * @return the term; empty where the list has none such
   */
  public final Optional<VocabularyTerm> term(String code) {
    return terms().stream().filter(term -> term.code().equals(code)).findFirst();
  }

  /** Builds a {@link Vocabulary}. */
  public static final class Builder extends ImmutableVocabulary.Builder {
    Builder() {}
  }
}
