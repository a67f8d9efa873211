// How a long page opens in Chromium, and how long it is on paper.
//   READOUT_TEST_TOOLS=… node src/test/resources/long-page.mjs PAGE [PDF]
// Prints its bytes, quotes, the milliseconds until something is shown and until all is there, and the number of printed pages.
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { Browser } from "./browser.mjs";

const [page, pdf] = process.argv.slice(2);
const browser = await Browser.start();
await browser.look({ width: 1440, height: 1000 });
const runs = [];
for (let i = 0; i < 5; i++) {
  await browser.open("about:blank");
  await browser.open(pathToFileURL(resolve(page)).href);
  runs.push(await browser.eval(`new Promise((done) => requestAnimationFrame(() => setTimeout(() => done({
    paint: Math.round(performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? -1),
    loaded: Math.round(performance.getEntriesByType("navigation")[0].loadEventEnd) }), 200)))`));
}
const quotes = await browser.eval(`document.querySelectorAll("figure.quote").length`);
await browser.look({ width: 794, height: 1123, print: true });
const { data } = await browser.send("Page.printToPDF", { preferCSSPageSize: true });
await browser.close();
const bytes = Buffer.from(data, "base64");
if (pdf) writeFileSync(pdf, bytes);
const median = (key) => runs.map((run) => run[key]).sort((a, b) => a - b)[2];
const pages = bytes.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
process.stdout.write(JSON.stringify({ bytes: statSync(page).size, quotes, paint: median("paint"), loaded: median("loaded"), pages }) + "\n");
