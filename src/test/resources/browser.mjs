// Drives Chromium by its protocol, without a window: for scripts that look at a site as a reader does.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";

const require = createRequire(join(process.env.READOUT_TEST_TOOLS, "package.json"));
const WebSocket = require("ws");

/** Some time; a script that is through does not stay for it. */
export const pause = (milliseconds) => new Promise((next) => setTimeout(next, milliseconds).unref());

/** A browser with one page. */
export class Browser {
  static async start(program = process.env.CHROMIUM ?? "chromium") {
    const profile = mkdtempSync(join(tmpdir(), "readout-browser-"));
    const child = spawn(program, ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--hide-scrollbars",
      "--disable-background-networking", "--disable-component-update", "--disable-sync", "--remote-debugging-port=0",
      "--user-data-dir=" + profile, "about:blank"], { stdio: ["ignore", "ignore", "pipe"] });
    process.on("exit", () => child.kill());
    const address = await new Promise((found, failed) => {
      let said = "";
      child.stderr.on("data", (data) => {
        said += data;
        const match = /DevTools listening on (ws:\S+)/.exec(said);
        if (match) found(match[1]);
      });
      child.on("exit", () => failed(new Error("the browser ended: " + said)));
    });
    const socket = new WebSocket(address, { perMessageDeflate: false, maxPayload: 1 << 28 });
    await new Promise((open, failed) => socket.on("open", open).on("error", failed));
    const browser = new Browser(child, profile, socket);
    const { targetId } = await browser.send("Target.createTarget", { url: "about:blank" });
    const { sessionId } = await browser.send("Target.attachToTarget", { targetId, flatten: true });
    browser.session = sessionId;
    for (const domain of ["Page", "Runtime"]) await browser.send(domain + ".enable");
    return browser;
  }

  constructor(child, profile, socket) {
    Object.assign(this, { child, profile, socket, session: undefined, id: 0, waiting: new Map(), listening: [] });
    socket.on("message", (data) => {
      const message = JSON.parse(data);
      const one = this.waiting.get(message.id);
      if (one) {
        this.waiting.delete(message.id);
        message.error ? one.failed(new Error(one.method + ": " + message.error.message)) : one.done(message.result);
      } else {
        this.listening.filter((l) => l.method === message.method).forEach((l) => l.heard(message.params));
      }
    });
  }

  send(method, params = {}) {
    const id = ++this.id;
    return new Promise((done, failed) => {
      this.waiting.set(id, { done, failed, method });
      this.socket.send(JSON.stringify({ id, method, params, sessionId: this.session }));
    });
  }

  next(method) {
    return new Promise((heard) => {
      const listener = { method, heard: (params) => { this.listening = this.listening.filter((l) => l !== listener); heard(params); } };
      this.listening.push(listener);
    });
  }

  /** Opens an address, and waits until it is there. */
  async open(url) {
    const loaded = this.next("Page.loadEventFired");
    const { loaderId, errorText } = await this.send("Page.navigate", { url });
    if (errorText) throw new Error(url + ": " + errorText);
    // A place on the page that is already shown loads nothing.
    if (loaderId) await loaded;
  }

  /** Goes to the page before, and waits until it is there. */
  async back() {
    const { entries, currentIndex } = await this.send("Page.getNavigationHistory");
    const loaded = this.next("Page.frameNavigated");
    await this.send("Page.navigateToHistoryEntry", { entryId: entries[currentIndex - 1].id });
    await loaded;
    await this.eval(`new Promise((there) => (document.readyState === "complete" ? there() : addEventListener("load", there)))`);
  }

  /** What an expression gives on the page. */
  async eval(expression) {
    const { result, exceptionDetails } = await this.send("Runtime.evaluate", { expression, returnByValue: true, awaitPromise: true });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  /** Follows a link as a reader does who presses Enter on it. */
  async follow(element) {
    const before = await this.eval("location.href");
    const loaded = this.next("Page.loadEventFired");
    const there = await this.eval(`(() => { const link = ${element}; if (!link) return ""; link.click(); return link.href; })()`);
    if (!there) throw new Error("no link " + element + " on " + before);
    if (there.split("#")[0] !== before.split("#")[0]) await loaded;
    return there;
  }

  /** Presses a key. */
  async press(key, modifiers = 0) {
    const code = { Tab: 9, Enter: 13, " ": 32 }[key] ?? key.toUpperCase().charCodeAt(0);
    const text = key === "Enter" ? "\r" : key.length === 1 ? key : undefined;
    await this.send("Input.dispatchKeyEvent", { type: "keyDown", key, text, windowsVirtualKeyCode: code, modifiers });
    await this.send("Input.dispatchKeyEvent", { type: "keyUp", key, windowsVirtualKeyCode: code, modifiers });
  }

  /** The window's size, colours and medium. */
  async look({ width = 1280, height = 900, dark = false, print = false, mobile = false } = {}) {
    await this.send("Emulation.setDeviceMetricsOverride", { width, height, deviceScaleFactor: 1, mobile });
    await this.send("Emulation.setEmulatedMedia", {
      media: print ? "print" : "screen", features: [{ name: "prefers-color-scheme", value: dark ? "dark" : "light" }],
    });
  }

  /** A picture of what the window shows, as PNG. */
  async picture() {
    const { data } = await this.send("Page.captureScreenshot", { format: "png" });
    return Buffer.from(data, "base64");
  }

  async close() {
    const ended = new Promise((end) => this.child.once("exit", end));
    this.child.removeAllListeners("exit");
    this.session = undefined;
    const gone = new Promise((end) => this.child.once("exit", end));
    await this.send("Browser.close").catch(() => {});
    await Promise.race([gone, ended, pause(5000)]);
    this.socket.terminate();
    this.child.kill();
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
