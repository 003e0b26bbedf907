package org.creativehubs.metrics.robustness;

/** Shannon entropy of a region in bits over all fillings: what Theil's index leaves of the most. */
final class EntropyFillings implements FillingBounds {

  private static final double BIT = StrictMath.log(2);

  private final FillingBounds theil;
  private final double most;

  EntropyFillings(Fillings fillings, int region, int industries) {
    this.theil = new SpreadFillings(fillings, region, Spread.THEIL);
    this.most = StrictMath.log(industries);
  }

  private Filled left(Filled spread) {
    return new Filled(Math.max(0, (most - spread.value()) / BIT), spread.kind());
  }

  @Override
  public Filled low() {
    return left(theil.high());
  }

  @Override
  public Filled high() {
    return left(theil.low());
  }
}
