/**
 * Files beside records: which file an address of a record names, whether it may leave the record's
 * folder, and names that every file system takes. It opens no file and writes none.
 */
package readout.files;
