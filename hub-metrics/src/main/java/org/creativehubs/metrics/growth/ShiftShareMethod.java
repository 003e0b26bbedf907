package org.creativehubs.metrics.growth;

import static org.creativehubs.metrics.growth.ShiftComponent.ALLOCATION_EFFECT;
import static org.creativehubs.metrics.growth.ShiftComponent.COMPETITIVE_EFFECT;
import static org.creativehubs.metrics.growth.ShiftComponent.DIFFERENTIAL_INDUSTRY_MIX;
import static org.creativehubs.metrics.growth.ShiftComponent.DIFFERENTIAL_NATIONAL_SHARE;
import static org.creativehubs.metrics.growth.ShiftComponent.DIFFERENTIAL_REGIONAL_GROWTH;
import static org.creativehubs.metrics.growth.ShiftComponent.DIFFERENTIAL_REGIONAL_MIX;
import static org.creativehubs.metrics.growth.ShiftComponent.EXPECTED_INDUSTRY_MIX;
import static org.creativehubs.metrics.growth.ShiftComponent.EXPECTED_NATIONAL_SHARE;
import static org.creativehubs.metrics.growth.ShiftComponent.EXPECTED_REGIONAL_GROWTH;
import static org.creativehubs.metrics.growth.ShiftComponent.EXPECTED_REGIONAL_MIX;
import static org.creativehubs.metrics.growth.ShiftComponent.GROWTH;
import static org.creativehubs.metrics.growth.ShiftComponent.HOMOTHETIC;
import static org.creativehubs.metrics.growth.ShiftComponent.INDUSTRY_MIX;
import static org.creativehubs.metrics.growth.ShiftComponent.MIX_INDEX;
import static org.creativehubs.metrics.growth.ShiftComponent.NATIONAL_SHARE;
import static org.creativehubs.metrics.growth.ShiftComponent.NET_TOTAL_SHIFT;
import static org.creativehubs.metrics.growth.ShiftComponent.REGIONAL_GROWTH;
import static org.creativehubs.metrics.growth.ShiftComponent.REGIONAL_INDEX;
import static org.creativehubs.metrics.growth.ShiftComponent.REGIONAL_MIX;
import static org.creativehubs.metrics.growth.ShiftComponent.REGIONAL_SHIFT;
import static org.creativehubs.metrics.growth.ShiftComponent.TOTAL_INDEX;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.creativehubs.core.explain.Source;

/** How the growth of a region is taken apart. */
public enum ShiftShareMethod {
  /**
   * Growth = national share + industry mix + regional shift. The shift is what is left, so it also
   * exists for an industry that was not there at the start: E. S. Dunn (1960).
   */
  CLASSIC(
      "E. S. Dunn, A Statistical and Analytical Technique for Regional Analysis,"
          + " Papers of the Regional Science Association 6",
      "1960",
      ImmutableList.of(NATIONAL_SHARE, INDUSTRY_MIX, REGIONAL_SHIFT),
      ImmutableList.of()),
  /**
   * Growth = national share + industry mix + competitive effect + allocation effect: the regional
   * shift split at the homothetic count. No effect where the industry had nothing at the start: J.
   * M. Esteban-Marquillas (1972).
   */
  ESTEBAN_MARQUILLAS(
      "J. M. Esteban-Marquillas, A Reinterpretation of Shift-Share Analysis,"
          + " Regional and Urban Economics 2 (3)",
      "1972",
      ImmutableList.of(NATIONAL_SHARE, INDUSTRY_MIX, COMPETITIVE_EFFECT, ALLOCATION_EFFECT),
      ImmutableList.of(HOMOTHETIC)),
  /** Total index = mix index x regional index, all of them ratios: H. Gerfin (1964). */
  GERFIN(
      "H. Gerfin, Gesamtwirtschaftliches Wachstum und regionale Entwicklung, Kyklos",
      "1964",
      ImmutableList.of(MIX_INDEX, REGIONAL_INDEX),
      ImmutableList.of()),
  /**
   * Growth = national share + industry mix + regional growth + regional mix, each of the four also
   * split into what is expected at the homothetic count and what differs from it: F. J. Arcelus
   * (1984). The two splits of the regional mix need a count at the start.
   */
  ARCELUS(
      "F. J. Arcelus, An Extension of Shift-Share Analysis, Growth and Change 15 (1)",
      "1984",
      ImmutableList.of(NATIONAL_SHARE, INDUSTRY_MIX, REGIONAL_GROWTH, REGIONAL_MIX),
      ImmutableList.of(
          HOMOTHETIC,
          EXPECTED_NATIONAL_SHARE,
          DIFFERENTIAL_NATIONAL_SHARE,
          EXPECTED_INDUSTRY_MIX,
          DIFFERENTIAL_INDUSTRY_MIX,
          EXPECTED_REGIONAL_GROWTH,
          DIFFERENTIAL_REGIONAL_GROWTH,
          EXPECTED_REGIONAL_MIX,
          DIFFERENTIAL_REGIONAL_MIX)),
  /** The classic parts of every step between two tables, added up: R. Barff, P. Knight (1988). */
  DYNAMIC(
      "R. A. Barff and P. L. Knight III, Dynamic Shift-Share Analysis, Growth and Change 19 (2)",
      "1988",
      ImmutableList.of(NATIONAL_SHARE, INDUSTRY_MIX, REGIONAL_SHIFT),
      ImmutableList.of());

  private final String document;
  private final String edition;
  private final ImmutableList<ShiftComponent> parts;
  private final ImmutableList<ShiftComponent> details;

  ShiftShareMethod(
      String document,
      String edition,
      ImmutableList<ShiftComponent> parts,
      ImmutableList<ShiftComponent> details) {
    this.document = document;
    this.edition = edition;
    this.parts = parts;
    this.details = details;
  }

  /** Where the method comes from. */
  public Source source() {
    return Source.builder().document(document).edition(edition).build();
  }

  /** The parts that make up the growth: its summands, of {@link #GERFIN} its factors. */
  public List<ShiftComponent> parts() {
    return parts;
  }

  /** All that it finds: details, parts, and what the parts make up. */
  public List<ShiftComponent> components() {
    ImmutableList.Builder<ShiftComponent> all =
        ImmutableList.<ShiftComponent>builder().addAll(details).addAll(parts);
    return this == GERFIN ? all.add(TOTAL_INDEX).build() : all.add(NET_TOTAL_SHIFT, GROWTH).build();
  }
}
