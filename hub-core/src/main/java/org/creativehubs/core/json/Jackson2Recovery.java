package org.creativehubs.core.json;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import com.fasterxml.jackson.databind.deser.std.CollectionDeserializer;
import com.fasterxml.jackson.databind.deser.std.EnumMapDeserializer;
import com.fasterxml.jackson.databind.deser.std.EnumSetDeserializer;
import com.fasterxml.jackson.databind.deser.std.MapDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringCollectionDeserializer;
import com.fasterxml.jackson.databind.type.ArrayType;
import com.fasterxml.jackson.databind.type.CollectionType;
import com.fasterxml.jackson.databind.type.MapType;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;

/** Has Jackson 2 go on behind a fault, so that all faults of a document are found at once. */
final class Jackson2Recovery extends BeanDeserializerModifier {

  private static final long serialVersionUID = 1;

  @Override
  public JsonDeserializer<?> modifyDeserializer(
      DeserializationConfig config, BeanDescription described, JsonDeserializer<?> reader) {
    return reader.getClass() == BeanDeserializer.class
        ? new Jackson2Fields((BeanDeserializer) reader)
        : reader;
  }

  @Override
  public JsonDeserializer<?> modifyCollectionDeserializer(
      DeserializationConfig config,
      CollectionType type,
      BeanDescription described,
      JsonDeserializer<?> reader) {
    if (reader instanceof StringCollectionDeserializer texts) {
      return new Jackson2Elements(type, texts.getValueInstantiator());
    }
    if (reader instanceof EnumSetDeserializer) {
      return new Jackson2Elements(type, new NewSet());
    }
    return reader.getClass() == CollectionDeserializer.class && isTyped(type.getContentType())
        ? new Jackson2Elements((CollectionDeserializer) reader)
        : reader;
  }

  @Override
  public JsonDeserializer<?> modifyMapDeserializer(
      DeserializationConfig config,
      MapType type,
      BeanDescription described,
      JsonDeserializer<?> reader) {
    if (reader instanceof EnumMapDeserializer) {
      return new Jackson2Entries(type, new NewMap());
    }
    return reader.getClass() == MapDeserializer.class && isTyped(type.getContentType())
        ? new Jackson2Entries((MapDeserializer) reader)
        : reader;
  }

  @Override
  public JsonDeserializer<?> modifyArrayDeserializer(
      DeserializationConfig config,
      ArrayType type,
      BeanDescription described,
      JsonDeserializer<?> reader) {
    return type.hasRawClass(double[].class) ? new Jackson2Numbers() : reader;
  }

  /** Makes the sets in which constants are read; what they become holds them in their order. */
  private static final class NewSet extends ValueInstantiator.Base {
    NewSet() {
      super(LinkedHashSet.class);
    }

    @Override
    public boolean canCreateUsingDefault() {
      return true;
    }

    @Override
    public Object createUsingDefault(DeserializationContext context) {
      return new LinkedHashSet<>();
    }
  }

  /** Makes the maps in which entries by constants are read. */
  private static final class NewMap extends ValueInstantiator.Base {
    NewMap() {
      super(LinkedHashMap.class);
    }

    @Override
    public boolean canCreateUsingDefault() {
      return true;
    }

    @Override
    public Object createUsingDefault(DeserializationContext context) {
      return new LinkedHashMap<>();
    }
  }

  /** Whether elements are of a type that somebody asked for: of any other, nothing is refused. */
  private static boolean isTyped(JavaType element) {
    return !element.isJavaLangObject();
  }
}
