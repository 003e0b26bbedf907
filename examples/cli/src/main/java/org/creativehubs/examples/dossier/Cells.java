package org.creativehubs.examples.dossier;

import java.util.Optional;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;

/** Cells of tables; what is not known is a dash. */
final class Cells {

  private static final String UNKNOWN = "-";

  private Cells() {}

  static Answer text(Object value) {
    return Answer.text(value.toString());
  }

  static Answer orDash(Optional<?> value) {
    return Answer.text(value.map(Object::toString).orElse(UNKNOWN));
  }

  /** A number in its unit; a share as a percentage. */
  static Answer number(QualifiedNumber number, String unit) {
    return unit.equals("share") ? Answer.share(number) : Answer.quantity(number, unit);
  }

  static Answer number(Optional<QualifiedNumber> number, String unit) {
    return number.map(known -> number(known, unit)).orElseGet(() -> Answer.text(UNKNOWN));
  }

  static Answer money(Optional<Money> money) {
    return money.map(Answer::of).orElseGet(() -> Answer.text(UNKNOWN));
  }

  static Answer share(Optional<Ratio> share) {
    return share.map(Answer::share).orElseGet(() -> Answer.text(UNKNOWN));
  }

  /** Where in its document something stands. */
  static Answer place(Optional<Source> source) {
    return orDash(source.map(known -> known.place().orElseGet(known::document)));
  }
}
