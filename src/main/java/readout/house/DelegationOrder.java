package readout.house;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import readout.meeting.Delegation;
import readout.meeting.Keyword;

/** In which order a house lists delegations. */
public enum DelegationOrder implements Keyword {
  /** As the record has them. */
  AS_WRITTEN("as-written"),
  /** By their names in the language of the note. */
  ALPHABETICAL("alphabetical"),
  /** The host's, then the others as the record has them. */
  HOST_FIRST("host-first"),
  /** Member States of the European Union in its protocol order, then the others as written. */
  EU_PROTOCOL("eu-protocol");

  /**
   * Member States by their names in their own languages (Interinstitutional Style Guide of the
   * European Union, section 7.1), as ISO 3166 codes.
   */
  private static final List<String> MEMBER_STATES =
      List.of(
          "BE", "BG", "CZ", "DK", "DE", "EE", "IE", "GR", "ES", "FR", "HR", "IT", "CY", "LV", "LT",
          "LU", "HU", "MT", "NL", "AT", "PL", "PT", "RO", "SI", "SK", "FI", "SE");

  private final String key;

  DelegationOrder(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }

  /**
   * The delegations in this order.
   *
   * @param names what a delegation is called in the language of the note
   * @param byName the order of names in that language; asked for only when it is needed
   * @param host whether a delegation is the host's
   */
  public List<Delegation> of(
      List<Delegation> delegations,
      Function<Delegation, String> names,
      Supplier<Comparator<String>> byName,
      Predicate<Delegation> host) {
    Stream<Delegation> all = delegations.stream();
    return switch (this) {
      case AS_WRITTEN -> delegations;
      case ALPHABETICAL -> all.sorted(Comparator.comparing(names, byName.get())).toList();
      case HOST_FIRST -> all.sorted(Comparator.comparing(d -> !host.test(d))).toList();
      case EU_PROTOCOL -> all.sorted(Comparator.comparingInt(DelegationOrder::rank)).toList();
    };
  }

  private static int rank(Delegation delegation) {
    String country =
        delegation.country() == null ? "" : delegation.country().toUpperCase(Locale.ROOT);
    int rank = MEMBER_STATES.indexOf(country.equals("EL") ? "GR" : country);
    return rank < 0 ? MEMBER_STATES.size() : rank;
  }
}
