/**
 * Documents as Word files: WordprocessingML (ISO/IEC 29500-1, transitional), written with what the
 * JDK has. Libraries for it were measured: they need 19 MB and one to two seconds of processor for
 * what takes a tenth of a second here, give other bytes each time, and keep what a template says of
 * its authors. The tests have them and others read what is written.
 */
package readout.document.word;
