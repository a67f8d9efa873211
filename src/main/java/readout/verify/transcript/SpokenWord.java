package readout.verify.transcript;

/**
 * A word in the form in which it is compared.
 *
 * @param form in small letters, numbers in digits
 * @param start where it begins in its text
 * @param end where it ends, exclusive
 */
record SpokenWord(String form, int start, int end) {}
