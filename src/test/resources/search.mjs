// Searches a site as a reader would, in jsdom, and the records by a plain scan of their texts: prints for each query
// what both found, what the page says, and how many bytes it has read.
//   node search.mjs SITE RECORDS QUERIES
import { readFileSync, readdirSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const require = createRequire(join(process.env.READOUT_TEST_TOOLS, "package.json"));
const { JSDOM, ResourceLoader, VirtualConsole } = require("jsdom");
const yaml = require("yaml");
const [site, records, queries] = process.argv.slice(2).map((path) => resolve(path));

/** Keys whose values are no words for readers. */
const SILENT = new Set(["readout", "id", "language", "date", "due", "kind", "url", "email", "status", "vote", "chair", "topic", "speaker", "owner"]);

function fold(text) {
  return text.normalize("NFKD").toLowerCase().normalize("NFKD").replace(/[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670]/g, "").normalize("NFC")
    .replace(/[ıłøđðßæœς]/g, (c) => ({ ı: "i", ł: "l", ø: "o", đ: "d", ð: "d", ß: "ss", æ: "ae", œ: "oe", ς: "σ" })[c]);
}

function texts(value) {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(texts);
  if (value && typeof value === "object") return Object.entries(value).flatMap(([key, v]) => (SILENT.has(key) ? [] : texts(v)));
  return [];
}

/** Whether a text has a word, or what begins with it; in scripts without spaces whether it is there at all. */
function has(text, word) {
  if (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u.test(word)) return text.includes(word);
  const escaped = word.replace(/[^\p{L}\p{N}\p{M}]+/gu, "[^\\p{L}\\p{N}\\p{M}]+");
  return new RegExp("(?<![\\p{L}\\p{N}\\p{M}])" + escaped, "u").test(text);
}

/** The folded texts of each record, in one or many folders, by its id. */
const scanned = new Map(readdirSync(records, { recursive: true }).filter((name) => name.endsWith(".yaml")).map((file) => {
  const record = yaml.parse(readFileSync(join(records, file), "utf8"));
  return [record.id ?? basename(file, ".yaml"), texts(record).map(fold)];
}));

function scan(query) {
  const words = [...query.matchAll(/"([^"]+)"|[^\s"]+/g)].map((m) => fold(m[1] ?? m[0]));
  return [...scanned].filter(([, all]) => words.every((word) => all.some((text) => has(text, word)))).map(([id]) => id).sort();
}

async function search(query) {
  const read = new Map();
  let loading = 0;
  class Reader extends ResourceLoader {
    fetch(url, options) {
      const path = fileURLToPath(new URL(url));
      read.set(path.slice(site.length + 1), statSync(path, { throwIfNoEntry: false })?.size ?? 0);
      const loaded = super.fetch(url, options);
      loading++;
      Promise.resolve(loaded).finally(() => loading--).catch(() => {});
      return loaded;
    }
  }
  const errors = [];
  const console = new VirtualConsole();
  console.on("jsdomError", (e) => e.message.includes("CSS") || errors.push(e.message));
  const page = join(site, "search.html");
  const dom = await JSDOM.fromFile(page, {
    url: pathToFileURL(page).href + "?q=" + encodeURIComponent(query), runScripts: "dangerously", resources: new Reader(), virtualConsole: console,
  });
  const document = dom.window.document;
  for (let i = 0; i < 400 && !document.querySelector("[role=status]")?.textContent; i++) await new Promise((next) => setTimeout(next, 25));
  let more;
  while ((more = document.querySelector("#search-results > button")) && !more.hidden) {
    more.click();
    // After the last results the button stays hidden, and nothing is fetched any more.
    for (let idle = 0; more.hidden && idle < 20; idle = loading > 0 ? 0 : idle + 1) await new Promise((next) => setTimeout(next, 25));
    if (read.size > 10_000) break;
  }
  const items = [...document.querySelectorAll(".search-list > li")];
  const result = {
    query,
    scanned: scan(query),
    found: items.map((item) => decodeURIComponent(basename(item.querySelector("a").getAttribute("href"), ".html"))),
    names: [...document.querySelectorAll(".search-names a")].map((link) => link.textContent),
    marked: items.map((item) => [...item.querySelectorAll("mark")].map((mark) => mark.textContent)),
    anchors: items.flatMap((item) => [...item.querySelectorAll(".passages a")].map((link) => link.getAttribute("href"))),
    excerpts: items.flatMap((item) => [...item.querySelectorAll(".passages li")].map((li) => li.textContent)),
    status: document.querySelector("[role=status]")?.textContent ?? "",
    bytes: [...read.values()].reduce((a, b) => a + b, 0),
    first: [...read].filter(([path]) => path === "search.js" || /index|pages\.js$/.test(path)).reduce((a, [, b]) => a + b, 0),
    errors,
  };
  dom.window.close();
  return result;
}

const results = [];
for (const query of readFileSync(queries, "utf8").split("\n").filter(Boolean)) results.push(await search(query));
process.stdout.write(JSON.stringify(results));
