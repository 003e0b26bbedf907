package org.creativehubs.core.json;

import java.util.Collection;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.deser.SettableBeanProperty;
import tools.jackson.databind.deser.bean.BeanDeserializer;
import tools.jackson.databind.deser.bean.BeanDeserializerBase;

/** Reads the fields of an object with Jackson 3, and goes on behind those that have faults. */
final class Jackson3Fields extends BeanDeserializer {

  /** What an object is read into, if it is not this type itself. */
  private final @Nullable Class<?> beside;

  Jackson3Fields(BeanDeserializer fields) {
    super(fields);
    this.beside = ValueClass.fieldsOf(handledType());
  }

  @Override
  public BeanDeserializer withByNameInclusion(
      @Nullable Set<String> ignored, @Nullable Set<String> included) {
    return new Jackson3Fields(super.withByNameInclusion(ignored, included));
  }

  @Override
  public BeanDeserializerBase withIgnoreAllUnknown(boolean ignores) {
    return this; // who skips unknown fields says so to the whole mapper
  }

  @Override
  public Object deserialize(JsonParser parser, DeserializationContext context) {
    boolean isObject = isObject(parser.currentToken());
    if (isObject && !_nonStandardCreation) {
      return fields(parser, context);
    }
    try {
      return isObject && beside != null
          ? ((Supplier<?>) context.readValue(parser, beside)).get()
          : super.deserialize(parser, context);
    } catch (Flawed e) {
      throw e.with(e.refusals(), null); // known in part is what the value is made of, not the value
    }
  }

  /** Whether an object begins, or has begun already for a value that is made of these fields. */
  private static boolean isObject(@Nullable JsonToken token) {
    return token == JsonToken.START_OBJECT
        || token == JsonToken.PROPERTY_NAME
        || token == JsonToken.END_OBJECT;
  }

  private static @Nullable String first(JsonParser parser) {
    if (parser.hasToken(JsonToken.START_OBJECT)) {
      return parser.nextName();
    }
    return parser.hasToken(JsonToken.END_OBJECT) ? null : parser.currentName();
  }

  private Object fields(JsonParser parser, DeserializationContext context) {
    Object read = _valueInstantiator.createUsingDefault(context);
    int depth = parser.streamReadContext().getNestingDepth();
    int[] places = new int[_beanProperties.size()];
    int place = 0;
    Flaws flaws = null;
    try {
      for (String name = first(parser); name != null; name = parser.nextName()) {
        parser.nextToken();
        place++;
        SettableBeanProperty property = findProperty(name);
        if (property == null) {
          flaws = unknown(name, place, flaws, parser, context);
        } else if (places[property.getPropertyIndex()] > 0) {
          flaws = Flaws.of(flaws);
          flaws.field(name, place, Refusal.duplicate(Places.step(name)), false);
          parser.skipChildren();
        } else {
          places[property.getPropertyIndex()] = place;
          try {
            property.set(context, read, property.deserialize(parser, context));
          } catch (RuntimeException e) {
            flaws = Flaws.of(flaws);
            flawed(property, read, Jackson3Failures.flaw(e, parser), flaws, context);
            Jackson3Failures.leave(parser, depth);
          }
        }
      }
    } catch (RuntimeException e) {
      throw flaws == null ? e : flaws.end(e);
    }
    if (flaws == null) {
      return read;
    }
    for (SettableBeanProperty property : _beanProperties) {
      flaws.place(property.getName(), places[property.getPropertyIndex()]);
    }
    throw flaws.around(read);
  }

  private @Nullable Flaws unknown(
      String name,
      int place,
      @Nullable Flaws sofar,
      JsonParser parser,
      DeserializationContext context) {
    parser.skipChildren();
    if (!context.isEnabled(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)) {
      return sofar;
    }
    Flaws flaws = Flaws.of(sofar);
    flaws.field(name, place, Refusal.unknownField(Places.step(name), handledType(), known()), true);
    return flaws;
  }

  private Collection<String> known() {
    Collection<String> names = new TreeSet<>();
    for (Iterator<SettableBeanProperty> each = properties(); each.hasNext(); ) {
      names.add(each.next().getName());
    }
    return names;
  }

  private static void flawed(
      SettableBeanProperty property,
      Object read,
      Flawed flaw,
      Flaws flaws,
      DeserializationContext context) {
    flaws.part(Places.step(property.getName()), flaw);
    Object part = flaw.part();
    JavaType type = property.getType();
    if (type.getRawClass().isInstance(part)) {
      property.set(context, read, part);
    } else if (type.isReferenceType() && type.getReferencedType().getRawClass().isInstance(part)) {
      property.set(context, read, Optional.of(part));
    } else {
      flaws.lose(property.getName());
    }
  }
}
