/**
 * The command line. Leaves to others: reading ({@code org.chancery.Pipeline}), the form of what is printed ({@code show},
 * {@code org.chancery.write}), and measuring, which a further jar adds as a {@link org.chancery.cli.Subcommand}.
 *
 * <p>{@link org.chancery.cli.Chancery} is the program. Its exit codes are 0 (done), 1 (something unexpected), 2 (the command
 * is not right), 3 (the input cannot be read) and 4 (a batch had lines that were rejected). Records go to standard output,
 * everything else to standard error, as sentences.
 *
 * <pre>{@code
 * ./chancery read examples/hurricane-call.txt
 * ./chancery read --batch reports.jsonl.gz --out records.jsonl
 * ./chancery why examples/hurricane-call.txt s2
 * }</pre>
 */
@NullMarked
package org.chancery.cli;

import org.jspecify.annotations.NullMarked;
