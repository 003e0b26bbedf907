package org.creativehubs.examples.notebook;

import java.util.List;
import java.util.function.Function;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.explain.Tabular;
import org.creativehubs.core.tables.TableWork;
import org.creativehubs.report.picture.Picture;
import org.rapaio.jupyter.kernel.display.DisplayData;
import org.rapaio.jupyter.kernel.display.DisplayRenderer;
import org.rapaio.jupyter.kernel.display.DisplayTransformer;
import org.rapaio.jupyter.kernel.display.spi.DisplayProvider;

/**
 * What a notebook shows: results and tables as tables of HTML, pictures as SVG, and the text of
 * each for those who want that. The kernel finds it by {@code META-INF/services}.
 */
public final class HubDisplay implements DisplayProvider {

  private static final String NUMBER = " style=\"text-align: right\"";
  private static final String WORDS = " style=\"text-align: left\"";

  @Override
  public List<DisplayRenderer> getDisplayRenderers() {
    return List.of(
        new As<>(Table.class, HubDisplay::html),
        new As<>(TableWork.class, work -> html(work.table())),
        new As<>(Tabular.class, result -> html(result.table())),
        new As<>(Picture.class, HubDisplay::svg));
  }

  @Override
  public List<DisplayTransformer> getDisplayTransformers() {
    return List.of();
  }

  private record As<T>(Class<T> rendererClass, Function<T, DisplayData> how)
      implements DisplayRenderer {

    @Override
    public boolean canRender(String type) {
      return true;
    }

    @Override
    public DisplayData render(String type, Object value) {
      return how.apply(rendererClass.cast(value));
    }
  }

  private static DisplayData svg(Picture picture) {
    DisplayData shown = DisplayData.fromText(picture.toString());
    shown.putData("image/svg+xml", picture.svg());
    return shown;
  }

  private static DisplayData html(Table table) {
    StringBuilder html = new StringBuilder("<table>\n<caption>");
    html.append(escaped(table.title())).append("</caption>\n<thead><tr>");
    table
        .printedHeadings()
        .forEach(
            heading -> html.append("<th scope=\"col\">").append(escaped(heading)).append("</th>"));
    html.append("</tr></thead>\n<tbody>\n");
    for (List<Answer> row : table.rows()) {
      html.append("<tr>");
      row.forEach(cell -> html.append(cell(cell)));
      html.append("</tr>\n");
    }
    DisplayData shown = DisplayData.fromHtml(html.append("</tbody></table>\n").toString());
    shown.putData("text/plain", table.toString());
    return shown;
  }

  private static String cell(Answer cell) {
    boolean isNumber = cell.number().isPresent() || cell.money().isPresent();
    String why =
        cell.undefined()
            .map(undefined -> " title=\"" + escaped(undefined.because()) + "\"")
            .orElse("");
    return "<td" + (isNumber ? NUMBER : WORDS) + why + ">" + escaped(cell.toString()) + "</td>";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
