package org.creativehubs.core.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.creativehubs.core.files.internal.TextStart;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * A file with what it is: the door to all nouns that can be read from files.
 *
 * <pre>{@code
 * DataFile file = DataFile.of(Path.of("nomis.csv"), Offices.nomis());
 * EmploymentTable jobs = EmploymentTable.read(file).value();
 * }</pre>
 *
 * <p>It is opened each time that something is read from it, and closed then. Immutable.
 */
public final class DataFile {

  /** Opens a file, again for each reading. */
  @FunctionalInterface
  public interface Opener {

    /** Its bytes from the first one on, which the reading closes. */
    InputStream open() throws IOException;
  }

  private final String name;
  private final Opener opener;
  private final FileLayout layout;
  private final BlockRows.Threads threads;

  private DataFile(String name, Opener opener, FileLayout layout, BlockRows.Threads threads) {
    this.name = name;
    this.opener = opener;
    this.layout = layout;
    this.threads = threads;
  }

  /**
   * A file on disk.
   *
   * @param path where it is
   * @param layout what it is
   * @return the file, which is not opened yet
   */
  public static DataFile of(Path path, FileLayout layout) {
    Path file = Check.notNull(path, "path").getFileName();
    return opened(
        file == null ? path.toString() : file.toString(), () -> Files.newInputStream(path), layout);
  }

  /**
   * A file that is given as its text.
   *
   * @param text the text
   * @param layout what it is; its encoding does not matter
   * @return the file
   */
  public static DataFile text(String text, FileLayout layout) {
    byte[] bytes = Check.notNull(text, "text").getBytes(StandardCharsets.UTF_8);
    return bytes(bytes, layout.encodedAs("UTF-8"));
  }

  /**
   * A file that is given as its bytes.
   *
   * @param bytes the bytes; not copied
   * @param layout what it is
   * @return the file
   */
  public static DataFile bytes(byte[] bytes, FileLayout layout) {
    return opened("the text", () -> new ByteArrayInputStream(bytes), layout);
  }

  /**
   * A file from elsewhere, such as one that is packed.
   *
   * @param name what reports call it; not blank
   * @param opener opens it, again for each reading
   * @param layout what it is
   * @return the file, which is not opened yet
   */
  public static DataFile opened(String name, Opener opener, FileLayout layout) {
    Check.notBlank(Check.notNull(name, "name"), "name");
    return new DataFile(
        name,
        Check.notNull(opener, "opener"),
        Check.notNull(layout, "layout"),
        BlockRows.Threads.ONE);
  }

  /** The same file with another layout. */
  public DataFile as(FileLayout layout) {
    return new DataFile(name, opener, Check.notNull(layout, "layout"), threads);
  }

  /**
   * The same file, which takes the threads of an executor where it is long. What is read and what
   * is found wrong is the same, whatever the number of threads; a file of some 100,000 rows or more
   * is read sooner.
   *
   * @param executor who takes blocks of rows apart, beside the calling thread, which waits only for
   *     blocks that others have begun; as many at once as there are processors, if it has them
   * @return the file
   */
  public DataFile on(Executor executor) {
    return on(BlockRows.Threads.of(Check.notNull(executor, "executor")));
  }

  DataFile on(BlockRows.Threads threads) {
    return new DataFile(name, opener, layout, threads);
  }

  /** What reports call it; not blank. */
  public String name() {
    return name;
  }

  /**
   * Opens it.
   *
   * @return its bytes from the first one on, to be closed by the caller
   * @throws IOException if it cannot be opened
   */
  public InputStream open() throws IOException {
    return opener.open();
  }

  /** What it is. */
  public FileLayout layout() {
    return layout;
  }

  /**
   * The headings of the columns, to see what a layout must say.
   *
   * @return the headings in order; those of several rows are joined by slashes
   * @throws InvalidFileException if the file cannot be read or has none
   */
  public List<String> headings() {
    FileFaults faults = new FileFaults();
    return reading(
        faults,
        rows -> {
          Headings headings = Headings.read(rows, layout, faults);
          return headings == null ? List.of() : headings.names();
        });
  }

  /**
   * Reads a noun.
   *
   * @param <T> the noun
   * @param reader what is needed of each row, and what becomes of it
   * @return the noun and the report
   * @throws InvalidFileException if something in the file cannot be read; all of it is told
   */
  public <T> FileRead<T> read(RowsReader<T> reader) {
    FileFaults faults = new FileFaults();
    return reading(faults, rows -> new Reading<>(this, reader, faults).run(rows));
  }

  private interface Work<T> {

    /** Null where there is nothing to give, which is a fault then. */
    @Nullable T of(TrimmedRows rows);
  }

  /** What is found in vain where something is wrong is never returned. */
  private <T> T reading(FileFaults faults, Work<T> work) {
    @Nullable T found = null;
    try (RowSource source = source(faults);
        TrimmedRows rows = new TrimmedRows(source, layout)) {
      found = work.of(rows);
    } catch (InvalidValueException e) { // of JSON, whose rows are made from a whole document
      faults.add(0, e.field(), e.code(), e.rule(), e.value(), null);
    } catch (NoSuchFileException e) {
      faults.add(0, null, Fault.UNREADABLE, "be there", "none at " + e.getFile(), null);
    } catch (IOException e) {
      faults.add(0, null, Fault.UNREADABLE, "be readable", e.toString(), null);
    } catch (UncheckedIOException e) {
      faults.add(0, null, Fault.UNREADABLE, "be readable", String.valueOf(e.getCause()), null);
    }
    if (found == null || !faults.isEmpty()) {
      throw faults.thrown(name);
    }
    return found;
  }

  /** Its rows; none where it is no table as text, which is a fault then. */
  private RowSource source(FileFaults faults) throws IOException {
    PushbackInputStream bytes = new PushbackInputStream(opener.open(), FileKind.BYTES);
    byte[] first = bytes.readNBytes(FileKind.BYTES);
    Optional<FileFault> foreign = FileKind.fault(first, layout);
    if (foreign.isPresent()) {
      faults.add(foreign.get());
      bytes.close();
      return RowSource.NONE;
    }
    bytes.unread(first);
    TextStart start = TextStart.of(bytes, layout.charset());
    return threads.blockSize() > 0 && !start.isJson && BlockRows.isFor(layout, start.charset)
        ? new BlockRows(start, layout, faults, threads)
        : new SeparatedRows(start, layout, faults);
  }

  /** The name and the layout's source in one line. */
  @Override
  public String toString() {
    return name + layout.source().map(source -> " as of " + source).orElse("");
  }
}
