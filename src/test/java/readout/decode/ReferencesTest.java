package readout.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.Mistakes;
import readout.meeting.Delegation;
import readout.meeting.Group;
import readout.meeting.Organization;
import readout.meeting.Outsider;
import readout.meeting.Participant;
import readout.meeting.Party;
import readout.meeting.Quote;
import readout.meeting.Unlisted;

/** Whom a record means by a name. */
class ReferencesTest {
  private static final String PEOPLE =
      """
      delegations:
        - {id: eu, name: {en: European Union, fr: Union européenne}}
      participants:
        - {id: vassilenko, name: {en: Roman Vassilenko, kk: Роман Василенко}, delegation: CDU}
        - {name: "Lund, Ivo", aliases: [IL, the minister], organization: Port of Sesimbra}
        - {name: Ana Duarte}
        - {name: Ana Castro, delegation: eu}
      groups:
        - {id: secretariat, name: the Secretariat}
      """;

  private static Mistakes speaker(String speaker) {
    return Mistakes.ofRest(PEOPLE + "quotes:\n  - {text: a, speaker: " + speaker + "}\n");
  }

  private static Mistakes owner(String owner) {
    return Mistakes.ofRest(PEOPLE + "next_steps:\n  - {action: a, owner: " + owner + "}\n");
  }

  private static List<Party> speakers(Mistakes mistakes) {
    return ((Quote) mistakes.meeting().content().utterances().get(0)).speakers();
  }

  private static Party theOwner(Mistakes mistakes) {
    return mistakes.meeting().content().nextSteps().get(0).owners().get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "vassilenko;0",
        "Roman Vassilenko;0",
        "Роман Василенко;0",
        "\"Lund, Ivo\";1",
        "IL;1",
        "the minister;1",
        "Ana Castro;3"
      })
  void aPersonIsFoundByIdNameAndAlias(String name, int index) {
    Mistakes mistakes = speaker(name);
    assertThat(mistakes.places()).isEmpty();
    assertThat(speakers(mistakes))
        .containsExactly(mistakes.meeting().people().participants().get(index));
  }

  @Test
  void severalSpeakTogetherAndBodiesSpeakToo() {
    Mistakes mistakes = speaker("[secretariat, Union européenne, eu, CDU, the Secretariat]");
    assertThat(mistakes.places()).isEmpty();
    assertThat(speakers(mistakes))
        .hasExactlyElementsOfTypes(
            Group.class, Delegation.class, Delegation.class, Delegation.class, Group.class);
  }

  @Test
  void somebodyOnNoListIsNobodyElse() {
    Mistakes mistakes = speaker("{name: Ana Duarte, role: reporter}");
    assertThat(mistakes.places()).isEmpty();
    assertThat(speakers(mistakes).get(0)).isInstanceOf(Outsider.class);
  }

  @Test
  void anUnknownSpeakerIsToldTheNearestAndTheWaysOut() {
    Mistakes mistakes = speaker("vasilenko");
    assertThat(mistakes.places()).containsExactly("14:24 unknown-participant");
    assertThat(mistakes.words())
        .contains(
            "no participant has the id \"vasilenko\"",
            "not in `participants`",
            "did you mean \"vassilenko\"?",
            "add them to `participants`",
            "`speaker: {name: vasilenko}`");
  }

  @Test
  void aFirstNameAloneIsNotGuessed() {
    Mistakes mistakes = speaker("Roman");
    assertThat(mistakes.places()).containsExactly("14:24 unknown-participant");
    assertThat(mistakes.words()).contains("did you mean \"vassilenko\"?");
  }

  @Test
  void aFirstNameOfTwoPeopleNamesBoth() {
    Mistakes mistakes = speaker("Ana");
    assertThat(mistakes.places()).containsExactly("14:24 ambiguous-person");
    assertThat(mistakes.words()).contains("2 people answer to", "\"Ana Duarte\", \"Ana Castro\"");
    assertThat(mistakes.only().also()).hasSize(2);
  }

  @Test
  void twoPeopleOfWhomTheSameIsSaidAreTwo() {
    String people = "participants: [{name: J. Smith}, {name: J. Smith}]\n";
    Mistakes mistakes = Mistakes.ofRest(people + "quotes: [{speaker: J. Smith, text: a}]");
    assertThat(mistakes.places()).containsExactly("5:20 ambiguous-person");
    assertThat(mistakes.words()).contains("give each of them an `id`");
    assertThat(Mistakes.ofRest(people).places()).isEmpty();
  }

  @Test
  void anIdGoesBeforeAName() {
    String people = "participants: [{name: A, id: b}, {name: b, id: c}]\n";
    Mistakes mistakes = Mistakes.ofRest(people + "quotes: [{speaker: b, text: a}]");
    assertThat(speakers(mistakes).get(0))
        .isEqualTo(mistakes.meeting().people().participants().get(0));
  }

  @Test
  void anOwnerMayBeABodyOrATextOfItsOwn() {
    assertThat(theOwner(owner("IL"))).isInstanceOf(Participant.class);
    assertThat(theOwner(owner("Port of Sesimbra"))).isInstanceOf(Organization.class);
    assertThat(theOwner(owner("CDU"))).isInstanceOf(Delegation.class);
    assertThat(theOwner(owner("secretariat"))).isInstanceOf(Group.class);
    Mistakes other = owner("the shippers");
    assertThat(theOwner(other)).isInstanceOf(Unlisted.class);
    assertThat(other.places()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ana Duart", "Port of Sesimbre", "the secretariate"})
  void anOwnerWhoIsNearlySomebodyIsDoubted(String name) {
    Mistakes mistakes = owner(name);
    assertThat(mistakes.places()).containsExactly("14:24 ~nearly-known");
    assertThat(mistakes.words()).contains("did you mean \"");
    assertThat(theOwner(mistakes)).isInstanceOf(Unlisted.class);
  }

  @Test
  void aDelegationOnNoListComesIntoBeing() {
    List<Delegation> delegations = speaker("IL").meeting().people().delegations();
    assertThat(delegations).extracting(Delegation::id).containsExactly("eu", "CDU");
  }

  @Test
  void aDelegationThatIsNearlyListedIsDoubted() {
    String people = PEOPLE.replace("delegation: CDU", "delegation: European Unoin");
    Mistakes mistakes = Mistakes.ofRest(people);
    assertThat(mistakes.places()).containsExactly("7:85 ~nearly-known");
    assertThat(mistakes.words()).contains("did you mean \"European Union\"?");
  }

  @Test
  void peopleGroupsAndDelegationsShareTheirIds() {
    Mistakes mistakes =
        Mistakes.ofRest("participants: [{name: A, id: x}]\ngroups: [{id: x, name: B}]\n");
    assertThat(mistakes.places()).containsExactly("5:15 duplicate-id");
    assertThat(mistakes.only().also().get(0).label()).isEqualTo("first time");
  }

  @Test
  void otherListsHaveIdsOfTheirOwn() {
    String lists =
        """
        topics: [{title: a, id: x, topics: [{title: b, id: y}]}]
        sources: [{title: a, id: x}]
        next_steps: [{action: a, id: x}]
        """;
    assertThat(Mistakes.ofRest(lists).places()).isEmpty();
    assertThat(Mistakes.ofRest(lists.replace("id: y", "id: x")).places())
        .containsExactly("4:52 duplicate-id");
  }
}
