package org.creativehubs.core.standards.giving;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The codes of the closed lists of 360Giving. A code that is on none of them is kept as it is and
 * told, since a grant is no less awarded for it.
 *
 * <p>Source: repository ThreeSixtyGiving/standard, codelists/regrantType.csv at commit
 * 12919f010cec8ba16c4c20baecfd63ef72fd195d, locationScope.csv at
 * 80b695ecdfa8124aac0546e39a865fb542212138, grantToIndividualsReason.csv at
 * c7e2ea7f499fbf6e7f35470bd4274a6bd4702042 and grantToIndividualsPurpose.csv at
 * 4c3ad7b88106e021a3870249e8e27735cea5d42a (VERIFIED).
 */
final class GivingCodes {

  static final ImmutableSet<String> REGRANT_TYPES = codes("FRG", 10, 20, 30, 40, 50, 60, 70);
  static final ImmutableSet<String> LOCATION_SCOPES = codes("GLS", 10, 20, 30, 40, 50, 60, 99);
  static final ImmutableSet<String> REASONS =
      codes("GTIR", 10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110, 120);
  static final ImmutableSet<String> PURPOSES =
      codes("GTIP", 10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110, 120, 130, 140, 150, 160, 170);

  private GivingCodes() {}

  private static ImmutableSet<String> codes(String start, int... numbers) {
    ImmutableSet.Builder<String> codes = ImmutableSet.builder();
    for (int number : numbers) {
      codes.add(start + (number < 100 ? "0" : "") + number);
    }
    return codes.build();
  }

  /** What to say of the codes of a grant that are on no list, with room for how often. */
  static List<String> unknown(GivingGrant grant) {
    List<String> unknown = new ArrayList<>();
    check("regrantType", grant.regrantType(), REGRANT_TYPES, unknown);
    check("locationScope", grant.locationScope(), LOCATION_SCOPES, unknown);
    grant
        .toIndividualsDetails()
        .ifPresent(
            details -> {
              check("primaryGrantReason", details.primaryGrantReason(), REASONS, unknown);
              check("secondaryGrantReason", details.secondaryGrantReason(), REASONS, unknown);
              details
                  .grantPurpose()
                  .forEach(code -> check("grantPurpose", Optional.of(code), PURPOSES, unknown));
            });
    return unknown;
  }

  private static void check(
      String field, Optional<String> code, Set<String> known, List<String> unknown) {
    if (code.filter(any -> !known.contains(any)).isPresent()) {
      unknown.add(field + " by a code that is not on the list of 360Giving, kept as it is: {}");
    }
  }
}
