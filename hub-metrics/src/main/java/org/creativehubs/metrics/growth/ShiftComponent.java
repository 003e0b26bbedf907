package org.creativehubs.metrics.growth;

import org.creativehubs.core.explain.Show;

/**
 * What a shift-share analysis finds for an industry in a region, in the unit of the counts unless
 * it is an index. Small letters are the region, capitals the reference; 0 and 1 the start and the
 * end, i an industry and no i the total; g = e1 / e0 - 1 and G = E1 / E0 - 1 are rates of growth.
 */
public enum ShiftComponent {
  /**
   * National share: {@code e0_i x G}. What the region would have gained at the overall growth of
   * the reference; any number.
   */
  NATIONAL_SHARE,
  /**
   * Industry mix: {@code e0_i x (G_i - G)}. What it gains beyond that because its industries grow
   * faster in the reference; any number.
   */
  INDUSTRY_MIX,
  /**
   * Regional shift: {@code e1_i - e0_i x (1 + G_i)}. What is left: the region against the same
   * industry of the reference; any number.
   */
  REGIONAL_SHIFT,
  /**
   * Homothetic: {@code e0 x E0_i / E0}. Count of the industry if the region were composed as the
   * reference is; zero or more.
   */
  HOMOTHETIC,
  /**
   * Competitive effect: {@code homothetic x (g_i - G_i)}. The advantage in growth, at the
   * homothetic count; any number.
   */
  COMPETITIVE_EFFECT,
  /**
   * Allocation effect: {@code (e0_i - homothetic) x (g_i - G_i)}. The advantage in growth, at the
   * count beyond the homothetic one; any number.
   */
  ALLOCATION_EFFECT,
  /**
   * Regional growth: {@code e0_i x (g - G)}. The regional shift that is due to the region as a
   * whole; any number.
   */
  REGIONAL_GROWTH,
  /**
   * Regional mix: {@code regional shift - regional growth}. The regional shift that is due to the
   * industry within the region; any number.
   */
  REGIONAL_MIX,
  /**
   * Expected national share: {@code homothetic x G}. The national share at the homothetic count;
   * any number.
   */
  EXPECTED_NATIONAL_SHARE,
  /**
   * Differential national share: {@code (e0_i - homothetic) x G}. The national share at the count
   * beyond the homothetic one; any number.
   */
  DIFFERENTIAL_NATIONAL_SHARE,
  /**
   * Expected industry mix: {@code homothetic x (G_i - G)}. The industry mix at the homothetic
   * count; any number.
   */
  EXPECTED_INDUSTRY_MIX,
  /**
   * Differential industry mix: {@code (e0_i - homothetic) x (G_i - G)}. The industry mix at the
   * count beyond the homothetic one; any number.
   */
  DIFFERENTIAL_INDUSTRY_MIX,
  /**
   * Expected regional growth: {@code homothetic x (g - G)}. The regional growth at the homothetic
   * count; any number.
   */
  EXPECTED_REGIONAL_GROWTH,
  /**
   * Differential regional growth: {@code (e0_i - homothetic) x (g - G)}. The regional growth at the
   * count beyond the homothetic one; any number.
   */
  DIFFERENTIAL_REGIONAL_GROWTH,
  /**
   * Expected regional mix: {@code homothetic x ((g_i - g) - (G_i - G))}. The regional mix at the
   * homothetic count; any number.
   */
  EXPECTED_REGIONAL_MIX,
  /**
   * Differential regional mix: {@code (e0_i - homothetic) x ((g_i - g) - (G_i - G))}. The regional
   * mix at the count beyond the homothetic one; any number.
   */
  DIFFERENTIAL_REGIONAL_MIX,
  /**
   * Net total shift: {@code growth - national share}. The growth beyond the national share; any
   * number.
   */
  NET_TOTAL_SHIFT,
  /**
   * Growth: {@code e1_i - e0_i}. The growth that there was; any number, in the unit of the counts.
   */
  GROWTH,
  /**
   * Mix index: {@code (sum of e0_i x E1_i / E0_i) / e0 / (E1 / E0)}. Growth expected from the
   * industries, against that of the reference; a ratio, 0 or more.
   */
  MIX_INDEX,
  /**
   * Regional index: {@code e1 / (sum of e0_i x E1_i / E0_i)}. Growth against what its industries
   * let expect; a ratio, 0 or more.
   */
  REGIONAL_INDEX,
  /**
   * Total index: {@code (e1 / e0) / (E1 / E0)}. Growth against that of the reference, the product
   * of the two; a ratio, 0 or more.
   */
  TOTAL_INDEX;

  /** Whether it is an amount that adds up, over parts, industries or steps. */
  boolean isAddedUp() {
    return switch (this) {
      case HOMOTHETIC, MIX_INDEX, REGIONAL_INDEX, TOTAL_INDEX -> false;
      default -> true;
    };
  }

  /** The name in words, such as {@code industry mix}; not blank. */
  public String words() {
    return Show.words(this);
  }
}
