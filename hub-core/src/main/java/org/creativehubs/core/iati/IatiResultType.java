package org.creativehubs.core.iati;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * What kind of result an indicator of IATI measures.
 *
 * <p>An indicator carries its type among its codes, under {@link #CATALOGUE}, so that one that was
 * read from a file is written with the type it had.
 *
 * <p>Source: IATI codelist ResultType, which is complete (VERIFIED: repository IATI/IATI-Codelists,
 * xml/ResultType.xml at commit f8d08f85f13cc73e19223ba132ec1713a4c4189b).
 */
public enum IatiResultType {
  /** What is done, directly by the activity. */
  OUTPUT("1"),
  /** What follows from it for those it is done for. */
  OUTCOME("2"),
  /** What follows in the long term. */
  IMPACT("3"),
  /** A result of another type. */
  OTHER("9");

  /** The name of the list among the codes of an indicator. */
  public static final String CATALOGUE = "IATI result type";

  private final String code;

  IatiResultType(String code) {
    this.code = code;
  }

  /** The code that IATI has for it. */
  public String code() {
    return code;
  }

  /**
   * The type of a code.
   *
   * @param code such as {@code 9}
   * @return the type; empty if it is none of the list
   */
  public static Optional<IatiResultType> of(String code) {
    return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
  }

  /** The type that codes of an indicator tell; that of an output, if the ERDF has it as one. */
  static Optional<IatiResultType> ofCodes(Map<String, String> codes) {
    return Optional.ofNullable(codes.get(CATALOGUE))
        .flatMap(IatiResultType::of)
        .or(() -> ErdfOutput.ofCodes(codes).map(code -> OUTPUT));
  }

  /** All codes with their words, as a refusal names them. */
  static String choices() {
    return "be 1 (output), 2 (outcome), 3 (impact) or 9 (other)";
  }
}
