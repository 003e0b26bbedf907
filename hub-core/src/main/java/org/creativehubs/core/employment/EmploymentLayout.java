package org.creativehubs.core.employment;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Table;

/** A table of counts for reading. */
final class EmploymentLayout {

  private static final int SIDE_BY_SIDE = 12;

  private EmploymentLayout() {}

  static Table of(EmploymentTable counts) {
    Table.Builder table =
        Table.builder().title(counts.measure() + " by region and industry").addColumns("region");
    return counts.industries().size() <= SIDE_BY_SIDE ? wide(counts, table) : tall(counts, table);
  }

  /** A number of things in words. */
  static String counted(int number, String singular, String plural) {
    return Show.number(number) + " " + (number == 1 ? singular : plural);
  }

  private static Table wide(EmploymentTable counts, Table.Builder table) {
    table.addAllColumns(counts.industries()).addColumns("total");
    for (int region = 0; region < counts.regions().size(); region++) {
      ImmutableList.Builder<Answer> row = ImmutableList.builder();
      row.add(Answer.text(counts.regions().get(region)));
      for (int industry = 0; industry < counts.industries().size(); industry++) {
        row.add(Answer.number(counts.countAt(region, industry)));
      }
      table.addRows(row.add(Answer.number(counts.regionTotalAt(region))).build());
    }
    return table.build();
  }

  private static Table tall(EmploymentTable counts, Table.Builder table) {
    table.addColumns("industry", counts.measure());
    List<Answer> industries = counts.industries().stream().map(Answer::text).toList();
    for (int region = 0; region < counts.regions().size(); region++) {
      Answer name = Answer.text(counts.regions().get(region));
      for (int industry = 0; industry < industries.size(); industry++) {
        double count = counts.countAt(region, industry);
        if (count > 0) {
          table.addRows(ImmutableList.of(name, industries.get(industry), Answer.number(count)));
        }
      }
    }
    return table.build();
  }
}
