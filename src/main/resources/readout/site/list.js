/* Adds a field to a long list that leaves only the names with what was typed; accents and capital
 * letters count for nothing. */
(function () {
  "use strict";

  var list = document.querySelector("[data-find]");
  if (!list) {
    return;
  }

  function folded(text) {
    return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  }

  var items = Array.from(list.querySelectorAll("li"), function (item) {
    return { item: item, text: folded(item.firstElementChild.textContent) };
  });
  var input = document.createElement("input");
  input.type = "search";
  input.id = "find";
  input.autocomplete = "off";
  var label = document.createElement("label");
  label.htmlFor = input.id;
  label.textContent = list.dataset.find;
  var count = document.createElement("output");
  count.htmlFor.add(input.id);

  function show() {
    var wanted = folded(input.value.trim()).split(/\s+/);
    var shown = 0;
    items.forEach(function (one) {
      one.item.hidden = !wanted.every(function (word) {
        return one.text.includes(word);
      });
      shown += one.item.hidden ? 0 : 1;
    });
    list.querySelectorAll(".letter").forEach(function (section) {
      section.hidden = !section.querySelector("li:not([hidden])");
    });
    count.textContent = input.value ? shown.toLocaleString(document.documentElement.lang) : "";
  }

  input.addEventListener("input", show);
  var field = document.createElement("p");
  field.className = "find";
  field.append(label, " ", input, " ", count);
  list.before(field);
  // The browser keeps what was typed when a reader comes back.
  show();
})();
