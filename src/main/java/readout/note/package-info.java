/**
 * The note: a meeting resolved, ordered, grouped and put into the words of one language. Its names
 * are the template context, a public contract; what is not for the audience was taken out before.
 */
package readout.note;
