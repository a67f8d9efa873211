/**
 * Finished pages as their readers see them, wherever they come from. The only package that knows
 * jsoup.
 */
package readout.html;
