/**
 * Turns a note and a template into text: templates are found, checked, compiled and run here. The
 * only package that knows jmustache.
 */
package readout.template;
