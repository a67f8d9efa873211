/**
 * Messages ready to be sent: what a message is made of, written as MIME and read back. The only
 * package that knows MIME.
 */
package readout.document.mail;
