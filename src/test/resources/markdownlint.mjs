// Lints every Markdown file of a folder with markdownlint; only the length of lines (MD013) is not asked for,
// for a paragraph of a note is one line; and a note under embargo opens with the embargo, not with its title (MD041).
// Prints what it finds.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const library = join(process.env.READOUT_TEST_TOOLS, "node_modules/markdownlint/lib/exports-sync.mjs");
const { lint } = await import(pathToFileURL(library));
const folder = process.argv[2];
const files = readdirSync(folder).filter((name) => name.endsWith(".md")).map((name) => join(folder, name));
const results = lint({ files, config: { default: true, MD013: false, MD041: { allow_preamble: true } } });
for (const [file, errors] of Object.entries(results)) {
  for (const e of errors) console.log(`${file}:${e.lineNumber} ${e.ruleNames.join("/")} ${e.ruleDescription} ${e.errorDetail ?? ""}`);
}
