// Saves a record while `readout preview` shows it in headless Chromium, and measures from each save
// to the repainted page. Every save must be seen: in place, by a rename, by deleting and creating
// the file, and in two files at once, with records that are wrong in between.
//
//   READOUT_TEST_TOOLS=FOLDER node src/test/bench/preview.js SAVES COMMAND...
//
// COMMAND starts the program, such as target/dist/readout/bin/readout or java -jar target/readout.jar.
// FOLDER holds the package ws in node_modules. CHROMIUM may name the browser, PREVIEW_POLL=1 polls. Exits with 1 when a save was not seen.
"use strict";
const fs = require("fs");
const os = require("os");
const path = require("path");
const { spawn } = require("child_process");
const WebSocket = require(path.join(process.env.READOUT_TEST_TOOLS, "node_modules/ws"));

const MOST = 30_000;
const saves = Number(process.argv[2]);
const command = process.argv.slice(3);
const poll = process.env.PREVIEW_POLL === "1" ? ["--poll"] : [];
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "readout-saves-"));
const record = path.join(folder, "record.yaml");
const house = path.join(folder, "house.yaml");

const sleep = (ms) => new Promise((done) => setTimeout(done, ms));

function text(mark) {
  const quotes = [];
  for (let i = 0; i < 20; i++) {
    quotes.push(
      `  - {speaker: ana, text: "Ferry ${i} will leave at ${i} o'clock."}`,
    );
  }
  return [
    "readout: 1",
    `title: Harbour talks ${mark}`,
    "date: 2026-05-13",
    "participants:",
    "  - {id: ana, name: Ana Duarte, role: Harbour Master}",
    "quotes:",
    ...quotes,
    "",
  ].join("\n");
}

const wrong = (mark) => text(mark).replace("speaker: ana", "speaker: anna");
const style = (mark) => `readout-house: 1\nname: Port office ${mark}\n`;

function inPlace(file, bytes) {
  fs.writeFileSync(file, bytes);
}

function byRename(file, bytes) {
  fs.writeFileSync(file + "~", bytes);
  fs.renameSync(file + "~", file);
}

async function anew(file, bytes) {
  fs.rmSync(file);
  await sleep(5);
  fs.writeFileSync(file, bytes);
}

const MANNERS = [
  ["in place", async (mark) => inPlace(record, text(mark))],
  ["by a rename", async (mark) => byRename(record, text(mark))],
  ["deleted and created", async (mark) => anew(record, text(mark))],
  [
    "two files at once",
    async (mark) => {
      inPlace(house, style(mark));
      byRename(record, text(mark));
    },
  ],
];

// A page of the browser, by the DevTools protocol.
async function openPage(address) {
  const chromium = spawn(
    process.env.CHROMIUM || "chromium",
    [
      "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-sync",
      "--disable-background-networking", "--disable-component-update",
      "--remote-debugging-port=0", "--user-data-dir=" + path.join(folder, "profile"), "about:blank",
    ],
    { stdio: ["ignore", "ignore", "pipe"] },
  );
  const browser = await found(chromium.stderr, /ws:\/\/\S+/);
  const pages = await (await fetch(browser.replace("ws://", "http://").replace(/\/devtools.*/, "/json"))).json();
  const socket = new WebSocket(pages.find((p) => p.type === "page").webSocketDebuggerUrl);
  await new Promise((done) => socket.on("open", done));
  const waiting = new Map();
  let last = 0;
  socket.on("message", (data) => {
    const answer = JSON.parse(data);
    if (waiting.has(answer.id)) {
      waiting.get(answer.id)(answer.result);
      waiting.delete(answer.id);
    }
  });
  const send = (method, params) =>
    new Promise((done) => {
      waiting.set(++last, done);
      socket.send(JSON.stringify({ id: last, method, params }));
    });
  await send("Page.navigate", { url: address });
  return {
    evaluate: async (expression) => {
      const { result } = await send("Runtime.evaluate", { expression, awaitPromise: true });
      return result.value;
    },
    close: () => chromium.kill(),
  };
}

function found(stream, pattern) {
  return new Promise((done, fail) => {
    let all = "";
    stream.on("data", (data) => {
      all += data;
      const match = all.match(pattern);
      if (match) done(match[0]);
    });
    stream.on("end", () => fail(new Error("it ended: " + all)));
  });
}

// The time at which the page was painted with what the condition asks for; 0 when it never was.
const painted = (condition) => `new Promise((done) => {
  const end = Date.now() + ${MOST};
  const look = () => {
    const frame = document.querySelector("iframe:not(.coming)");
    const body = frame && frame.contentDocument && frame.contentDocument.body;
    if (body && (${condition})) requestAnimationFrame(() => requestAnimationFrame(() => done(Date.now())));
    else if (Date.now() > end) done(0);
    else requestAnimationFrame(look);
  };
  look();
})`;

const holds = (...words) =>
  words.map((w) => `body.textContent.includes(${JSON.stringify(w)})`).join(" && ") +
  ' && document.getElementById("old").hidden';

const isOld = 'document.querySelector("#findings.wrong") && !document.getElementById("old").hidden';

async function main() {
  inPlace(record, text("start"));
  inPlace(house, style("start"));
  const program = spawn(command[0], [...command.slice(1), "preview", record, ...poll], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  const address = await found(program.stderr, /http:\/\/\S+/);
  const page = await openPage(address);
  const times = new Map(MANNERS.map(([name]) => [name, []]));
  let seen = 0;
  if (!(await page.evaluate(painted(holds("Harbour talks start"))))) {
    throw new Error("the page was not shown");
  }
  for (let save = 0; save < saves; save++) {
    const mark = "mark" + save + "x";
    if (save % 5 === 4) {
      inPlace(record, wrong(mark));
      if (save % 2 === 0 && !(await page.evaluate(painted(isOld)))) {
        console.log("save " + save + ": what is wrong was not shown");
      }
    }
    const [name, manner] = MANNERS[save % MANNERS.length];
    const words = ["Harbour talks " + mark];
    if (name === "two files at once") words.push("Port office " + mark);
    const shown = page.evaluate(painted(holds(...words)));
    await manner(mark);
    const begin = Date.now();
    const end = await shown;
    if (end) {
      seen++;
      times.get(name).push(end - begin);
    } else {
      console.log("save " + save + " (" + name + ") was not shown");
    }
  }
  program.kill("SIGINT");
  page.close();
  const at = (sorted, part) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
  const line = (name, all) => {
    const sorted = all.slice().sort((a, b) => a - b);
    console.log(`${name}: median ${at(sorted, 0.5)} ms, 95 of 100 within ${at(sorted, 0.95)} ms, at most ${sorted[sorted.length - 1]} ms`);
  };
  times.forEach((all, name) => line(name, all));
  line("all", [...times.values()].flat());
  console.log(`${seen} of ${saves} saves shown`);
  await sleep(300);
  fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  process.exit(seen === saves ? 0 : 1);
}

main().catch((e) => {
  console.error(e);
  process.exit(1);
});
