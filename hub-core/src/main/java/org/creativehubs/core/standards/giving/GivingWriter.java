package org.creativehubs.core.standards.giving;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.creativehubs.core.standards.internal.Columns;
import org.creativehubs.core.standards.internal.FormulaGuard;
import org.creativehubs.core.standards.internal.JsonOut;
import org.creativehubs.core.standards.internal.Place;

/** Writes grants, as JSON and as a spreadsheet. */
final class GivingWriter {

  private static final String GRANTS = "\"grants\":[";

  private GivingWriter() {}

  /** What stands before the grants and after them is written with one grant, and cut there. */
  static void write(GivingPackage file, OutputStream stream) throws IOException {
    String head = file.toBuilder().grants(file.grants().subList(0, 1)).build().json();
    String first = file.grants().get(0).json();
    int start = head.indexOf(GRANTS + first) + GRANTS.length();
    Writer out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    out.write(head, 0, start);
    String between = "\n";
    for (GivingGrant grant : file.grants()) {
      StringBuilder json = new StringBuilder(between);
      GivingGrant.SHAPE.write(grant, new JsonOut(json));
      out.append(json);
      between = ",\n";
    }
    out.write("\n");
    out.write(head.substring(start + first.length()));
    out.write("\n");
    out.flush();
  }

  static String csv(List<GivingGrant> grants) {
    SortedSet<Place> columns = new TreeSet<>();
    Set<List<Object>> lists = new HashSet<>();
    for (GivingGrant grant : grants) {
      columns.addAll(Columns.cells(GivingGrant.SHAPE, grant).keySet());
    }
    columns.forEach(column -> column.addLong(lists));
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      csv.writeRecord(columns.stream().map(column -> column.heading(lists)).toList());
      grants.forEach(grant -> csv.writeRecord(row(grant, columns)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static List<String> row(GivingGrant grant, SortedSet<Place> columns) {
    SortedMap<Place, String> cells = Columns.cells(GivingGrant.SHAPE, grant);
    List<String> row = new ArrayList<>(columns.size());
    columns.forEach(column -> row.add(FormulaGuard.put(cells.getOrDefault(column, ""))));
    return row;
  }
}
