// Takes pictures of each kind of page of a site: on a desktop, a phone, in the dark, on paper.
//   READOUT_TEST_TOOLS=… node src/test/bench/pictures.mjs SITE FOLDER [PAGE...]
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { Browser } from "../resources/browser.mjs";

const [site, folder, ...asked] = process.argv.slice(2);
const LOOKS = {
  desktop: { width: 1440, height: 1000 },
  phone: { width: 390, height: 844, mobile: true },
  dark: { width: 1440, height: 1000, dark: true },
  print: { width: 794, height: 1123, print: true },
};

/** The largest page of each kind. */
function pages() {
  const kinds = readdirSync(site, { withFileTypes: true }).filter((e) => e.isDirectory() && !["search", "files"].includes(e.name));
  const found = kinds.flatMap(({ name }) => {
    const all = readdirSync(join(site, name)).filter((file) => file.endsWith(".html"));
    const index = all.filter((file) => file.startsWith("index")).map((file) => name + "/" + file);
    const rest = all.filter((file) => !file.startsWith("index")).map((file) => name + "/" + file);
    rest.sort((a, b) => statSync(join(site, b)).size - statSync(join(site, a)).size);
    return [...index.slice(0, 2), ...rest.slice(0, 1)];
  });
  return ["index.html", "steps.html", "figures.html", "search.html", "404.html", ...found].filter((page) => existsSync(join(site, page)));
}

mkdirSync(folder, { recursive: true });
const browser = await Browser.start();
for (const page of asked.length ? asked : pages()) {
  for (const [name, look] of Object.entries(LOOKS)) {
    await browser.look(look);
    await browser.open(pathToFileURL(resolve(site, page.split("#")[0])).href + (page.includes("#") ? "#" + page.split("#")[1] : ""));
    const file = join(folder, page.replace(/[/#]/g, "_").replace(/\.html/, "") + "-" + name + ".png");
    writeFileSync(file, await browser.picture());
  }
}
await browser.close();
