package org.creativehubs.core.json;

import com.google.common.primitives.ImmutableDoubleArray;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads an array of numbers with Jackson 3, and goes on behind those that are none. */
final class Jackson3Numbers extends StdDeserializer<double[]> {

  Jackson3Numbers() {
    super(double[].class);
  }

  @Override
  public double[] deserialize(JsonParser parser, DeserializationContext context) {
    if (!parser.hasToken(JsonToken.START_ARRAY)) {
      return (double[]) context.handleUnexpectedToken(getValueType(), parser);
    }
    int depth = parser.streamReadContext().getNestingDepth();
    ImmutableDoubleArray.Builder read = ImmutableDoubleArray.builder();
    int most = Limits.most(context.getAttribute(Limits.ELEMENTS));
    Flaws flaws = null;
    int index = 0;
    try {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        if (index >= most) {
          Flaws.of(flaws).tooMany(most);
        }
        try {
          read.add(number(parser, context));
        } catch (RuntimeException e) {
          flaws = Flaws.of(flaws);
          flaws.part("[" + index + "]", Jackson3Failures.flaw(e, parser));
          Jackson3Failures.leave(parser, depth);
        }
        index++;
      }
    } catch (RuntimeException e) {
      throw flaws == null ? e : flaws.end(e);
    }
    if (flaws != null) {
      throw flaws.alone();
    }
    return read.build().toArray();
  }

  private double number(JsonParser parser, DeserializationContext context) {
    if (parser.hasToken(JsonToken.VALUE_NULL)) {
      throw Flawed.by(Refusal.nullValue(""));
    }
    return Jackson3Strictness.finite(this, parser, context);
  }
}
