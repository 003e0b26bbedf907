package org.creativehubs.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.NullValueProvider;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import com.fasterxml.jackson.databind.deser.std.CollectionDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the elements of an array with Jackson 2, and goes on behind those that have faults. */
final class Jackson2Elements extends CollectionDeserializer {

  private static final long serialVersionUID = 1;

  Jackson2Elements(CollectionDeserializer elements) {
    super(elements);
  }

  /** Of elements whose reader is found when it is needed. */
  Jackson2Elements(JavaType type, ValueInstantiator instantiator) {
    super(type, null, null, instantiator);
  }

  private Jackson2Elements(
      CollectionDeserializer elements,
      JsonDeserializer<Object> element,
      @Nullable TypeDeserializer variants,
      NullValueProvider nulls,
      @Nullable Boolean unwrapSingle) {
    super(
        elements.getValueType(),
        element,
        variants,
        elements.getValueInstantiator(),
        null,
        nulls,
        unwrapSingle);
  }

  @Override
  @SuppressWarnings("unchecked")
  protected CollectionDeserializer withResolved(
      JsonDeserializer<?> delegate,
      JsonDeserializer<?> element,
      TypeDeserializer variants,
      NullValueProvider nulls,
      Boolean unwrapSingle) {
    return new Jackson2Elements(
        this, (JsonDeserializer<Object>) element, variants, nulls, unwrapSingle);
  }

  @Override
  protected Collection<Object> _deserializeFromArray(
      JsonParser parser, DeserializationContext context, Collection<Object> read)
      throws IOException {
    int depth = parser.getParsingContext().getNestingDepth();
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
        } catch (IOException | RuntimeException e) {
          flaws = Flaws.of(flaws);
          Flawed flaw = Jackson2Failures.flaw(e, parser);
          flaws.part("[" + index + "]", flaw);
          if (read instanceof List<?>) {
            read.add(flaw.part()); // a set would ask it for its equals
          }
          Jackson2Failures.leave(parser, depth);
        }
        index++;
      }
    } catch (IOException | RuntimeException e) {
      if (flaws == null) {
        throw e;
      }
      throw flaws.end(e);
    }
    if (flaws != null) {
      throw read instanceof List<?> ? flaws.around(read) : flaws.alone();
    }
    return read;
  }

  private @Nullable Object element(JsonParser parser, DeserializationContext context)
      throws IOException {
    if (parser.hasToken(JsonToken.VALUE_NULL)) {
      return _nullProvider.getNullValue(context);
    }
    return _valueTypeDeserializer == null
        ? _valueDeserializer.deserialize(parser, context)
        : _valueDeserializer.deserializeWithType(parser, context, _valueTypeDeserializer);
  }
}
