package org.creativehubs.metrics.index;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.quantity.Ratio;

/**
 * Reads a formula once, when a matrix is built, and finds the parts that its symbols stand for.
 * Where two symbols begin alike, the longer is meant.
 *
 * <p>Arithmetic is {@code + - x / ^ ( )}, {@code sqrt}, {@code ln}, {@code exp}, {@code max} and
 * {@code min} of two, {@code [a < b]} and {@code [a >= b]} for 1 if that holds and else 0, numbers,
 * and symbols; these may hold blanks.
 */
final class FormulaReader {

  private static final ImmutableMap<String, UnaryOperator<Term>> OF_ONE =
      ImmutableMap.of("sqrt(", Term::sqrt, "ln(", Term::ln, "exp(", Term::exp);

  private static final ImmutableMap<String, BinaryOperator<Term>> OF_TWO =
      ImmutableMap.of("max(", Term::max, "min(", Term::min);

  /** Ends the reading of what is no arithmetic. */
  private static final class NoArithmetic extends Exception {
    private static final long serialVersionUID = 1L;

    NoArithmetic() {
      super("no arithmetic", null, false, false);
    }
  }

  private final String text;
  private final List<MatrixPart> parts;
  private int at;
  private boolean namesParts;

  private FormulaReader(String text, List<MatrixPart> parts) {
    this.text = text;
    this.parts =
        parts.stream()
            .sorted(Comparator.comparingInt((MatrixPart part) -> part.symbol().length()).reversed())
            .toList();
  }

  /** The formula as arithmetic of parts; empty if it is none. */
  static Optional<Function<MatrixPlace, Term>> arithmetic(String text, List<MatrixPart> parts) {
    FormulaReader reader = new FormulaReader(text, parts);
    try {
      Function<MatrixPlace, Term> found = reader.sum();
      return reader.at == text.length() && reader.namesParts
          ? Optional.of(found)
          : Optional.empty();
    } catch (NoArithmetic none) {
      return Optional.empty();
    }
  }

  private Function<MatrixPlace, Term> sum() throws NoArithmetic {
    Function<MatrixPlace, Term> sum = product();
    while (true) {
      if (takes(" + ")) {
        sum = both(sum, product(), Term::plus);
      } else if (takes(" - ")) {
        sum = both(sum, product(), Term::minus);
      } else {
        return sum;
      }
    }
  }

  private Function<MatrixPlace, Term> product() throws NoArithmetic {
    Function<MatrixPlace, Term> product = power();
    while (true) {
      if (takes(" x ")) {
        product = both(product, power(), Term::times);
      } else if (takes(" / ")) {
        product = both(product, power(), Term::dividedBy);
      } else {
        return product;
      }
    }
  }

  private Function<MatrixPlace, Term> power() throws NoArithmetic {
    Function<MatrixPlace, Term> base = single();
    return takes("^") ? both(base, single(), Term::power) : base;
  }

  private static Function<MatrixPlace, Term> both(
      Function<MatrixPlace, Term> one,
      Function<MatrixPlace, Term> other,
      BinaryOperator<Term> operator) {
    return place -> operator.apply(one.apply(place), other.apply(place));
  }

  private Function<MatrixPlace, Term> single() throws NoArithmetic {
    Optional<MatrixPart> part = part();
    if (part.isPresent()) {
      namesParts = true;
      return part.get()::term;
    }
    for (String function : OF_ONE.keySet()) {
      if (takes(function)) {
        Function<MatrixPlace, Term> of = closed(sum());
        return place -> OF_ONE.get(function).apply(of.apply(place));
      }
    }
    for (String function : OF_TWO.keySet()) {
      if (takes(function)) {
        return two(OF_TWO.get(function));
      }
    }
    if (takes("[")) {
      return comparison();
    }
    return takes("(") ? closed(sum()) : number();
  }

  private Function<MatrixPlace, Term> comparison() throws NoArithmetic {
    Function<MatrixPlace, Term> left = sum();
    boolean isBelow = takes(" < ");
    if (!isBelow && !takes(" >= ")) {
      throw new NoArithmetic();
    }
    return closed(both(left, sum(), isBelow ? Term::oneIfBelow : Term::oneIfAtLeast), "]");
  }

  private Function<MatrixPlace, Term> two(BinaryOperator<Term> operator) throws NoArithmetic {
    Function<MatrixPlace, Term> one = sum();
    if (!takes(", ")) {
      throw new NoArithmetic();
    }
    return both(one, closed(sum()), operator);
  }

  private Function<MatrixPlace, Term> closed(Function<MatrixPlace, Term> found)
      throws NoArithmetic {
    return closed(found, ")");
  }

  private Function<MatrixPlace, Term> closed(Function<MatrixPlace, Term> found, String end)
      throws NoArithmetic {
    if (!takes(end)) {
      throw new NoArithmetic();
    }
    return found;
  }

  private Function<MatrixPlace, Term> number() throws NoArithmetic {
    int end = at;
    while (end < text.length()
        && (Character.isDigit(text.charAt(end)) || text.charAt(end) == '.')) {
      end++;
    }
    if (end == at || !Character.isDigit(text.charAt(end - 1))) {
      throw new NoArithmetic();
    }
    Term number = Term.of(Ratio.parse(text.substring(at, end)));
    at = end;
    return place -> number;
  }

  private boolean takes(String token) {
    boolean takes = text.startsWith(token, at);
    at += takes ? token.length() : 0;
    return takes;
  }

  /** The part whose symbol stands here, as a whole word. */
  private Optional<MatrixPart> part() {
    if (at > 0 && (isOfWord(at - 1) || text.charAt(at - 1) == '^')) {
      return Optional.empty();
    }
    Optional<MatrixPart> found = parts.stream().filter(this::standsHere).findFirst();
    found.ifPresent(part -> at += part.symbol().length());
    return found;
  }

  private boolean standsHere(MatrixPart part) {
    int end = at + part.symbol().length();
    return text.startsWith(part.symbol(), at)
        && (end == text.length() || !(isOfWord(end) || text.charAt(end) == '('));
  }

  private boolean isOfWord(int place) {
    char letter = text.charAt(place);
    return Character.isLetterOrDigit(letter) || letter == '_';
  }

  /** The formula with the numbers of the parts it names, and the rest as it stands. */
  static Function<MatrixPlace, String> words(String text, List<MatrixPart> parts) {
    FormulaReader reader = new FormulaReader(text, parts);
    List<Function<MatrixPlace, String>> pieces = new ArrayList<>();
    StringBuilder plain = new StringBuilder();
    while (reader.at < text.length()) {
      Optional<MatrixPart> part = reader.part();
      if (part.isPresent()) {
        String before = plain.toString();
        plain.setLength(0);
        pieces.add(place -> before + shown(part.get().at(place)));
      } else {
        plain.append(text.charAt(reader.at++));
      }
    }
    String rest = plain.toString();
    return place -> {
      StringBuilder all = new StringBuilder();
      pieces.forEach(piece -> all.append(piece.apply(place)));
      return all.append(rest).toString();
    };
  }

  private static String shown(double number) {
    String text = Show.number(number);
    return text.startsWith("-") ? "(" + text + ")" : text;
  }
}
