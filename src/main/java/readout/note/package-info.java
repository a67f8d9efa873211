/**
 * The note: a meeting in the words of one language, as the records that templates see. Their names
 * are the template context, a public contract; what is not for the audience was taken out before.
 */
package readout.note;
