/** Reads the files that the program carries: templates, labels, samples, the schema. */
package readout.resource;
