package readout.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import readout.meeting.Audience;

/** The people and bodies of a generated record. */
final class GeneratedPeople {
  /** A participant; every canary is another field of theirs. */
  static final class Person extends Cited {
    Guard guard;
    Audience emailAudience;
    boolean mentioned;
    Body delegation;
    String alias;
    String honorific;
    String role;
    String organization;
    String email;
    String url;
    String x;

    /** Whether the record names them by an id of the people file, which says all the rest. */
    boolean ofFile;

    /** Whom the office of the day is for; to others the second one is the office of the day. */
    Audience officeAudience;

    String secondRole;
    String secondOrganization;

    /** One that has ended, and whom it is for. */
    String oldRole;

    String oldOrganization;
    Audience oldAudience;

    /** Of the people file alone; no output has it. */
    String country;
  }

  /** A group or delegation. */
  static final class Body extends Cited {
    boolean isDelegation;
    String country;
    String x;
  }

  /** A speaker on no list. */
  static final class Outsider extends Cited {
    String role;
    String organization;
    String x;
  }

  /** A person that items refer to. */
  abstract static class Cited {
    String id;
    String name;
    String foreignName;
  }

  final List<Person> persons = new ArrayList<>();
  final List<Body> delegations = new ArrayList<>();
  final List<Body> groups = new ArrayList<>();

  GeneratedPeople(Random random, Canaries canaries, Guards guards) {
    for (int i = random.nextInt(3); i > 0; i--) {
      delegations.add(body(canaries, true));
    }
    for (int i = random.nextInt(2); i > 0; i--) {
      groups.add(body(canaries, false));
    }
    for (int i = random.nextInt(4); i > 0; i--) {
      Person p = new Person();
      p.id = canaries.next();
      p.name = canaries.next();
      p.foreignName = canaries.next();
      p.alias = canaries.next();
      p.honorific = canaries.next();
      p.role = canaries.next();
      p.organization = canaries.next();
      p.email = canaries.next();
      p.url = canaries.next();
      p.x = canaries.next();
      p.guard = guards.next();
      p.emailAudience = guards.audience();
      p.mentioned = random.nextInt(3) == 0;
      boolean member = !delegations.isEmpty() && random.nextBoolean();
      p.ofFile = random.nextInt(3) == 0;
      p.officeAudience = guards.audience();
      p.oldAudience = guards.audience();
      p.secondRole = canaries.next();
      p.secondOrganization = canaries.next();
      p.oldRole = canaries.next();
      p.oldOrganization = canaries.next();
      p.country = canaries.next();
      p.delegation = member ? delegations.get(random.nextInt(delegations.size())) : null;
      persons.add(p);
    }
  }

  private static Body body(Canaries canaries, boolean delegation) {
    Body body = new Body();
    body.isDelegation = delegation;
    body.id = canaries.next();
    body.name = canaries.next();
    body.foreignName = canaries.next();
    body.country = canaries.next();
    body.x = canaries.next();
    return body;
  }

  static Outsider outsider(Canaries canaries) {
    Outsider outsider = new Outsider();
    outsider.name = canaries.next();
    outsider.foreignName = canaries.next();
    outsider.role = canaries.next();
    outsider.organization = canaries.next();
    outsider.x = canaries.next();
    return outsider;
  }

  /** A person of the lists, or null when they are empty. */
  Cited any(Random random) {
    List<Cited> all = new ArrayList<>(persons);
    all.addAll(delegations);
    all.addAll(groups);
    return all.isEmpty() ? null : all.get(random.nextInt(all.size()));
  }

  String yaml() {
    StringBuilder yaml = new StringBuilder();
    list(yaml, "delegations", delegations);
    list(yaml, "groups", groups);
    yaml.append(persons.isEmpty() ? "" : "participants:\n");
    for (Person p : persons) {
      yaml.append(p.ofFile ? "  - {person: " + p.id : "  - {" + inFull(p));
      yaml.append(p.delegation == null ? "" : ", delegation: " + p.delegation.id);
      yaml.append(p.mentioned ? ", attendance: mentioned" : "");
      yaml.append(", email: {text: ").append(p.email).append("@x.example");
      yaml.append(p.emailAudience == null ? "" : ", audience: " + p.emailAudience.key());
      yaml.append("}").append(p.ofFile ? "" : url(p)).append(", x-own: ").append(p.x);
      yaml.append(p.guard.yaml()).append("}\n");
    }
    return yaml.toString();
  }

  private static String inFull(Person p) {
    return "id: "
        + p.id
        + ", name: "
        + words(p.name, p.foreignName)
        + ", aliases: ["
        + p.alias
        + "], honorific: "
        + p.honorific
        + ", role: "
        + p.role
        + ", organization: "
        + p.organization;
  }

  private static String url(Person p) {
    return ", url: \"https://x.example/" + p.url + "\"";
  }

  /** The people of a people file that the record is read with. */
  String file() {
    StringBuilder yaml = new StringBuilder();
    for (Person p : persons) {
      yaml.append("  - {id: ").append(p.id).append(", name: ").append(words(p.name, p.foreignName));
      yaml.append(", aliases: [").append(p.alias).append("], honorific: ").append(p.honorific);
      yaml.append(", country: ").append(p.country).append(url(p)).append(", offices: [");
      yaml.append(office(p.role, p.organization, "from: 2020-01-01", p.officeAudience))
          .append(", ");
      yaml.append(office(p.secondRole, p.secondOrganization, "to: 2030", null)).append(", ");
      yaml.append(office(p.oldRole, p.oldOrganization, "to: 2019", p.oldAudience)).append("]}\n");
    }
    return yaml.toString();
  }

  private static String office(String role, String organization, String term, Audience audience) {
    return "{role: "
        + role
        + ", organization: "
        + organization
        + ", "
        + term
        + new Guard(audience, Guard.Embargo.NONE).yaml()
        + "}";
  }

  private static void list(StringBuilder yaml, String key, List<Body> bodies) {
    yaml.append(bodies.isEmpty() ? "" : key + ":\n");
    for (Body b : bodies) {
      yaml.append("  - {id: ").append(b.id).append(", name: ").append(words(b.name, b.foreignName));
      yaml.append(b.isDelegation ? ", country: " + b.country : "");
      yaml.append(", x-own: ").append(b.x).append("}\n");
    }
  }

  static String words(String english, String kazakh) {
    return "{en: " + english + ", kk: " + kazakh + "}";
  }
}
