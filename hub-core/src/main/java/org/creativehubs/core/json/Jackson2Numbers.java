package org.creativehubs.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.google.common.primitives.ImmutableDoubleArray;
import java.io.IOException;

/** Reads an array of numbers with Jackson 2, and goes on behind those that are none. */
final class Jackson2Numbers extends StdDeserializer<double[]> {

  private static final long serialVersionUID = 1;

  Jackson2Numbers() {
    super(double[].class);
  }

  @Override
  public double[] deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    if (!parser.hasToken(JsonToken.START_ARRAY)) {
      return (double[]) context.handleUnexpectedToken(double[].class, parser);
    }
    int depth = parser.getParsingContext().getNestingDepth();
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
        } catch (IOException | RuntimeException e) {
          flaws = Flaws.of(flaws);
          flaws.part("[" + index + "]", Jackson2Failures.flaw(e, parser));
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
      throw flaws.alone();
    }
    return read.build().toArray();
  }

  private double number(JsonParser parser, DeserializationContext context) throws IOException {
    if (parser.hasToken(JsonToken.VALUE_NULL)) {
      throw Flawed.by(Refusal.nullValue(""));
    }
    return Jackson2Strictness.finite(this, parser, context);
  }
}
