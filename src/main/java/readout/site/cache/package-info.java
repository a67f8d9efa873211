/** What a run keeps of an archive for the next: it is private, and what is read back is checked. */
package readout.site.cache;
