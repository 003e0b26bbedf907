package org.creativehubs.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.sample.Party;
import org.creativehubs.testing.JacksonLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents made to exhaust memory, to overflow a stack or to be misread. */
class HostileInputTest {

  private static final long MEGABYTE = 1 << 20;

  @ParameterizedTest
  @EnumSource
  void aDepthBombIsRefusedWhereItGetsTooDeep(JacksonLine line) {
    String bomb = "{\"name\":\"a\",\"size\":1,\"children\":[".repeat(100_000);

    InvalidJsonException refusal = line.refusal(bomb, Party.class);

    assertThat(refusal.code()).isEqualTo(Fault.TOO_DEEP);
    assertThat(refusal).hasMessageEndingWith("must be nested at most 64 deep, but was deeper");
  }

  @ParameterizedTest
  @EnumSource
  void aTextOfAHundredMegabytesIsRefusedInLittleMemory(JacksonLine line) {
    Reader endless = text("{\"name\":\"", 100 * MEGABYTE);

    long allocated =
        allocatedBy(
            () ->
                assertThatThrownBy(() -> line.read(endless, Party.class))
                    .isInstanceOfSatisfying(
                        InvalidJsonException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(Fault.TOO_LARGE)));

    assertThat(allocated).isLessThan(32 * MEGABYTE);
  }

  @ParameterizedTest
  @EnumSource
  void aNumberOfAHundredMegabytesIsRefusedInLittleMemory(JacksonLine line) {
    Reader endless = text("{\"weight\":1", 100 * MEGABYTE, '1');

    long allocated =
        allocatedBy(
            () ->
                assertThatThrownBy(() -> line.read(endless, Party.class))
                    .isInstanceOfSatisfying(
                        InvalidJsonException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(Fault.TOO_LARGE)));

    assertThat(allocated).isLessThan(8 * MEGABYTE);
  }

  @ParameterizedTest
  @EnumSource
  void aGiantExponentCostsNoMemory(JacksonLine line) {
    for (String field : new String[] {"size", "weight", "name", "age"}) {
      String json = "{\"" + field + "\":1e999999999}";
      line.refusal(json, Party.class);

      assertThat(allocatedBy(() -> line.refusal(json, Party.class)))
          .as(field)
          .isLessThan(MEGABYTE / 4);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32", "ISO-8859-1"})
  void bytesInAnotherEncodingAreRefused(String charset) {
    byte[] json = "{\"name\":\"Café\",\"size\":1}".getBytes(Charset.forName(charset));

    InvalidJsonException refusal =
        catchThrowableOfType(InvalidJsonException.class, () -> HubJson.read(json, Party.class));

    assertThat(refusal.code()).isIn(Fault.ENCODING, Fault.SYNTAX);
  }

  @Test
  void malformedUtf8SaysSo() {
    byte[] json = "{\"name\":\"Caf\u00e9\",\"size\":1}".getBytes(StandardCharsets.ISO_8859_1);

    assertThatThrownBy(() -> HubJson.read(json, Party.class))
        .hasMessage("document must be UTF-8 text, but was other bytes");
  }

  @ParameterizedTest
  @EnumSource
  void malformedUtf8IsRefusedOnBothLines(JacksonLine line) {
    byte[] json = "{\"name\":\"Caf\u00e9\",\"size\":1}".getBytes(StandardCharsets.ISO_8859_1);
    Reader reader =
        new InputStreamReader(
            new java.io.ByteArrayInputStream(json), StandardCharsets.UTF_8.newDecoder());

    assertThatThrownBy(() -> line.read(reader, Party.class))
        .hasMessage("document must be UTF-8 text, but was other bytes");
  }

  @Test
  void aFileThatIsNotThereIsRefusedLikeAnyOther() {
    assertThatThrownBy(() -> HubJson.read(Path.of("no-such-file.json"), Party.class))
        .isInstanceOfSatisfying(
            InvalidJsonException.class,
            refusal -> assertThat(refusal.code()).isEqualTo(Fault.UNREADABLE))
        .hasMessageContaining("no-such-file.json");
  }

  @ParameterizedTest
  @EnumSource
  void aSourceThatBreaksIsRefusedLikeAnyOther(JacksonLine line) {
    Reader broken =
        new Reader() {
          @Override
          public int read(char[] buffer, int offset, int count) throws IOException {
            throw new IOException("the line went dead");
          }

          @Override
          public void close() {}
        };

    assertThatThrownBy(() -> line.read(broken, Party.class))
        .isInstanceOf(InvalidJsonException.class)
        .hasMessage("document must be readable, but was the line went dead");
  }

  private static long allocatedBy(Runnable work) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    work.run();
    return threads.getCurrentThreadAllocatedBytes() - before;
  }

  private static Reader text(String start, long length) {
    return text(start, length, 'a');
  }

  /** Text that is made while it is read, so that only the reader can take up memory. */
  private static Reader text(String start, long length, char filling) {
    return new Reader() {
      private long position;

      @Override
      public int read(char[] buffer, int offset, int count) {
        for (int i = 0; i < count; i++) {
          if (position == length) {
            return i == 0 ? -1 : i;
          }
          buffer[offset + i] = position < start.length() ? start.charAt((int) position) : filling;
          position++;
        }
        return count;
      }

      @Override
      public void close() {}
    };
  }
}
