package org.creativehubs.metrics.robustness;

/** How low and how high an index can be over all fillings of a table. */
interface FillingBounds {

  Filled low();

  Filled high();
}
