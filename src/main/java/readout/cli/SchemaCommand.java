package readout.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import readout.record.RecordSchema;

/** {@code readout schema}: prints the record format as a JSON Schema, for editors. */
final class SchemaCommand implements Command {
  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name("schema");
    spec.usageMessage()
        .description(
            "Prints the JSON Schema (2020-12) of the record format, so that editors complete keys,"
                + " explain them and mark mistakes.")
        .footer(
            "",
            "A record names it in its first line:",
            "  # yaml-language-server: $schema=" + RecordSchema.FILE_NAME,
            "",
            "Examples:",
            "  readout schema > " + RecordSchema.FILE_NAME);
    return spec;
  }

  @Override
  public int run(ParseResult arguments, Console console) {
    console.out().print(RecordSchema.text());
    return ExitStatus.DONE;
  }
}
