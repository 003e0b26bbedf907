package org.creativehubs.core.standards.contracting;

import java.util.Map;
import org.creativehubs.core.standards.internal.Shape;

/** What surrounds releases and records in a file, which is passed over. */
final class Packages {

  /** Takes any field. */
  static final Shape<Packages, Packages> SHAPE =
      Shape.of(Packages::new, made -> made, made -> Map.of(), (made, name, value) -> {});

  private Packages() {}
}
