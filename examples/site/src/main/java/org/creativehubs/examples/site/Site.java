package org.creativehubs.examples.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.creativehubs.core.catalog.Catalog;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.catalog.LibraryVersion;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.value.Check;

/**
 * Writes the documentation site: plain files without a server, that need no script but for the
 * search.
 */
public final class Site {

  private final Path repository;
  private final Path target;
  private final Catalog catalog = Catalog.load();

  private Site(Path repository, Path target) {
    this.repository = repository;
    this.target = target;
  }

  /**
   * Writes the site.
   *
   * @param args the checkout, and the folder to write to
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    int pages = write(Path.of(args[0]), Path.of(args[1]));
    System.out.println(pages + " pages: " + Path.of(args[1]).resolve("index.html"));
  }

  /**
   * Writes the site, with links to the Javadoc if that is in {@code api} of the folder already.
   *
   * @param repository the checkout
   * @param target the folder to write to
   * @return how many pages were written, without those of worked examples
   * @throws IOException if a file cannot be read or written
   */
  static int write(Path repository, Path target) throws IOException {
    return new Site(repository, target).write();
  }

  private int write() throws IOException {
    Sources sources = new Sources(repository);
    Comments comments = new Comments(sources.comments(), catalog);
    CalculatorPages calculators =
        new CalculatorPages(
            comments,
            Laws.of(repository),
            Askers.ofShippedReports(),
            Files.isDirectory(target.resolve("api")));
    RoomPages rooms = new RoomPages(comments, catalog);
    MistakePages mistakes = new MistakePages(catalog);
    Path own = repository.resolve("examples").resolve("site");
    List<SitePage> pages = new ArrayList<>();
    catalog.entries().forEach(entry -> pages.add(calculators.of(entry)));
    rooms.rooms().forEach(room -> pages.add(rooms.of(room)));
    List<SitePage> wrong = mistakes.of(own.resolve("mistakes"));
    pages.addAll(wrong);
    String promises = Files.readString(own.resolve("promises.md"));
    pages.add(
        new SitePage(
            "promises.html",
            "What is promised, and which test holds it",
            "promises",
            "promise test",
            mistakes.html(promises)));
    pages.add(CheckedPage.of(mistakes.html(Files.readString(own.resolve("checked.md")))));
    pages.add(0, index(rooms, wrong));
    for (SitePage page : pages) {
      store(page.path(), framed(page));
    }
    for (CatalogEntry<?, ?> entry : catalog.entries()) {
      store("calculators/" + entry.id() + "-example.html", WorkedExample.of(entry).page());
    }
    store("site.css", resource("site.css"));
    store("search.js", "const pages = " + found(pages) + ";\n" + resource("search.js"));
    return pages.size();
  }

  private SitePage index(RoomPages rooms, List<SitePage> mistakes) {
    List<String> wrong =
        mistakes.stream().map(page -> Html.link(page.path(), page.title())).toList();
    int size = catalog.entries().size();
    String body =
        Html.paragraph(
                size + " questions, each answered by one calculator that explains its numbers.")
            + "<p><label>Search <input id=\"find\" type=\"search\" autocomplete=\"off\"></label>"
            + "</p>\n<ul id=\"found\" aria-live=\"polite\"></ul>\n"
            + topics("With money", "finance", rooms)
            + topics("Counting, comparing, checking", "metrics", rooms)
            + Html.heading("Mistakes that other tools make")
            + Html.list(wrong)
            + Html.heading("Can it be trusted?")
            + Html.list(
                List.of(
                    Html.link("promises.html", "What is promised, and which test holds it"),
                    Html.link(CheckedPage.PATH, CheckedPage.TITLE)))
            + "<script src=\"search.js\"></script>\n";
    return new SitePage("index.html", "Creative Hubs", "start", "", body);
  }

  private static String topics(String heading, String module, RoomPages rooms) {
    return Html.heading(heading)
        + Html.list(
            rooms
                .rooms()
                .filter(room -> room.startsWith("org.creativehubs." + module + "."))
                .map(room -> topic(room, rooms))
                .toList());
  }

  private static String topic(String room, RoomPages rooms) {
    return Html.link(Comments.roomPath(room), rooms.topic(room)) + " (" + rooms.size(room) + ")";
  }

  private static String found(List<SitePage> pages) {
    return HubJson.pretty(
        pages.stream()
            .map(page -> List.of(page.path(), page.title(), page.kind(), page.words()))
            .toList());
  }

  private static String framed(SitePage page) {
    String up = page.up();
    String home = page.path().equals("index.html") ? "" : Html.link(up + "index.html", "All");
    return """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>%1$s</title>
    <link rel="stylesheet" href="%2$ssite.css">
    </head>
    <body>
    <header><nav>%3$s</nav></header>
    <main>
    <h1>%1$s</h1>
    %4$s</main>
    <footer><p>Version %5$s</p></footer>
    </body>
    </html>
    """
        .formatted(Html.text(page.title()), up, home, page.body(), LibraryVersion.current());
  }

  private void store(String path, String text) throws IOException {
    Path file = target.resolve(path);
    Files.createDirectories(Check.notNull(file.getParent(), "folder"));
    Files.writeString(file, text);
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = Check.notNull(Site.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
