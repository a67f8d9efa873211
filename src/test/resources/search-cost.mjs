// How many bytes a search fetches in Chromium, without anything in its cache: for the first answer, and for each further query.
//   READOUT_TEST_TOOLS=… node src/test/resources/search-cost.mjs SITE QUERY...
// Once from a server that compresses nothing, once from the disk. Prints a line of JSON for each.
import { createServer } from "node:http";
import { readFileSync, statSync } from "node:fs";
import { extname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Browser } from "./browser.mjs";

const [site, first, ...further] = process.argv.slice(2);
const root = resolve(site);
const TYPES = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml" };
const server = createServer((request, response) => {
  try {
    const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
    const bytes = readFileSync(join(root, path));
    response.writeHead(200, { "content-type": (TYPES[extname(path)] ?? "application/octet-stream") + "; charset=utf-8" });
    response.end(bytes);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((there) => server.listen(0, "127.0.0.1", there));

async function cost(base, sizeOf) {
  const browser = await Browser.start();
  await browser.send("Network.enable");
  let bytes = 0;
  const fetched = (params) => (bytes += sizeOf(params.request.url));
  browser.listening.push({ method: "Network.requestWillBeSent", heard: fetched });
  const answered = () => browser.eval(`new Promise((done) => { const wait = () => {
    const said = document.querySelector("[role=status]")?.textContent;
    said ? done(said) : setTimeout(wait, 20); }; setTimeout(wait, 200); })`);
  await browser.open(base + "search.html?q=" + encodeURIComponent(first));
  const rows = [{ query: first, said: await answered(), bytes }];
  for (const query of further) {
    bytes = 0;
    await browser.eval(`(() => { document.querySelector("[role=status]").textContent = "";
      const field = document.querySelector("#search-words"); field.value = ${JSON.stringify(query)}; field.form.requestSubmit(); })()`);
    rows.push({ query, said: await answered(), bytes });
  }
  await browser.close();
  return rows;
}

const onDisk = (path) => statSync(path, { throwIfNoEntry: false })?.size ?? 0;
const http = await cost(`http://127.0.0.1:${server.address().port}/`, (url) => onDisk(join(root, decodeURIComponent(new URL(url).pathname))));
const disk = await cost(pathToFileURL(root).href + "/", (url) => (url.startsWith("file:") ? onDisk(fileURLToPath(url.split(/[?#]/)[0])) : 0));
server.close();
process.stdout.write(JSON.stringify({ http }) + "\n" + JSON.stringify({ disk }) + "\n");
process.exit(0);
