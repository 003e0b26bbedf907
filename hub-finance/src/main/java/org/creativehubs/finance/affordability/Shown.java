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
 * @param expression how it was found; empty where it is given or not defined
 */
record Shown(Answer answer, Optional<String> expression) {

  static Shown of(Answer answer) {
    return new Shown(answer, Optional.empty());
  }

  static Shown of(Undefined why) {
    return of(Answer.of(why));
  }

  static Shown of(Term term) {
    return new Shown(term.answer(), term.isDefined() ? term.expression() : Optional.empty());
  }

  /** A term as a bound, or as it is where it is exact. */
  static Shown of(Qualifier qualifier, Term term, String unit) {
    return qualifier == Qualifier.EXACT
        ? of(term)
        : new Shown(
            Answer.quantity(QualifiedNumber.of(qualifier, term.ratio()), unit), term.expression());
  }
}
