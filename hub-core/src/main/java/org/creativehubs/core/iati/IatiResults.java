package org.creativehubs.core.iati;

import java.util.List;
import org.creativehubs.core.finding.RecordRead;
import org.creativehubs.core.indicator.Indicator;
import org.creativehubs.core.value.InvalidValueException;

/**
 * Indicators as results of IATI 2.03, with baseline, target and actual by period.
 *
 * <p>Indicators that differ in nothing but their period, numbers and id are one indicator of IATI
 * with several periods. A share is a percentage there. A number that is not exact, such as over
 * 450, stands in its words, which the schema allows, and is listed. Parts of an actual number are
 * actuals with a dimension. Codes are references of vocabulary 99, with the name of the catalogue,
 * the id, the unit and whether parts overlap in a namespace of this library, as the standard
 * allows. The type of a result is that which an indicator has among its codes ({@link
 * IatiResultType}); an output of a programme, and one with a code of the ERDF, is of type 1; of
 * others the type is not known. Numbers are written with at most ten decimals.
 *
 * <p>A type that is read is kept among the codes of the indicator, unless they tell it anyway; one
 * that is none of the list is a fault, and the indicator is used without it. Read is the first
 * number without a dimension; parts that do not say whether they overlap are taken to. An indicator
 * that does not say that less is better is taken for one where more is. XML with a document type is
 * refused, and with it all entities of its own.
 *
 * <pre>{@code
 * IatiFile file = IatiResults.of(IatiActivity.of(programme));
 * file.missing();                                   // what IATI asks for and nobody told
 * IatiResults.read(file.text()).value().get(0).actual();
 * file.over(Files.readString(activities));          // into the file that is published
 * }</pre>
 *
 * <p>Source: IATI Standard 2.03, iati-activities-schema.xsd and its changelog (AS_QUOTED,
 * github.com/IATI/IATI-Schemas and IATI-Extra-Documentation).
 */
public final class IatiResults {

  private IatiResults() {}

  /**
   * Indicators of activities.
   *
   * @param activities what was done, each with its indicators
   * @return a file with an activity for each, whose results are the indicators
   */
  public static IatiFile of(IatiActivity... activities) {
    return new IatiWriter().write(List.of(activities));
  }

  /**
   * The indicators in a file.
   *
   * @param xml a file of activities, an activity or a result; at most fifty million characters
   * @return an indicator for each period of each indicator, or one where there are no periods
   * @throws InvalidValueException if it is no XML, or one that could do harm
   */
  public static RecordRead<List<Indicator>> read(String xml) {
    return new IatiReader().read(XmlReader.read(xml));
  }
}
