// What a reader view keeps of pages, by Mozilla's Readability, which browsers use for theirs: prints a JSON map
// from each file's name to the words of its title and its text.
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const require = createRequire(join(process.env.READOUT_TEST_TOOLS, "package.json"));
const { JSDOM, VirtualConsole } = require("jsdom");
const { Readability } = require("@mozilla/readability");
const folder = process.argv[2];
const kept = {};
for (const name of readdirSync(folder).filter((file) => file.endsWith(".html"))) {
  const document = new JSDOM(readFileSync(join(folder, name), "utf8"), { url: "https://notes.example/note", virtualConsole: new VirtualConsole() }).window.document;
  const article = new Readability(document).parse();
  kept[name] = article === null ? "" : `${article.title}\n${article.content}`;
}
process.stdout.write(JSON.stringify(kept));
