package org.creativehubs.core.value;

import tools.jackson.databind.util.StdConverter;

/** Hands a value of this library over as it is, so that Jackson 3 writes it by its own class. */
final class Jackson3Same extends StdConverter<Object, Object> {

  @Override
  public Object convert(Object value) {
    return Implementations.checked(value);
  }
}
