package org.creativehubs.metrics.growth;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.InvalidValueException;

/**
 * Did the region grow with everybody, through its industries, or by itself? Takes the growth of
 * each industry in each region apart, and that of each region as a whole.
 *
 * <pre>growth = e0 G + e0 (G_i - G) + (e1 - e0 (1 + G_i))</pre>
 *
 * <p>These are the national share, the industry mix and the regional shift of {@link
 * ShiftShareMethod#CLASSIC}, in the unit of the counts; G is the growth of the reference and G_i
 * that of the industry in it. The formulas of the other methods are in {@link ShiftComponent}.
 *
 * <p>An industry that was not in the region at the start has a national share and an industry mix
 * of zero; all its growth is regional shift, whether or not the reference had it. Undefined are:
 * effects that need a rate of growth of an industry without a start ({@link
 * UndefinedGrowth#ZERO_BASE}), what compares with an industry that the reference did not have at
 * the start ({@link UndefinedGrowth#NO_REFERENCE_BASE}), and their sums. Nothing is rounded; the
 * parts add up to the growth but for the rounding of doubles, and the order of labels does not
 * matter. Amounts scale with the counts, indices do not. Thread-safe.
 */
public final class ShiftShare {

  private final ShiftShareMethod method;

  private ShiftShare(ShiftShareMethod method) {
    this.method = method;
  }

  /**
   * An analysis by a method.
   *
   * @param method how growth is taken apart
   * @return the calculator
   */
  public static ShiftShare by(ShiftShareMethod method) {
    return new ShiftShare(Check.notNull(method, "method"));
  }

  /**
   * The growth of every region against all of them together.
   *
   * @param tables the counts by date, oldest first; two, for the dynamic method two or more
   * @return the growth, taken apart
   * @throws InvalidValueException if the tables do not fit together
   */
  public ShiftShares of(EmploymentTable... tables) {
    return answer(ShiftShareInput.builder().method(method).addTables(tables).build());
  }

  /**
   * The growth of every region against a reference.
   *
   * @param tables the counts by date, oldest first; two, for the dynamic method two or more
   * @param reference the reference by date, its regions taken together; one for each table
   * @return the growth, taken apart
   * @throws InvalidValueException if the tables do not fit together
   */
  public ShiftShares of(List<EmploymentTable> tables, List<EmploymentTable> reference) {
    return answer(
        ShiftShareInput.builder()
            .method(method)
            .addAllTables(tables)
            .addAllReference(reference)
            .build());
  }

  /**
   * Answers the input of the catalogue.
   *
   * @param input counts, reference and method
   * @return the growth, taken apart
   */
  public static ShiftShares answer(ShiftShareInput input) {
    boolean dynamic = input.method() == ShiftShareMethod.DYNAMIC;
    ShiftShares.Builder shares = new ShiftShares.Builder();
    shares.method(input.method()).measure(input.tables().get(0).measure());
    shares.addConventions(
        input.reference().isEmpty()
            ? "reference: the regions of the tables together"
            : "reference: given, its regions together",
        "an industry without a start in the region grows by regional shift alone");
    for (String region : input.asked()) {
      if (dynamic) {
        List<List<ShiftShareLine>> steps = steps(input, region);
        steps.forEach(shares::addAllSteps);
        shares.addAllLines(StepSums.of(steps));
      } else {
        shares.addAllLines(new ShiftLines(input, region, 0).lines());
      }
    }
    return shares.build();
  }

  private static List<List<ShiftShareLine>> steps(ShiftShareInput input, String region) {
    List<List<ShiftShareLine>> steps = new ArrayList<>();
    for (int time = 0; time + 1 < input.tables().size(); time++) {
      steps.add(new ShiftLines(input, region, time).lines());
    }
    return ImmutableList.copyOf(steps);
  }
}
