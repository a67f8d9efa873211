// Uses a site by keyboard alone, in Chromium: prints which of the things that a reader wants were reached.
//   node keyboard.mjs SITE MEETING WORD     a long meeting of the site by its id, and a word to search for
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { Browser, pause } from "./browser.mjs";

const [site, meeting, word] = process.argv.slice(2);
const DESKTOP = { width: 1440, height: 1000 };
const PHONE = { width: 390, height: 844, mobile: true };
const address = (page) => pathToFileURL(resolve(join(site, page))).href;
const reached = {};
const browser = await Browser.start();

/** Presses Tab until what has the focus matches, and whether it came to that. */
async function tabTo(selector, most = 80) {
  for (let i = 0; i < most; i++) {
    await browser.press("Tab");
    // What has the focus must be seen, too.
    if (await browser.eval(`(() => { const e = document.activeElement; const box = e.getBoundingClientRect();
      return e.matches(${JSON.stringify(selector)}) && box.width > 0 && box.height > 0; })()`)) return true;
  }
  return false;
}

const wait = (condition) => browser.eval(`new Promise((done) => { let n = 0; const look = () => {
  if (${condition}) done(true); else if (++n > 200) done(false); else setTimeout(look, 25); }; look(); })`);

async function enter() {
  const loaded = browser.next("Page.loadEventFired");
  await browser.press("Enter");
  await Promise.race([loaded, pause(5000)]);
}

await browser.look(DESKTOP);
await browser.open(address("index.html"));
await browser.press("Tab");
reached.skip = await browser.eval(`document.activeElement.matches(".skip") && document.activeElement.getBoundingClientRect().top >= 0`);
reached.menu = await tabTo(".site-header .menu a");
reached.search = await tabTo("main input[type=search]");
for (const letter of word) await browser.press(letter);
await enter();
reached.asked = await browser.eval(`location.href.includes("search.html?q=")`);
await wait(`document.querySelector(".search-list a")`);
reached.result = await tabTo(".search-list a");
await enter();
reached.found = await browser.eval(`location.pathname.includes("/meetings/")`);

await browser.open(address("meetings/" + meeting + ".html"));
reached.contents = await tabTo(".page-contents li a");
await browser.press("Enter");
reached.place = await wait(`location.hash.length > 1`);
reached.cite = await tabTo(".cite summary");
await browser.press("Enter");
reached.cited = await wait(`document.activeElement.parentElement.open && document.activeElement.parentElement.textContent.includes("#")`);

await browser.look(PHONE);
await browser.open(address("index.html"));
reached.folded = await browser.eval(`!document.querySelector(".menu a").checkVisibility({ contentVisibilityAuto: true })`);
reached.fold = await tabTo(".menu > summary");
await browser.press("Enter");
reached.unfolded = await tabTo(".menu a", 1);
await browser.open(address("meetings/" + meeting + ".html"));
reached.foldedContents = await tabTo(".page-contents summary");
await browser.press("Enter");
reached.unfoldedContents = await tabTo(".page-contents li a", 1);
await browser.close();
process.stdout.write(JSON.stringify(reached));
