package org.creativehubs.metrics.growth;

import java.util.List;
import java.util.stream.IntStream;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Source;
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
 * effects that need a rate of growth of an industry without a start ({@link Reason#ZERO_BASE}),
 * what compares with an industry that the reference did not have at the start ({@link
 * Reason#NO_REFERENCE_BASE}), and their sums.
 *
 * <p>Parts add up to the growth, and industries and steps to the total, exactly and in any order of
 * adding. To that end the amounts of a region are rounded to a common power of two, about 15 digits
 * below what they add up to without their signs, and the national share takes what is left. The
 * growth of whole counts stays whole as long as that sum is below 2<sup>51</sup>. The factors of
 * {@link ShiftShareMethod#GERFIN} are not rounded, and make up the total index but for the rounding
 * of doubles. The order of labels does not matter. Amounts scale with the counts, indices do not.
 * Memory beyond the output: the industries of one region. Thread-safe.
 *
 * <pre>{@code
 * List<String> places = List.of("North", "South");
 * List<String> industries = List.of("film", "steel");
 * EmploymentTable before =
 *     EmploymentTable.of("jobs", places, industries, new double[][] {{100, 50}, {100, 150}});
 * EmploymentTable after =
 *     EmploymentTable.of("jobs", places, industries, new double[][] {{130, 40}, {110, 160}});
 * ShiftShares shares = ShiftShare.by(ShiftShareMethod.CLASSIC).of(before, after);
 * shares.line("North", "film").value(ShiftComponent.INDUSTRY_MIX); // OptionalDouble[10.0]
 * }</pre>
 */
public final class ShiftShare {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<ShiftShareInput, ShiftShares> ENTRY =
      CatalogEntry.of("shift-share", ShiftShare.class, ShiftShareInput.class, ShiftShares.class)
          .title("Shift-share analysis")
          .question("Did the region grow with everybody, through its industries, or by itself?")
          .convention("method: CLASSIC, ESTEBAN_MARQUILLAS, GERFIN, ARCELUS or DYNAMIC")
          .convention("reference: the regions together where none is given")
          .convention("an industry without a start in the region grows only by regional shift")
          .source(
              Source.builder()
                  .document(
                      "E. S. Dunn, A Statistical and Analytical Technique for Regional Analysis, "
                          + "Papers of the Regional Science Association 6")
                  .edition("1960")
                  .build())
          .source(
              Source.builder()
                  .document(
                      "J. M. Esteban-Marquillas, A Reinterpretation of Shift-Share Analysis, "
                          + "Regional and Urban Economics 2 (3)")
                  .edition("1972")
                  .build())
          .source(
              Source.builder()
                  .document(
                      "H. Gerfin, Gesamtwirtschaftliches Wachstum und regionale Entwicklung, "
                          + "Kyklos")
                  .edition("1964")
                  .build())
          .source(
              Source.builder()
                  .document(
                      "F. J. Arcelus, An Extension of Shift-Share Analysis, Growth and Change 15 "
                          + "(1)")
                  .edition("1984")
                  .build())
          .source(
              Source.builder()
                  .document(
                      "R. A. Barff and P. L. Knight III, Dynamic Shift-Share Analysis, Growth "
                          + "and Change 19 (2)")
                  .edition("1988")
                  .build())
          .answeredBy(ShiftShare::answer);

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
        "an industry without a start in the region grows only by regional shift");
    for (String region : input.asked()) {
      List<List<ShiftShareLine>> steps = steps(input, region);
      shares.addAllLines(dynamic ? StepSums.of(steps) : steps.get(0));
      if (dynamic) {
        steps.forEach(shares::addAllSteps);
      }
    }
    return shares.build();
  }

  private static List<List<ShiftShareLine>> steps(ShiftShareInput input, String region) {
    List<ShiftLines> steps =
        IntStream.range(0, input.tables().size() - 1)
            .mapToObj(time -> new ShiftLines(input, region, time))
            .toList();
    CommonStep common =
        CommonStep.of(steps.stream().flatMapToDouble(ShiftLines::amounts).toArray());
    return steps.stream().map(lines -> lines.lines(common)).toList();
  }
}
