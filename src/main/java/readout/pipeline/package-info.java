/**
 * The way of the data from top to bottom: bytes, yaml, decode, meeting, release, note, render,
 * output. The only room that knows the file system.
 */
package readout.pipeline;
