/**
 * Reads what was said and when from captions (WebVTT, SubRip, JSON), logs of chat rooms and
 * transcripts in plain text or Markdown, with the names that the files have, and adds nothing.
 */
package readout.transcript;
