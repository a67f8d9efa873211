/** Times the stages from a record to its pages, warm: run by {@code src/test/bench/jmh.sh}. */
package readout.bench;
