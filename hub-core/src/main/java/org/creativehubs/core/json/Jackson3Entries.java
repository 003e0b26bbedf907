package org.creativehubs.core.json;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.NullValueProvider;
import tools.jackson.databind.deser.ValueInstantiator;
import tools.jackson.databind.deser.jdk.MapDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.type.MapType;

/** Reads the entries of a map with Jackson 3, and goes on behind those that have faults. */
final class Jackson3Entries extends MapDeserializer {

  Jackson3Entries(MapDeserializer entries) {
    super(entries);
  }

  /** Of keys and values whose readers are found when they are needed. */
  Jackson3Entries(MapType type, ValueInstantiator instantiator) {
    super(type, instantiator, null, null, null);
  }

  private Jackson3Entries(
      MapDeserializer entries,
      KeyDeserializer keys,
      ValueDeserializer<Object> values,
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
      ValueDeserializer<?> values,
      NullValueProvider nulls,
      Set<String> ignored,
      Set<String> included) {
    return new Jackson3Entries(
        this, keys, (ValueDeserializer<Object>) values, variants, nulls, ignored, included);
  }

  @Override
  @SuppressWarnings("unchecked")
  public Map<Object, Object> deserialize(JsonParser parser, DeserializationContext context) {
    if (!parser.hasToken(JsonToken.START_OBJECT)) {
      return super.deserialize(parser, context);
    }
    return entries(
        parser, context, (Map<Object, Object>) _valueInstantiator.createUsingDefault(context));
  }

  private Map<Object, Object> entries(
      JsonParser parser, DeserializationContext context, Map<Object, Object> read) {
    int depth = parser.streamReadContext().getNestingDepth();
    Set<String> seen = new HashSet<>();
    int most = Limits.most(context.getAttribute(Limits.ELEMENTS));
    Flaws flaws = null;
    try {
      for (String name = parser.nextName(); name != null; name = parser.nextName()) {
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
        } catch (RuntimeException e) {
          flaws = Flaws.of(flaws);
          flaws.part(Places.step(name), Jackson3Failures.flaw(e, parser));
          Jackson3Failures.leave(parser, depth);
        }
      }
    } catch (RuntimeException e) {
      throw flaws == null ? e : flaws.end(e);
    }
    if (flaws != null) {
      throw flaws.alone();
    }
    return read;
  }

  private Object key(String name, DeserializationContext context) {
    try {
      return _keyDeserializer.deserializeKey(name, context);
    } catch (RuntimeException e) {
      Class<?> type = getValueType().getKeyType().getRawClass();
      throw Flawed.by(
          type.isEnum() ? Refusal.badCode("", type, name) : Refusal.badFormat("", type, name), e);
    }
  }

  private @Nullable Object value(JsonParser parser, DeserializationContext context) {
    if (parser.hasToken(JsonToken.VALUE_NULL)) {
      return _nullProvider.getNullValue(context);
    }
    return _valueTypeDeserializer == null
        ? _valueDeserializer.deserialize(parser, context)
        : _valueDeserializer.deserializeWithType(parser, context, _valueTypeDeserializer);
  }
}
