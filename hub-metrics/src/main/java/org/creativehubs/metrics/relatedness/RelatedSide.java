package org.creativehubs.metrics.relatedness;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Undefined;

/** What is compared with its like. */
public enum RelatedSide {
  /** Industries, by the regions they share; also called products. */
  INDUSTRIES("industry"),
  /** Regions, by the industries they share; also called countries. */
  REGIONS("region");

  private final String label;

  RelatedSide(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  /** What counts how often one of them occurs. */
  String presences() {
    return this == INDUSTRIES ? "regions where it is present" : "industries present in it";
  }

  /** What counts how often two of them occur together. */
  String both() {
    return this == INDUSTRIES ? "regions where both are present" : "industries present in both";
  }

  List<String> names(Presence presence) {
    return this == INDUSTRIES ? presence.table().industries() : presence.table().regions();
  }

  /** For each label of the other side, the positions on this one. */
  int[][] lists(Presence presence) {
    return this == INDUSTRIES ? presence.industries : presence.regions;
  }

  /** For each label of this side, the positions on the other, ascending. */
  int[][] places(Presence presence) {
    return this == INDUSTRIES ? presence.regions : presence.industries;
  }

  /** Ubiquity of an industry, diversity of a region. */
  int size(Presence presence, int position) {
    return this == INDUSTRIES ? presence.ubiquity(position) : presence.diversity(position);
  }

  Optional<Undefined> undefined(Presence presence, int position) {
    return this == INDUSTRIES
        ? presence.undefinedIndustry(position)
        : presence.undefinedRegion(position);
  }
}
