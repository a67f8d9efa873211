/** The files that the program carries: templates, words, samples, the schema. */
package readout.resource;
