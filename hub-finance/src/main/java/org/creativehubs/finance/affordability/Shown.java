package org.creativehubs.finance.affordability;

import java.util.Optional;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Qualifier;

/**
 * A number as it is read, and how it was found.
 *
 * @param answer the number, or why there is none
 * @param worked how it was found, which is written only where somebody reads it; empty where it is
 *     given or not defined
 */
record Shown(Answer answer, Optional<Term> worked) {

  static Shown of(Answer answer) {
    return new Shown(answer, Optional.empty());
  }

  static Shown of(Undefined why) {
    return of(Answer.of(why));
  }

  static Shown of(Term term) {
    return new Shown(term.answer(), Optional.of(term).filter(Term::isDefined));
  }

  /** A term as a bound, or as it is where it is exact. */
  static Shown of(Qualifier qualifier, Term term, String unit) {
    return qualifier == Qualifier.EXACT
        ? of(term)
        : new Shown(
            Answer.quantity(QualifiedNumber.of(qualifier, term.ratio()), unit), Optional.of(term));
  }

  /** How it was found, in numbers. */
  Optional<String> expression() {
    return worked.flatMap(Term::expression);
  }
}
