package org.creativehubs.core.employment;

import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.creativehubs.core.sector.CreativeSubsector;
import org.creativehubs.core.sector.DcmsSectors;
import org.creativehubs.core.sector.SicCode;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;

/**
 * Takes industries that are labelled by SIC 2007 codes together by the DCMS lists, for {@link
 * EmploymentTable#groupedByIndustry}. A code that lies partly within a list and partly outside is
 * refused, for its count cannot be divided: 62.0 holds creative classes and others.
 */
public final class SicGrouping {

  private SicGrouping() {}

  /**
   * Creative industries against the rest.
   *
   * @param edition the lists
   * @param creative the label of the creative industries; not blank
   * @param other the label of the rest; not blank
   * @return the group of a code in any written form
   */
  public static UnaryOperator<String> creative(DcmsSectors edition, String creative, String other) {
    return grouping(edition, other, code -> creative);
  }

  /**
   * The nine creative sub-sectors by their published labels, against the rest.
   *
   * @param edition the lists
   * @param other the label of the rest; not blank
   * @return the group of a code in any written form
   */
  public static UnaryOperator<String> creativeSubsectors(DcmsSectors edition, String other) {
    return grouping(edition, other, code -> subsector(edition, code));
  }

  private static UnaryOperator<String> grouping(
      DcmsSectors edition, String other, CreativeGroup groupOf) {
    Check.notNull(edition, "edition");
    Check.notBlank(other, "other");
    return label -> {
      SicCode code = SicCode.parse(label);
      return isCreative(edition, code) ? groupOf.of(code) : other;
    };
  }

  private static boolean isCreative(DcmsSectors edition, SicCode code) {
    Set<SicCode> creative = Sets.intersection(code.classes(), edition.creativeClasses());
    Check.that(
        creative.isEmpty() || edition.isCreative(code),
        Fault.INCONSISTENT,
        "industry",
        "be creative as a whole or not at all, while only some of its classes are",
        code);
    return !creative.isEmpty();
  }

  private static String subsector(DcmsSectors edition, SicCode code) {
    Optional<CreativeSubsector> subsector = edition.creativeSubsectorOf(code);
    Check.that(
        subsector.isPresent(),
        Fault.INCONSISTENT,
        "industry",
        "lie within one creative sub-sector",
        code);
    return subsector.orElseThrow().label();
  }

  private interface CreativeGroup {
    String of(SicCode code);
  }
}
