package org.creativehubs.core.directory;

import com.google.common.collect.ImmutableSet;

/** Which form of the standard for directories of services a document has. */
public enum ReferralProfile {
  /** The Human Services Data Specification 3.0. */
  HSDS("HSDS 3.0", ImmutableSet.of()),
  /** Its profile for the United Kingdom, of October 2024, which leaves some fields out. */
  UNITED_KINGDOM(
      "Open Referral UK",
      ImmutableSet.of(
          "service.eligibility_description",
          "organization.year_incorporated",
          "organization.legal_status",
          "location.location_type",
          "location.organization_id",
          "location.alternate_name",
          "location.schedules",
          "cost_option.currency",
          "attribute.link_entity",
          "attribute.value",
          "taxonomy_term.code",
          "taxonomy_term.name",
          "taxonomy_term.description"));

  private final String words;
  private final ImmutableSet<String> leftOut;

  ReferralProfile(String words, ImmutableSet<String> leftOut) {
    this.words = words;
    this.leftOut = leftOut;
  }

  /** What it is called. */
  public String words() {
    return words;
  }

  /** Whether it has a field. */
  boolean has(String table, String field) {
    return !leftOut.contains(table + "." + field);
  }
}
