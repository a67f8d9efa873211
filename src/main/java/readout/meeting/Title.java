package readout.meeting;

/**
 * What a person is called besides the name, and whom they come from.
 *
 * @param honorific such as "H.E.", or null
 * @param role the function on the day of the meeting, or null
 * @param organization where they come from, or null
 * @param delegation their side, or null
 * @param audience the widest audience that may see it; null for all who may see the person
 */
public record Title(
    Text honorific, Text role, Text organization, Delegation delegation, Audience audience) {}
