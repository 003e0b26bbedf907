package org.creativehubs.report.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.employment.SicGrouping;
import org.creativehubs.core.sector.DcmsSectors;
import org.creativehubs.core.sector.SicCode;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;

/** Which industries of a file are creative: those that are named, or those whose codes are. */
final class PlaceGroups {

  /** The industries that are not creative. */
  static final String REST = "all other industries";

  private static final Pattern CODED = Pattern.compile("([0-9]{2}[0-9./]*)(?:[\\s:,-].*)?");
  private static final Pattern TOTAL = Pattern.compile("(?:total|all industries)\\b.*");

  private final EmploymentTable counts;
  private final Set<String> named;
  private final List<String> uncoded = new ArrayList<>();

  PlaceGroups(EmploymentTable counts, Set<String> named) {
    this.counts = counts;
    this.named = named;
  }

  /** The counts of creative sub-sectors, or of the industries named, and of the rest. */
  EmploymentTable grouped() {
    EmploymentTable grouped =
        counts.groupedByIndustry(named.isEmpty() ? bySicCode() : this::byName);
    named.forEach(counts::industryIndex);
    counts.industries().stream()
        .filter(label -> code(label).isEmpty() && !named.contains(label))
        .forEach(PlaceGroups::checkNoTotal);
    boolean hasRest = grouped.industries().contains(REST);
    Check.that(
        hasRest && grouped.industries().size() > 1,
        Fault.INCONSISTENT,
        "industries",
        hasRest
            ? "hold creative ones by their SIC codes, or be named as such"
            : "hold others than creative ones, to compare with",
        counts.industries());
    return grouped;
  }

  /** Industries without a code, which count as not creative. */
  List<String> uncoded() {
    return List.copyOf(uncoded);
  }

  private String byName(String label) {
    return named.contains(label) ? label : REST;
  }

  private UnaryOperator<String> bySicCode() {
    Map<String, SicCode> codes = new LinkedHashMap<>();
    uncoded.clear();
    for (String label : counts.industries()) {
      code(label).ifPresentOrElse(code -> codes.put(label, code), () -> uncoded.add(label));
    }
    codes.forEach((label, code) -> checkApart(label, code, codes));
    UnaryOperator<String> dcms = SicGrouping.creativeSubsectors(DcmsSectors.edition2016(), REST);
    return label ->
        Optional.ofNullable(codes.get(label)).map(code -> dcms.apply(code.toString())).orElse(REST);
  }

  private static Optional<SicCode> code(String label) {
    Matcher coded = CODED.matcher(label.strip());
    return coded.matches() ? Optional.of(SicCode.parse(coded.group(1))) : Optional.empty();
  }

  /** Refuses a code beside another one that holds it: it would count twice. */
  private static void checkApart(String label, SicCode code, Map<String, SicCode> codes) {
    codes.forEach(
        (other, wider) ->
            Check.that(
                label.equals(other) || !code.isWithin(wider),
                Fault.INCONSISTENT,
                "industries",
                "be of one level, as " + label + " counts within " + other,
                label));
  }

  private static void checkNoTotal(String label) {
    Check.that(
        !TOTAL.matcher(label.strip().toLowerCase(Locale.ROOT)).matches(),
        Fault.INCONSISTENT,
        "industries",
        "hold no total beside its parts; leave it out, or say in the layout that it is one",
        label);
  }
}
