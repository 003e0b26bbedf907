package org.creativehubs.finance.rentroll;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Area;

/** Tenancies added up by the calendar year in which they end. */
final class Profile {

  private final SortedMap<Integer, ProfileYear> years = new TreeMap<>();

  static List<ProfileYear> of(List<ProfileYear> one, List<ProfileYear> other) {
    Profile profile = new Profile();
    one.forEach(profile::add);
    other.forEach(profile::add);
    return profile.years();
  }

  void add(int year, Money passingRent, Area area) {
    add(ProfileYear.of(year, 1, passingRent, area));
  }

  private void add(ProfileYear year) {
    years.merge(year.year(), year, ProfileYear::plus);
  }

  List<ProfileYear> years() {
    return ImmutableList.copyOf(years.values());
  }
}
