package org.creativehubs.core.value;

import com.fasterxml.jackson.databind.util.StdConverter;

/** Hands a value of this library over as it is, so that Jackson 2 writes it by its own class. */
final class Jackson2Same extends StdConverter<Object, Object> {

  @Override
  public Object convert(Object value) {
    return Implementations.checked(value);
  }
}
