package org.creativehubs.core.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A term of a taxonomy that describes a record of a directory, with a value or without. */
record ReferralTerm(String taxonomy, String term, String value) {

  static List<ReferralTerm> of(RecordFields record) {
    List<ReferralTerm> terms = new ArrayList<>();
    for (RecordFields attribute : record.records("attributes")) {
      attribute.record("taxonomy_term").flatMap(term -> of(attribute, term)).ifPresent(terms::add);
    }
    return terms;
  }

  private static Optional<ReferralTerm> of(RecordFields attribute, RecordFields term) {
    Optional<String> words = term.text("term").or(() -> term.text("name"));
    return term.text("taxonomy")
        .filter(taxonomy -> taxonomy.startsWith(ReferralTerms.PREFIX))
        .flatMap(taxonomy -> words.map(text -> of(attribute, taxonomy, text)));
  }

  private static ReferralTerm of(RecordFields attribute, String taxonomy, String words) {
    return new ReferralTerm(taxonomy, words, attribute.text("value").orElse(words));
  }

  boolean isOf(String other) {
    return taxonomy.equals(other);
  }

  <E extends Enum<E>> Optional<E> constant(Class<E> type) {
    return isOf(ReferralTerms.taxonomy(type))
        ? ReferralTerms.constant(type, term)
        : Optional.empty();
  }
}
