package org.creativehubs.examples.service;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.CsvStyle;
import org.creativehubs.core.explain.Explained;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Tabular;
import org.creativehubs.core.json.HubJson;

/** The forms an answer can have. */
enum Form {
  /** The whole result. */
  JSON("application/json") {
    @Override
    void write(Object result, OutputStream target) throws IOException {
      HubJson.write(result, target);
    }
  },
  /** The table of a result that is one. */
  CSV("text/csv") {
    @Override
    boolean fits(CatalogEntry<?, ?> entry) {
      return Tabular.class.isAssignableFrom(entry.outputType());
    }

    @Override
    void write(Object result, OutputStream target) throws IOException {
      Writer writer = new OutputStreamWriter(target, StandardCharsets.UTF_8);
      ((Tabular) result).table().writeCsv(CsvStyle.COMMA, writer);
      writer.flush();
    }
  },
  /** How the result was found, step by step, to be read. */
  EXPLANATION("text/plain") {
    @Override
    void write(Object result, OutputStream target) throws IOException {
      target.write(Joiner.on('\n').join(explanations(result)).getBytes(StandardCharsets.UTF_8));
    }
  },
  /** The same steps as data. */
  STEPS("application/vnd.creative-hubs.explanations+json") {
    @Override
    void write(Object result, OutputStream target) throws IOException {
      HubJson.write(explanations(result), target);
    }
  },
  /** All tables of such a result as a page shows them. */
  TABLES("application/vnd.creative-hubs.tables+json") {
    @Override
    boolean fits(CatalogEntry<?, ?> entry) {
      return CSV.fits(entry);
    }

    @Override
    void write(Object result, OutputStream target) throws IOException {
      HubJson.write(((Tabular) result).tables().stream().map(ShownTable::of).toList(), target);
    }
  };

  final String mediaType;

  Form(String mediaType) {
    this.mediaType = mediaType;
  }

  abstract void write(Object result, OutputStream target) throws IOException;

  /** Whether the answers of a calculator have this form. */
  boolean fits(CatalogEntry<?, ?> entry) {
    return true;
  }

  private static List<Explanation> explanations(Object result) {
    return result instanceof Explained explained ? explained.explanations() : List.of();
  }

  /** The media types of the answers of a calculator, the usual one first. */
  static ImmutableList<String> offered(CatalogEntry<?, ?> entry) {
    return Arrays.stream(values())
        .filter(form -> form.fits(entry))
        .map(form -> form.mediaType)
        .collect(ImmutableList.toImmutableList());
  }

  /** The form of a media type that {@link #offered} names. */
  static Form of(String mediaType) {
    return Arrays.stream(values())
        .filter(form -> form.mediaType.equals(mediaType))
        .findFirst()
        .orElseThrow();
  }
}
