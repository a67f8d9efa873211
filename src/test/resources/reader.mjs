// Plays a reader of a site in Chromium, who only follows links: from a quote to its speaker, to another meeting of theirs, to a topic
// of that, to a step that came of it, to the step of a later meeting that continues it where the site has such, and to how it ended.
//   node reader.mjs SITE [TRIES]
// Prints the way as JSON: where it began and each page with its title; begins elsewhere as long as it does not get to the end.
import { readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { Browser } from "./browser.mjs";

const [site, tries = "200"] = process.argv.slice(2);
const browser = await Browser.start();
await browser.look({ width: 1280, height: 900 });

const here = async (label) => ({ label, address: (await browser.eval("location.href")).split("/").slice(-2).join("/"),
  title: await browser.eval(`document.querySelector("h1").textContent`) });
/** The links of the page that a selector finds, each address once. */
const links = (selector) => browser.eval(`[...new Set([...document.querySelectorAll(${JSON.stringify(selector)})].map((a) => a.href))]`);
const element = (address) => `[...document.querySelectorAll("main a")].find((a) => a.href === ${JSON.stringify(address)})`;
const page = (address) => address.split("#")[0];

async function go(address, label, way) {
  await browser.follow(element(address));
  way.push(await here(label));
}

/** Whether the place that the address names is there and is seen. */
const isThere = () => browser.eval(`(() => { const id = decodeURIComponent(location.hash.slice(1)); const e = document.getElementById(id);
  return !!e && e.closest("li, tr, figure, h2, h3, p").getClientRects().length > 0; })()`);

/** What the page says of the step: who does it, by when, and how far it has come. */
const end = () => browser.eval(`document.getElementById(decodeURIComponent(location.hash.slice(1))).closest("tr, li").innerText`);

async function read(start) {
  await browser.open(start);
  const way = [await here("quote")];
  for (const speaker of (await links("figure.quote figcaption a[href*='people/']")).slice(0, 3)) {
    await browser.open(start);
    await go(speaker, "speaker", way);
    const meetings = (await links("main a[href*='meetings/']")).map(page).filter((address) => address !== start);
    for (const other of [...new Set(meetings)].slice(0, 4)) {
      await browser.open(speaker);
      const found = (await links("main a[href*='meetings/']")).find((address) => page(address) === other);
      await go(found, "meeting", way);
      for (const topic of (await links("main a[href*='topics/']")).slice(0, 6)) {
        await browser.open(other);
        await go(topic, "topic", way);
        for (const step of (await links("main .results a[href*='#step-']")).slice(0, 12)) {
          await browser.open(topic);
          await go(step, "step", way);
          if (!(await isThere())) throw new Error("no place " + step);
          const later = await links("#site-later + ul a[href*='#step-']");
          if (later.length > 0) {
            await go(later[0], "later step", way);
            if (!(await isThere())) throw new Error("no place " + later[0]);
            return { way, end: await end() };
          }
          if (!isContinued) return { way, end: await end() };
          way.pop();
        }
        way.pop();
      }
      way.pop();
    }
    way.pop();
  }
  return null;
}

const pages = readdirSync(join(site, "meetings")).filter((name) => name.endsWith(".html")).sort();
const quoted = pages.filter((name) => readFileSync(join(site, "meetings", name), "utf8").includes('<figure class="quote">'));
const isContinued = pages.some((name) => readFileSync(join(site, "meetings", name), "utf8").includes('id="site-later"'));
// Starts are taken from all over the archive.
const every = Math.max(1, Math.floor(quoted.length / Number(tries)));
let result = null;
let tried = 0;
for (let i = 0; i < quoted.length && !result; i += every) {
  tried++;
  result = await read(pathToFileURL(resolve(join(site, "meetings", quoted[i]))).href);
}
await browser.close();
process.stdout.write(JSON.stringify({ tried, ...(result ?? { way: [], end: "" }) }, null, 1));
