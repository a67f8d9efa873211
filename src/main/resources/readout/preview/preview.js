// Follows the server's states, and shows the page that the menus choose as it is in the latest.
(() => {
  "use strict";
  const data = JSON.parse(document.getElementById("data").textContent);
  const form = document.getElementById("menus");
  const view = document.getElementById("view");
  const status = document.getElementById("status");
  let latest = 0;
  let busy = false;
  let asked = false;
  let shown = { address: "", version: "" };
  let ownLanguages = null;

  document.title = "Preview of " + data.path;
  document.getElementById("path").textContent = data.path;

  function option(value, text) {
    const one = document.createElement("option");
    one.value = value;
    one.textContent = text;
    return one;
  }

  function fill(name, options, chosen) {
    form.elements[name].replaceChildren(...options);
    form.elements[name].value = chosen;
  }

  function group(label, languages) {
    const one = document.createElement("optgroup");
    one.label = label;
    one.append(...languages.map((l) => option(l.tag, l.name + " (" + l.tag + ")")));
    return one;
  }

  // The languages of the record come first: in the others only the labels are translated.
  function fillLanguages(own) {
    if (ownLanguages === own.join()) {
      return;
    }
    ownLanguages = own.join();
    const chosen = form.elements.language.value || data.language;
    const named = (tag) => data.languages.find((l) => l.tag === tag) || { tag: tag, name: tag };
    const rest = data.languages.filter((l) => !own.includes(l.tag));
    const groups = own.length
      ? [group("In this record", own.map(named)), group("Labels alone", rest)]
      : [group("Languages", rest)];
    if (chosen && ![...own, ...rest.map((l) => l.tag)].includes(chosen)) {
      groups.unshift(option(chosen, chosen));
    }
    const first = data.site ? "English" : "the record's own";
    fill("language", [option("", first), ...groups], chosen);
  }

  fill("template", data.templates.map((t) => option(t, t)), data.template);
  fill("audience", data.audiences.map((a) => option(a, a)), data.audience);
  fillLanguages([]);

  function counted(number, word) {
    return number + " " + word + (number === 1 ? "" : "s");
  }

  function tellFindings(state) {
    const box = document.getElementById("findings");
    const counts = [];
    if (state.errors) counts.push(counted(state.errors, "error"));
    if (state.warnings) counts.push(counted(state.warnings, "warning"));
    box.hidden = state.findings.length === 0;
    box.classList.toggle("wrong", state.errors > 0);
    box.querySelector("summary").textContent = counts.join(", ") || "Notes";
    box.querySelector("ol").replaceChildren(
      ...state.findings.map((finding) => {
        const item = document.createElement("li");
        item.className = finding.severity;
        const text = document.createElement("pre");
        text.textContent = finding.text;
        item.append(text);
        return item;
      }),
    );
    if (state.errors) {
      box.open = true;
    }
  }

  function tellHeldBack(state) {
    const box = document.getElementById("held-back");
    box.hidden = state.heldBack.length === 0;
    box.querySelector("summary").textContent = "Withheld from this audience";
    box.querySelector("ul").replaceChildren(
      ...state.heldBack.map((line) => {
        const item = document.createElement("li");
        item.textContent = line;
        return item;
      }),
    );
  }

  function frame() {
    return view.querySelector("iframe:not(.coming)");
  }

  // A new page is loaded behind the old one and takes its place at the same height.
  function load(state) {
    return new Promise((done) => {
      const old = frame();
      const same = old && shown.address === state.address;
      if (same && data.site) {
        old.addEventListener("load", () => done(), { once: true });
        old.contentWindow.location.reload();
        return;
      }
      const next = document.createElement("iframe");
      next.title = "The page";
      next.className = "coming";
      next.addEventListener(
        "load",
        () => {
          if (old) {
            if (!data.site) {
              next.contentWindow.scrollTo(old.contentWindow.scrollX, old.contentWindow.scrollY);
            }
            old.remove();
          }
          next.classList.remove("coming");
          done();
        },
        { once: true },
      );
      next.src = state.address + (data.site ? "" : "?" + state.version);
      view.append(next);
    });
  }

  async function show(state) {
    tellFindings(state);
    tellHeldBack(state);
    if (state.languages.length) {
      fillLanguages(state.languages);
    }
    document.getElementById("old").hidden = !state.old;
    document.getElementById("none").hidden = state.address !== "";
    view.classList.toggle("old", state.old);
    if (state.address === "") {
      view.replaceChildren();
      shown = { address: "", version: "" };
    } else if (state.address !== shown.address || state.version !== shown.version) {
      await load(state);
      shown = { address: state.address, version: state.version };
    }
    status.textContent = state.old ? "not up to date" : "up to date";
    document.documentElement.dataset.edition = state.edition;
    document.documentElement.dataset.version = state.version;
  }

  async function refresh() {
    if (busy) {
      asked = true;
      return;
    }
    busy = true;
    try {
      let state;
      do {
        asked = false;
        status.textContent = "making the page …";
        const answer = await fetch("state?" + new URLSearchParams(new FormData(form)));
        if (!answer.ok) {
          throw new Error(await answer.text());
        }
        state = await answer.json();
        await show(state);
      } while (asked || state.edition < latest);
    } catch (e) {
      status.textContent =
        e instanceof TypeError ? "readout does not answer: is it still running?" : e.message;
    } finally {
      busy = false;
    }
  }

  form.addEventListener("change", refresh);
  form.addEventListener("submit", (event) => event.preventDefault());
  const events = new EventSource("events");
  events.addEventListener("message", (event) => {
    latest = Number(event.data);
    refresh();
  });
  events.addEventListener("error", () => {
    status.textContent = "readout does not answer: is it still running?";
    latest = 0;
  });
})();
