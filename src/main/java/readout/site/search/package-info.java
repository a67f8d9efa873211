/**
 * Makes the index of a site's search: words by the first letters they have, and the passages they
 * are in, as many small scripts of which a search fetches few. It is made of released text alone.
 */
package readout.site.search;
