package org.creativehubs.core.json;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.ValueInstantiator;
import tools.jackson.databind.deser.bean.BeanDeserializer;
import tools.jackson.databind.deser.jdk.CollectionDeserializer;
import tools.jackson.databind.deser.jdk.EnumMapDeserializer;
import tools.jackson.databind.deser.jdk.EnumSetDeserializer;
import tools.jackson.databind.deser.jdk.MapDeserializer;
import tools.jackson.databind.deser.jdk.StringCollectionDeserializer;
import tools.jackson.databind.type.ArrayType;
import tools.jackson.databind.type.CollectionType;
import tools.jackson.databind.type.MapType;

/** Has Jackson 3 go on behind a fault, so that all faults of a document are found at once. */
final class Jackson3Recovery extends ValueDeserializerModifier {

  private static final long serialVersionUID = 1;

  @Override
  public ValueDeserializer<?> modifyDeserializer(
      DeserializationConfig config,
      BeanDescription.Supplier described,
      ValueDeserializer<?> reader) {
    return reader.getClass() == BeanDeserializer.class
        ? new Jackson3Fields((BeanDeserializer) reader)
        : reader;
  }

  @Override
  public ValueDeserializer<?> modifyCollectionDeserializer(
      DeserializationConfig config,
      CollectionType type,
      BeanDescription.Supplier described,
      ValueDeserializer<?> reader) {
    if (reader instanceof StringCollectionDeserializer texts) {
      return new Jackson3Elements(type, texts.getValueInstantiator());
    }
    if (reader instanceof EnumSetDeserializer) {
      return new Jackson3Elements(type, new NewSet());
    }
    return reader.getClass() == CollectionDeserializer.class && isTyped(type.getContentType())
        ? new Jackson3Elements((CollectionDeserializer) reader)
        : reader;
  }

  @Override
  public ValueDeserializer<?> modifyMapDeserializer(
      DeserializationConfig config,
      MapType type,
      BeanDescription.Supplier described,
      ValueDeserializer<?> reader) {
    if (reader instanceof EnumMapDeserializer) {
      return new Jackson3Entries(type, new NewMap());
    }
    return reader.getClass() == MapDeserializer.class && isTyped(type.getContentType())
        ? new Jackson3Entries((MapDeserializer) reader)
        : reader;
  }

  @Override
  public ValueDeserializer<?> modifyArrayDeserializer(
      DeserializationConfig config,
      ArrayType type,
      BeanDescription.Supplier described,
      ValueDeserializer<?> reader) {
    return type.hasRawClass(double[].class) ? new Jackson3Numbers() : reader;
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
