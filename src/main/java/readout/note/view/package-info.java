/**
 * Lets templates, JSON and the checker of templates look into typed records by name: the components
 * of a record are the names that templates know.
 */
package readout.note.view;
