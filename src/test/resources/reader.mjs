// Plays a reader of a site in Chromium, who only follows links: from a quote to its speaker, to another meeting of theirs, to a topic
// of that, to a step that came of it, to the step of a later meeting that continues it where the site has such, and to the list
// that says how far the step is.
//   READOUT_TEST_TOOLS=… node src/test/resources/reader.mjs SITE [WAYS]
// Goes so many ways (12), which begin all over the site, and prints as JSON each page with its title and how each way ended. Every
// link must be on the page and seen, and every place must be there; the first one that is not ends the run with an error.
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { Browser } from "./browser.mjs";
import { ways } from "./reader-ways.mjs";

/** How many pages of a long list a reader turns. */
const PAGES = 400;

const [site, count = "12"] = process.argv.slice(2);
const root = pathToFileURL(resolve(site)).href + "/";
const browser = await Browser.start();
await browser.look({ width: 1280, height: 900 });
let clicks = 0;

const text = (value) => JSON.stringify(value);
/** A link in the page's text that a reader sees, by the beginning of its address, which no letter goes on. */
const link = (address, within = "main") => `[...document.querySelectorAll(${text(within + " a")})].find((a) =>
  a.href.startsWith(${text(address)}) && !/^[^#]/.test(a.href.slice(${address.length})) && a.getClientRects().length > 0)`;
const here = () => browser.eval("location.href");
const title = () => browser.eval(`document.querySelector("h1").innerText`);

async function click(element, label, way) {
  const before = await here();
  await browser.follow(element);
  clicks++;
  const now = await here();
  const hash = decodeURIComponent(new URL(now).hash.slice(1));
  if (hash && !(await browser.eval(`(() => { const e = document.getElementById(${text(hash)});
      return !!e && (e.closest("li, tr, figure, section, h2, h3, p, article") ?? e).getClientRects().length > 0; })()`))) {
    throw new Error(`${before} leads to ${now}, where no such place is seen`);
  }
  if (label) way.push({ label, address: decodeURIComponent(now.slice(root.length)), title: await title() });
}

/** Turns the pages of a list, older and older, until a link is there; whether it is. */
async function turned(element) {
  for (let page = 0; page < PAGES; page++) {
    if (await browser.eval(`!!(${element})`)) return true;
    const next = `document.querySelector(".paging a[rel=next]")`;
    if (!(await browser.eval(`!!(${next})`))) return false;
    await click(next);
  }
  return false;
}

/** Follows a link that may be on a later page of a list. */
async function find(element, label, way) {
  const from = await here();
  if (!(await turned(element))) throw new Error(`no link ${element} on ${from} and the pages after it`);
  await click(element, label, way);
}

/** The row of a step on its meeting's page, as it is read. */
const row = () => browser.eval(`document.getElementById(decodeURIComponent(location.hash.slice(1))).closest("tr, li").innerText.replace(/\\s+/g, " ").trim()`);

/** Goes from a step on its meeting's page to the list of its owner's steps, and gives what that says: under which heading, and how. */
async function listed(way) {
  const step = await here();
  const owner = `document.getElementById(decodeURIComponent(location.hash.slice(1))).closest("tr, li").querySelector("a[href*='steps/']")`;
  if (await browser.eval(`!!(${owner})`)) {
    await click(owner, "steps of its owner", way);
  } else {
    await browser.eval(`document.querySelector(".site-header details").open = true`);
    await click(link(root + "steps.html", ".site-header"), "all steps", way);
    await find(link(root + "steps/without-owner.html"), "steps without an owner", way);
  }
  await find(link(step), "its place again", way);
  await browser.back();
  return browser.eval(`(() => { const row = ${link(step)}.closest("tr"); const table = row.closest("table");
    return table.querySelector("caption").textContent + ": " + row.innerText.replace(/\\s+/g, " ").trim(); })()`);
}

/** Goes to the first step of the meeting's page: by the contents where the page has them, and by its own address. */
async function firstStep(way) {
  const section = `document.querySelector("#page-contents a[href='#section-steps']")`;
  if (await browser.eval(`!!document.querySelector("#page-contents")`)) {
    await browser.eval(`document.querySelector("#page-contents details").open = true`);
    await click(section, "steps of the meeting", way);
  }
  const cite = `document.querySelector("main details.cite a[href^='#step-']")`;
  await browser.eval(`${cite}.closest("details").open = true`);
  await click(cite, "step", way);
}

async function read({ start, speaker, other, topic, listed: ofItsTopic }) {
  const way = [];
  await browser.open(root + start.path);
  way.push({ label: "quote", address: decodeURIComponent(start.path), title: await title() });
  await click(link(root + speaker, "figure.quote figcaption"), "speaker", way);
  await find(link(root + other.path), "meeting", way);
  await click(link(root + topic), "topic", way);
  const ofTopic = `[...document.querySelectorAll("main .results a")].find((a) => a.href.startsWith(${text(root + other.path + "#step-")}))`;
  if (ofItsTopic) {
    await find(ofTopic, "step", way);
  } else {
    // A step that names no topic is one of the meeting.
    await find(link(root + other.path), "meeting of the topic", way);
    await firstStep(way);
  }
  const later = `document.querySelector("#site-later + ul a[href*='#step-']")`;
  if (await browser.eval(`!!(${later})`)) await click(later, "later step", way);
  const end = await row();
  return { way, end, listed: await listed(way) };
}

const { ways: planned, ...counts } = ways(site, Number(count));
const gone = [];
for (const way of planned) gone.push(await read(way));
await browser.close();
process.stdout.write(JSON.stringify({ ...counts, clicks, ways: gone }, null, 1) + "\n");
