package org.creativehubs.examples.spark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.LongStream;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** One session for all tests, of two threads, in which a task may fail twice. */
final class LocalSpark {

  static final SparkSession SESSION =
      SparkSession.builder()
          .master("local[" + Integer.getInteger("spark.threads", 2) + ",3]")
          .config("spark.ui.enabled", "false")
          .config("spark.sql.shuffle.partitions", Integer.getInteger("spark.shuffle", 4))
          .config("spark.driver.bindAddress", "127.0.0.1")
          .config("spark.driver.host", "127.0.0.1")
          .config("spark.sql.session.timeZone", "UTC")
          // The older class of dates needs --add-opens, which spark-submit gives.
          .config("spark.sql.datetime.java8API.enabled", "true")
          .getOrCreate();

  /** One hundred thousand establishments in which some counts are not known. */
  static final Establishments SMALL = new Establishments(20261130, 23, 11, 3, 20_000);

  private LocalSpark() {}

  static List<Row> rows(Establishments made, long rows) {
    return LongStream.range(0, rows).mapToObj(made::row).toList();
  }

  /** The same rows, in which the first attempt at every part ends in a failure half-way. */
  static <T> Dataset<T> failingOnce(Dataset<T> rows, Encoder<T> encoder) {
    return rows.mapPartitions(
        (MapPartitionsFunction<T, T>)
            part -> {
              boolean isFirst = TaskContext.get().attemptNumber() == 0;
              List<T> half = new ArrayList<>();
              while (isFirst && part.hasNext() && half.size() < 100) {
                half.add(part.next());
              }
              return isFirst ? broken(half.iterator()) : part;
            },
        encoder);
  }

  private static <T> Iterator<T> broken(Iterator<T> half) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return true;
      }

      @Override
      public T next() {
        if (!half.hasNext()) {
          throw new IllegalStateException("a planted failure");
        }
        return half.next();
      }
    };
  }
}
