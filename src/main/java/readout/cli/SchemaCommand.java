package readout.cli;

import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import readout.record.RecordSchema;

/** {@code readout schema}: prints the record format as a JSON Schema, for editors. */
final class SchemaCommand implements Command {
  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name("schema");
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("FORMAT")
            .index("0")
            .arity("0..1")
            .type(String.class)
            .completionCandidates(RecordSchema.FORMATS)
            .description("record, which is the default, or people, the format of people.yaml.")
            .build());
    spec.usageMessage()
        .description(
            "Prints the JSON Schema (2020-12) of the record format or the people file, so that editors complete keys,"
                + " explain them and mark mistakes.")
        .footer(
            "",
            "A record names it in its first line:",
            "  # yaml-language-server: $schema=" + RecordSchema.FILE_NAME,
            "",
            "Examples:",
            "  readout schema > " + RecordSchema.FILE_NAME,
            "  readout schema people > people.schema.json");
    return spec;
  }

  @Override
  public int run(ParseResult arguments, Console console) {
    String word = arguments.matchedPositionalValue(0, RecordSchema.FORMATS.get(0));
    String format =
        Options.oneOf(
            arguments,
            "schema",
            word,
            Optional.of(word).filter(RecordSchema.FORMATS::contains),
            RecordSchema.FORMATS);
    console.out().print(RecordSchema.text(format));
    return ExitStatus.DONE;
  }
}
