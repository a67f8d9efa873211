// What axe, target sizes included, says of pages as Chromium shows them: on a desktop, on a phone and in the dark.
//   READOUT_TEST_TOOLS=… node src/test/resources/axe.mjs SITE PAGE...
// Opens what is folded first. Prints as JSON for each page and look how many rules passed and what breaks one.
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { Browser } from "./browser.mjs";

const [site, ...pages] = process.argv.slice(2);
const axe = readFileSync(join(process.env.READOUT_TEST_TOOLS, "node_modules/axe-core/axe.min.js"), "utf8");
const LOOKS = { desktop: { width: 1440, height: 1000 }, phone: { width: 390, height: 844, mobile: true }, dark: { width: 1440, height: 1000, dark: true } };

const browser = await Browser.start();
const judged = [];
for (const [look, how] of Object.entries(LOOKS)) {
  await browser.look(how);
  for (const page of pages) {
    await browser.open(pathToFileURL(resolve(site, page.split("?")[0])).href + (page.includes("?") ? "?" + page.split("?")[1] : ""));
    if (page.includes("?")) await browser.eval(`new Promise((done) => { const wait = () => document.querySelector("[role=status]")?.textContent ? done() : setTimeout(wait, 25); wait(); })`);
    await browser.eval(`document.querySelectorAll("details").forEach((one) => { one.open = true; })`);
    await browser.eval(axe + ";0");
    judged.push({ page, look, ...(await browser.eval(`axe.run({ rules: { "target-size": { enabled: true } } }).then((r) => ({
      passed: r.passes.map((p) => p.id), width: innerWidth, dark: matchMedia("(prefers-color-scheme: dark)").matches,
      violations: r.violations.map((v) => v.id + ": " + v.nodes.map((n) => n.html).slice(0, 3).join(" ")) }))`)) });
  }
}
await browser.close();
process.stdout.write(JSON.stringify(judged));
