package org.creativehubs.metrics.growth;

import java.util.Locale;

/**
 * What a shift-share analysis finds for an industry in a region, in the unit of the counts unless
 * it is an index. Small letters are the region, capitals the reference; 0 and 1 the start and the
 * end, i an industry and no i the total; g = e1 / e0 - 1 and G = E1 / E0 - 1 are rates of growth.
 */
public enum ShiftComponent {
  /** What the region would have gained at the overall growth of the reference; any number. */
  NATIONAL_SHARE("e0_i x G"),
  /** What it gains beyond that because its industries grow faster in the reference; any number. */
  INDUSTRY_MIX("e0_i x (G_i - G)"),
  /** What is left: the region against the same industry of the reference; any number. */
  REGIONAL_SHIFT("e1_i - e0_i x (1 + G_i)"),
  /** Count of the industry if the region were composed as the reference is; zero or more. */
  HOMOTHETIC("e0 x E0_i / E0"),
  /** The advantage in growth, at the homothetic count; any number. */
  COMPETITIVE_EFFECT("homothetic x (g_i - G_i)"),
  /** The advantage in growth, at the count beyond the homothetic one; any number. */
  ALLOCATION_EFFECT("(e0_i - homothetic) x (g_i - G_i)"),
  /** The regional shift that is due to the region as a whole; any number. */
  REGIONAL_GROWTH("e0_i x (g - G)"),
  /** The regional shift that is due to the industry within the region; any number. */
  REGIONAL_MIX("regional shift - regional growth"),
  /** The national share at the homothetic count; any number. */
  EXPECTED_NATIONAL_SHARE("homothetic x G"),
  /** The national share at the count beyond the homothetic one; any number. */
  DIFFERENTIAL_NATIONAL_SHARE("(e0_i - homothetic) x G"),
  /** The industry mix at the homothetic count; any number. */
  EXPECTED_INDUSTRY_MIX("homothetic x (G_i - G)"),
  /** The industry mix at the count beyond the homothetic one; any number. */
  DIFFERENTIAL_INDUSTRY_MIX("(e0_i - homothetic) x (G_i - G)"),
  /** The regional growth at the homothetic count; any number. */
  EXPECTED_REGIONAL_GROWTH("homothetic x (g - G)"),
  /** The regional growth at the count beyond the homothetic one; any number. */
  DIFFERENTIAL_REGIONAL_GROWTH("(e0_i - homothetic) x (g - G)"),
  /** The regional mix at the homothetic count; any number. */
  EXPECTED_REGIONAL_MIX("homothetic x ((g_i - g) - (G_i - G))"),
  /** The regional mix at the count beyond the homothetic one; any number. */
  DIFFERENTIAL_REGIONAL_MIX("(e0_i - homothetic) x ((g_i - g) - (G_i - G))"),
  /** The growth beyond the national share; any number. */
  NET_TOTAL_SHIFT("growth - national share"),
  /** The growth that there was; any number, in the unit of the counts. */
  GROWTH("e1_i - e0_i"),
  /** Growth expected from the industries, against that of the reference; a ratio, 0 or more. */
  MIX_INDEX("(sum of e0_i x E1_i / E0_i) / e0 / (E1 / E0)"),
  /** Growth against what its industries let expect; a ratio, 0 or more. */
  REGIONAL_INDEX("e1 / (sum of e0_i x E1_i / E0_i)"),
  /** Growth against that of the reference, the product of the two; a ratio, 0 or more. */
  TOTAL_INDEX("(e1 / e0) / (E1 / E0)");

  private final String formula;

  ShiftComponent(String formula) {
    this.formula = formula;
  }

  /** The formula for an industry; not blank. */
  public String formula() {
    return formula;
  }

  /** Whether it is an amount that adds up, over parts, industries or steps. */
  boolean isAddedUp() {
    return switch (this) {
      case HOMOTHETIC, MIX_INDEX, REGIONAL_INDEX, TOTAL_INDEX -> false;
      default -> true;
    };
  }

  /** The name in words, such as {@code industry mix}; not blank. */
  public String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
