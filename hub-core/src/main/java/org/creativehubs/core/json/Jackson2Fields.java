package org.creativehubs.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.deser.BeanDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerBase;
import com.fasterxml.jackson.databind.deser.SettableBeanProperty;
import java.io.IOException;
import java.util.Collection;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads the fields of an object with Jackson 2, and goes on behind those that have faults. */
final class Jackson2Fields extends BeanDeserializer {

  private static final long serialVersionUID = 1;

  /** What an object is read into, if it is not this type itself. */
  private final @Nullable Class<?> beside;

  Jackson2Fields(BeanDeserializer fields) {
    super(fields);
    this.beside = ValueClass.fieldsOf(handledType());
  }

  @Override
  public BeanDeserializer withByNameInclusion(
      @Nullable Set<String> ignored, @Nullable Set<String> included) {
    return new Jackson2Fields(super.withByNameInclusion(ignored, included));
  }

  @Override
  public BeanDeserializerBase withIgnoreAllUnknown(boolean ignores) {
    return this; // who skips unknown fields says so to the whole mapper
  }

  @Override
  public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
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
        || token == JsonToken.FIELD_NAME
        || token == JsonToken.END_OBJECT;
  }

  private static @Nullable String first(JsonParser parser) throws IOException {
    if (parser.hasToken(JsonToken.START_OBJECT)) {
      return parser.nextFieldName();
    }
    return parser.hasToken(JsonToken.END_OBJECT) ? null : parser.currentName();
  }

  private Object fields(JsonParser parser, DeserializationContext context) throws IOException {
    Object read = _valueInstantiator.createUsingDefault(context);
    int depth = parser.getParsingContext().getNestingDepth();
    int[] places = new int[_beanProperties.size()];
    int place = 0;
    Flaws flaws = null;
    try {
      for (String name = first(parser); name != null; name = parser.nextFieldName()) {
        parser.nextToken();
        place++;
        SettableBeanProperty property = _beanProperties.find(name);
        if (property == null) {
          flaws = unknown(name, place, flaws, parser, context);
        } else if (places[property.getPropertyIndex()] > 0) {
          flaws = Flaws.of(flaws);
          flaws.field(name, place, Refusal.duplicate(Places.step(name)), false);
          parser.skipChildren();
        } else {
          places[property.getPropertyIndex()] = place;
          try {
            property.set(read, property.deserialize(parser, context));
          } catch (IOException | RuntimeException e) {
            flaws = Flaws.of(flaws);
            flawed(property, read, Jackson2Failures.flaw(e, parser), flaws);
            Jackson2Failures.leave(parser, depth);
          }
        }
      }
    } catch (IOException | RuntimeException e) {
      if (flaws == null) {
        throw e;
      }
      throw flaws.end(e);
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
      DeserializationContext context)
      throws IOException {
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

  private static void flawed(SettableBeanProperty property, Object read, Flawed flaw, Flaws flaws)
      throws IOException {
    flaws.part(Places.step(property.getName()), flaw);
    Object part = flaw.part();
    JavaType type = property.getType();
    if (type.getRawClass().isInstance(part)) {
      property.set(read, part);
    } else if (type.isReferenceType() && type.getReferencedType().getRawClass().isInstance(part)) {
      property.set(read, Optional.of(part));
    } else {
      flaws.lose(property.getName());
    }
  }
}
