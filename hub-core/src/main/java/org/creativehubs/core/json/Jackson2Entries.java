package org.creativehubs.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.deser.NullValueProvider;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import com.fasterxml.jackson.databind.deser.std.MapDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.type.MapType;
import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the entries of a map with Jackson 2, and goes on behind those that have faults. */
final class Jackson2Entries extends MapDeserializer {

  private static final long serialVersionUID = 1;

  Jackson2Entries(MapDeserializer entries) {
    super(entries);
  }

  /** Of keys and values whose readers are found when they are needed. */
  Jackson2Entries(MapType type, ValueInstantiator instantiator) {
    super(type, instantiator, null, null, null);
  }

  private Jackson2Entries(
      MapDeserializer entries,
      KeyDeserializer keys,
      JsonDeserializer<Object> values,
      @Nullable TypeDeserializer variants,
      NullValueProvider nulls,
      @Nullable Set<String> ignored,
      @Nullable Set<String> included) {
    super(entries, keys, values, variants, nulls, ignored, included);
  }

  @Override
  @SuppressWarnings("unchecked")
  protected MapDeserializer withResolved(
      KeyDeserializer keys,
      TypeDeserializer variants,
      JsonDeserializer<?> values,
      NullValueProvider nulls,
      Set<String> ignored,
      Set<String> included) {
    return new Jackson2Entries(
        this, keys, (JsonDeserializer<Object>) values, variants, nulls, ignored, included);
  }

  @Override
  @SuppressWarnings("unchecked")
  public Map<Object, Object> deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    if (!parser.hasToken(JsonToken.START_OBJECT)) {
      return super.deserialize(parser, context);
    }
    return entries(
        parser, context, (Map<Object, Object>) _valueInstantiator.createUsingDefault(context));
  }

  private Map<Object, Object> entries(
      JsonParser parser, DeserializationContext context, Map<Object, Object> read)
      throws IOException {
    int depth = parser.getParsingContext().getNestingDepth();
    Set<String> seen = new HashSet<>();
    int most = Limits.most(context.getAttribute(Limits.ELEMENTS));
    Flaws flaws = null;
    try {
      for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
        if (seen.size() >= most) {
          Flaws.of(flaws).tooMany(most);
        }
        try {
          Object key = key(name, context);
          parser.nextToken();
          if (!seen.add(name)) {
            throw Flawed.by(Refusal.duplicate(""));
          }
          read.put(key, value(parser, context));
        } catch (IOException | RuntimeException e) {
          flaws = Flaws.of(flaws);
          flaws.part(Places.step(name), Jackson2Failures.flaw(e, parser));
          Jackson2Failures.leave(parser, depth);
        }
      }
    } catch (IOException | RuntimeException e) {
      if (flaws == null) {
        throw e;
      }
      throw flaws.end(e);
    }
    if (flaws != null) {
      throw flaws.alone();
    }
    return read;
  }

  private Object key(String name, DeserializationContext context) {
    try {
      return _keyDeserializer.deserializeKey(name, context);
    } catch (IOException | RuntimeException e) {
      Class<?> type = getValueType().getKeyType().getRawClass();
      throw Flawed.by(
          type.isEnum() ? Refusal.badCode("", type, name) : Refusal.badFormat("", type, name), e);
    }
  }

  private @Nullable Object value(JsonParser parser, DeserializationContext context)
      throws IOException {
    if (parser.hasToken(JsonToken.VALUE_NULL)) {
      return _nullProvider.getNullValue(context);
    }
    return _valueTypeDeserializer == null
        ? _valueDeserializer.deserialize(parser, context)
        : _valueDeserializer.deserializeWithType(parser, context, _valueTypeDeserializer);
  }
}
