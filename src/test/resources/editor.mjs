// Drives yaml-language-server as an editor does: opens a record and asks what a writer would see.
// Usage: node editor.mjs SERVER FOLDER, with requests as JSON lines on standard input:
// {"name", "text", "complete": {line, character}, "hover": {line, character}}. Prints a JSON array.
import {spawn} from "node:child_process";
import {pathToFileURL} from "node:url";
import path from "node:path";

const [server, folder] = process.argv.slice(2);
const child = spawn(process.execPath, [server, "--stdio"], {stdio: ["pipe", "pipe", "inherit"]});
const waiting = new Map();
const diagnostics = new Map();
let next = 1;
let received = Buffer.alloc(0);

function send(message) {
  const body = Buffer.from(JSON.stringify({jsonrpc: "2.0", ...message}));
  child.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
  child.stdin.write(body);
}

function request(method, params) {
  const id = next++;
  send({id, method, params});
  return new Promise((resolve) => waiting.set(id, resolve));
}

function take(message) {
  if (message.method && message.id !== undefined) {
    const items = message.method === "workspace/configuration" ? message.params.items : null;
    send({id: message.id, result: items ? items.map(() => null) : null});
  } else if (message.method === "textDocument/publishDiagnostics") {
    diagnostics.get(message.params.uri)?.(message.params.diagnostics);
  } else if (waiting.has(message.id)) {
    waiting.get(message.id)(message.result);
    waiting.delete(message.id);
  }
}

child.stdout.on("data", (chunk) => {
  received = Buffer.concat([received, chunk]);
  for (;;) {
    const end = received.indexOf("\r\n\r\n");
    const length = /Content-Length: (\d+)/.exec(received.subarray(0, Math.max(end, 0)).toString());
    if (end < 0 || received.length < end + 4 + Number(length[1])) {
      return;
    }
    const body = received.subarray(end + 4, end + 4 + Number(length[1]));
    received = received.subarray(end + 4 + Number(length[1]));
    take(JSON.parse(body.toString()));
  }
});

async function look(step) {
  const uri = pathToFileURL(path.join(folder, step.name)).href;
  const published = new Promise((resolve) => diagnostics.set(uri, resolve));
  send({
    method: "textDocument/didOpen",
    params: {textDocument: {uri, languageId: "yaml", version: 1, text: step.text}},
  });
  const seen = {name: step.name, diagnostics: await published};
  const textDocument = {uri};
  if (step.complete) {
    const list = await request("textDocument/completion", {textDocument, position: step.complete});
    seen.complete = (list.items ?? list).map((item) => ({
      label: item.label,
      insert: item.textEdit?.newText ?? item.insertText ?? item.label,
      documentation: item.documentation?.value ?? item.documentation ?? "",
    }));
  }
  if (step.hover) {
    const hover = await request("textDocument/hover", {textDocument, position: step.hover});
    seen.hover = hover?.contents?.value ?? "";
  }
  return seen;
}

let input = "";
for await (const chunk of process.stdin) {
  input += chunk;
}
await request("initialize", {
  processId: process.pid,
  rootUri: pathToFileURL(folder).href,
  capabilities: {
    workspace: {configuration: true},
    textDocument: {
      completion: {completionItem: {documentationFormat: ["markdown"]}},
      hover: {contentFormat: ["markdown"]},
    },
  },
});
send({method: "initialized", params: {}});
const settings = {yaml: {validate: true, hover: true, completion: true, schemaStore: {enable: false}}};
send({method: "workspace/didChangeConfiguration", params: {settings}});
const seen = await Promise.all(input.split("\n").filter(Boolean).map((line) => look(JSON.parse(line))));
child.kill();
process.stdout.write(JSON.stringify(seen, null, 2), () => process.exit(0));
