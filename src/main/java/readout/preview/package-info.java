/**
 * The local page that follows the files: a note, or an archive, as it will be, made again whenever
 * a file it depends on is saved. The only package that knows the JDK's HTTP server and its watching
 * of folders.
 */
package readout.preview;
