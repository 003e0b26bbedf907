package org.creativehubs.core.standards.giving;

import com.google.common.base.Strings;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.creativehubs.core.organisation.Organisation;

/** Entries of organisations in public registers, as org-id.guide writes them. */
final class OrgIds {

  private static final String COMPANY = "GB-COH-";
  private static final String CHARITY = "GB-CHC-";
  private static final String SCOTTISH = "GB-SC-";
  private static final int COMPANY_DIGITS = 8;

  private OrgIds() {}

  /** The identifier, and the numbers of company and charity, as far as they have the form. */
  static List<String> of(GivingOrganisation organisation) {
    Set<String> ids = new LinkedHashSet<>();
    ids.add(organisation.id().strip());
    organisation.companyNumber().ifPresent(number -> ids.add(COMPANY + company(number)));
    organisation.charityNumber().ifPresent(number -> ids.add(charity(number)));
    List<String> known = new ArrayList<>(ids);
    known.removeIf(id -> !Organisation.isRegistrationId(id));
    return known;
  }

  private static String company(String number) {
    return Strings.padStart(upper(number), COMPANY_DIGITS, '0');
  }

  private static String charity(String number) {
    String plain = upper(number);
    return (plain.startsWith("SC") ? SCOTTISH : CHARITY) + plain;
  }

  private static String upper(String number) {
    return number.strip().toUpperCase(Locale.ROOT);
  }

  static GivingOrganisation organisation(Organisation organisation, String otherwise) {
    List<String> ids = organisation.registrationIds();
    return GivingOrganisation.builder()
        .id(ids.isEmpty() ? otherwise : ids.get(0))
        .name(organisation.name())
        .companyNumber(number(ids, COMPANY))
        .charityNumber(number(ids, CHARITY))
        .build();
  }

  private static Optional<String> number(List<String> ids, String register) {
    return ids.stream()
        .filter(id -> id.startsWith(register))
        .map(id -> id.substring(register.length()))
        .findFirst();
  }
}
