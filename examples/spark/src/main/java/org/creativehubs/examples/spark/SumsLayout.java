package org.creativehubs.examples.spark;

import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The columns of a dataset of sums, and where each stands. */
final class SumsLayout {

  static final int KEY = 0;
  static final int REGION = 1;
  static final int INDUSTRY = 2;
  static final int WHOLE = 3;
  static final int REST = 4;
  static final int FLAGS = 5;

  private SumsLayout() {}

  static StructType schema() {
    return new StructType()
        .add("key", DataTypes.StringType, false)
        .add("region", DataTypes.StringType, false)
        .add("industry", DataTypes.StringType, false)
        .add("whole", DataTypes.LongType, false)
        .add("rest", DataTypes.StringType, true)
        .add("flags", DataTypes.StringType, true);
  }
}
