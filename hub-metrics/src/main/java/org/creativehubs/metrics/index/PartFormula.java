package org.creativehubs.metrics.index;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.creativehubs.core.explain.Term;
import org.jspecify.annotations.Nullable;

/**
 * How the number of a cell is computed from the parts of a matrix. Arithmetic of parts is worked
 * out as it is written; what else a formula says stays words, with the numbers of the parts it
 * names.
 */
final class PartFormula {

  private final String symbols;
  private final Optional<Function<MatrixPlace, Term>> arithmetic;
  private final Function<MatrixPlace, String> words;

  private PartFormula(
      String symbols,
      Optional<Function<MatrixPlace, Term>> arithmetic,
      Function<MatrixPlace, String> words) {
    this.symbols = symbols;
    this.arithmetic = arithmetic;
    this.words = words;
  }

  /**
   * A formula in the symbols of parts.
   *
   * @param symbols the formula as readers know it, such as {@code (e_ri / e_r) / (e_i / e)}
   * @param parts the parts it may name
   */
  static PartFormula of(String symbols, List<MatrixPart> parts) {
    return new PartFormula(
        symbols, FormulaReader.arithmetic(symbols, parts), FormulaReader.words(symbols, parts));
  }

  String symbols() {
    return symbols;
  }

  /**
   * The formula with the numbers of a cell.
   *
   * @param place the cell
   * @param number what it came to; where rounding keeps the formula from it, the symbols stay
   */
  String text(MatrixPlace place, double number) {
    return arithmetic
        .map(found -> IndexPart.expression(found.apply(place), number).orElse(symbols))
        .orElseGet(() -> words.apply(place));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PartFormula that && symbols.equals(that.symbols);
  }

  @Override
  public int hashCode() {
    return symbols.hashCode();
  }

  @Override
  public String toString() {
    return symbols;
  }
}
