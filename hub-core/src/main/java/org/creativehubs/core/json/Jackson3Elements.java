package org.creativehubs.core.json;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.NullValueProvider;
import tools.jackson.databind.deser.ValueInstantiator;
import tools.jackson.databind.deser.jdk.CollectionDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Reads the elements of an array with Jackson 3, and goes on behind those that have faults. */
final class Jackson3Elements extends CollectionDeserializer {

  private final @Nullable NullValueProvider nulls;

  Jackson3Elements(CollectionDeserializer elements) {
    super(elements);
    this.nulls = null;
  }

  /** Of elements whose reader is found when it is needed. */
  @SuppressWarnings("deprecation") // what replaces it is not in 3.0
  Jackson3Elements(JavaType type, ValueInstantiator instantiator) {
    super(type, null, null, instantiator);
    this.nulls = null;
  }

  /** By the constructor that every version from 3.0 on has, which takes no nulls. */
  @SuppressWarnings("deprecation") // what replaces it is not in 3.0
  private Jackson3Elements(
      CollectionDeserializer elements,
      ValueDeserializer<Object> element,
      @Nullable TypeDeserializer variants,
      NullValueProvider nulls) {
    super(elements.getValueType(), element, variants, elements.getValueInstantiator());
    this.nulls = nulls;
  }

  @Override
  @SuppressWarnings("unchecked")
  protected CollectionDeserializer withResolved(
      ValueDeserializer<?> delegate,
      ValueDeserializer<?> element,
      TypeDeserializer variants,
      NullValueProvider nulls,
      Boolean unwrapSingle) {
    return new Jackson3Elements(this, (ValueDeserializer<Object>) element, variants, nulls);
  }

  @Override
  protected Collection<Object> _deserializeFromArray(
      JsonParser parser, DeserializationContext context, Collection<Object> read) {
    int depth = parser.streamReadContext().getNestingDepth();
    int most = Limits.most(context.getAttribute(Limits.ELEMENTS));
    Flaws flaws = null;
    int index = 0;
    try {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        if (index >= most) {
          Flaws.of(flaws).tooMany(most);
        }
        try {
          read.add(element(parser, context));
        } catch (RuntimeException e) {
          flaws = Flaws.of(flaws);
          Flawed flaw = Jackson3Failures.flaw(e, parser);
          flaws.part("[" + index + "]", flaw);
          if (read instanceof List<?>) {
            read.add(flaw.part()); // a set would ask it for its equals
          }
          Jackson3Failures.leave(parser, depth);
        }
        index++;
      }
    } catch (RuntimeException e) {
      throw flaws == null ? e : flaws.end(e);
    }
    if (flaws != null) {
      throw read instanceof List<?> ? flaws.around(read) : flaws.alone();
    }
    return read;
  }

  private @Nullable Object element(JsonParser parser, DeserializationContext context) {
    if (parser.hasToken(JsonToken.VALUE_NULL)) {
      return (nulls == null ? _nullProvider : nulls).getNullValue(context);
    }
    return _valueTypeDeserializer == null
        ? _valueDeserializer.deserialize(parser, context)
        : _valueDeserializer.deserializeWithType(parser, context, _valueTypeDeserializer);
  }
}
