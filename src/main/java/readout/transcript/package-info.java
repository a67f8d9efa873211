/**
 * Reads what was said and when from captions (WebVTT, SubRip, JSON) and logs of chat rooms, with
 * the names that the files have, and adds nothing.
 */
package readout.transcript;
