package readout.verify.transcript;

/**
 * A word in the form in which it is compared.
 *
 * @param form in small letters, numbers in digits
 * @param start where it begins in its text
 * @param end where it ends, exclusive
 * @param isJoined whether no mark but a hyphen is between it and the word before
 * @param said in small letters as it is written
 */
record SpokenWord(String form, int start, int end, boolean isJoined, String said) {}
