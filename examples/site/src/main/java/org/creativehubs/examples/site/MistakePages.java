package org.creativehubs.examples.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.creativehubs.core.catalog.Catalog;

/**
 * The pages of mistakes that other tools make, each with the arithmetic. They are Markdown; a block
 * of code that is marked {@code call ID} is an input, and the page has the answer of that
 * calculator to it, so that no number of ours is typed.
 */
final class MistakePages {

  private static final String CALL = "call ";

  private final Catalog catalog;
  private final Parser parser =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();
  private final HtmlRenderer renderer =
      HtmlRenderer.builder().extensions(List.of(TablesExtension.create())).build();

  MistakePages(Catalog catalog) {
    this.catalog = catalog;
  }

  /** A page of each file in a folder, in the order of their names. */
  List<SitePage> of(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".md"))
          .sorted()
          .map(file -> page(file.getFileName().toString().replace(".md", ""), text(file)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private SitePage page(String name, String markdown) {
    Node document = parser.parse(markdown);
    Node title = document.getFirstChild();
    String heading = title instanceof Heading ? plain(title) : name;
    title.unlink();
    document.accept(new Answers());
    String body = renderer.render(document);
    return new SitePage("mistakes/" + name + ".html", heading, "mistake", markdown, body);
  }

  /** Markdown as HTML. */
  String html(String markdown) {
    return renderer.render(parser.parse(markdown));
  }

  private static String plain(Node node) {
    StringBuilder text = new StringBuilder();
    node.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text part) {
            text.append(part.getLiteral());
          }
        });
    return text.toString();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts the answer in the place of each input. */
  private final class Answers extends AbstractVisitor {
    @Override
    public void visit(FencedCodeBlock block) {
      String info = block.getInfo();
      if (info.startsWith(CALL)) {
        String id = info.substring(CALL.length()).strip();
        HtmlBlock answer = new HtmlBlock();
        answer.setLiteral(
            "<div class=\"answer\">\n"
                + WorkedExample.of(catalog.entry(id), block.getLiteral()).html()
                + Html.paragraph(Html.link("../calculators/" + id + ".html", "Calculator " + id))
                + "</div>");
        block.insertAfter(answer);
        block.unlink();
      }
    }
  }
}
