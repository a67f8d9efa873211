/* The search of a site. It works from a server and from a folder alike: all that it needs comes
 * with script elements, and only when somebody searches. The scripts under search/ hand their
 * meetings to readoutSearch. */
(function () {
  "use strict";

  var MOST = 50;
  var PAUSE = 150;
  /** The most characters that are shown of a text. */
  var SHOWN = 600;
  /** What one row of a script holds, in its order. */
  var FIELDS = [
    "path", "title", "lang", "date", "people", "parties", "topics", "kind", "place", "description",
  ];
  /** Letters that Unicode does not take apart though people search for them without their marks. */
  var LETTERS = {
    "ı": "i", "ł": "l", "ø": "o", "đ": "d", "ð": "d", "ħ": "h", "ŧ": "t",
    "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ς": "σ",
  };
  /** Scripts that write words without spaces between them. */
  var UNSPACED =
    /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
  var ONE_BY_ONE =
    /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]\p{M}*|(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}])[\p{L}\p{N}\p{M}])+/gu;
  var COMPOUND = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]{3,12}$/u;
  var WORDS = /[\p{L}\p{N}\p{M}]+/gu;
  /** Marks that may be left out: accents of Europe, points of Hebrew, vowels of Arabic. */
  var MARKS = /[\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670]/g;

  /** All languages of a site share this script and the engine beside it. */
  var ENGINE = new URL("minisearch.js", document.currentScript.src).href;

  var form = document.getElementById("search");
  var input = document.getElementById("search-words");
  var results = document.getElementById("search-results");
  if (!form || !input || !results) {
    return;
  }

  var status = document.createElement("p");
  status.setAttribute("role", "status");
  var list = document.createElement("ol");
  list.hidden = true;
  results.replaceChildren(status, list);

  var segmenter =
    typeof Intl === "object" && Intl.Segmenter
      ? new Intl.Segmenter(undefined, { granularity: "word" })
      : null;
  var words = null;
  var plural = null;
  var engine = null;
  var meetings = [];
  var missing = [];
  var complete = false;
  var started = false;
  var timer = 0;

  /** A script of the site; what comes next happens whether it could be read or not. */
  function load(src, next) {
    var script = document.createElement("script");
    script.src = src;
    script.onload = next;
    script.onerror = next;
    document.head.appendChild(script);
  }

  /** Small letters without marks; the same for what is searched and what is searched for. */
  function folded(term) {
    return term
      .normalize("NFKD")
      .toLowerCase()
      .normalize("NFKD")
      .replace(MARKS, "")
      .replace(/[ıłøđðħŧßæœþς]/g, function (letter) {
        return LETTERS[letter];
      });
  }

  /** The words of a text. */
  function tokens(text) {
    if (!UNSPACED.test(text)) {
      return text.match(WORDS) || [];
    }
    if (!segmenter) {
      return text.match(ONE_BY_ONE) || [];
    }
    var found = [];
    for (var part of segmenter.segment(text)) {
      if (part.isWordLike) {
        found.push.apply(found, part.segment.match(WORDS) || []);
      }
    }
    return found;
  }

  /** The words of a meeting: compounds are found by their later parts as well. */
  function indexed(text) {
    var found = tokens(text);
    var parts = [];
    found.forEach(function (token) {
      var letters = COMPOUND.test(token) ? Array.from(token) : [];
      for (var i = 1; i < letters.length - 1; i++) {
        parts.push(letters.slice(i).join(""));
      }
    });
    return found.concat(parts);
  }

  function start() {
    if (started) {
      return;
    }
    started = true;
    load(ENGINE, function () {
      if (typeof MiniSearch === "undefined") {
        return;
      }
      engine = new MiniSearch({
        fields: ["title", "people", "parties", "topics", "kind", "place", "date", "description"],
        tokenize: indexed,
        processTerm: folded,
        extractField: function (meeting, field) {
          var value = meeting[field];
          return Array.isArray(value) ? value.join("\n") : value;
        },
      });
      load("search/index.js", function () {});
    });
  }

  window.readoutSearch = {
    /** The scripts there are, and the words of the page. */
    chunks: function (names, texts) {
      words = texts;
      try {
        var known = Intl.PluralRules.supportedLocalesOf([texts.language]).length > 0;
        plural = known ? new Intl.PluralRules(texts.language) : null;
      } catch (e) {
        plural = null;
      }
      missing = names.slice();
      next();
    },
    /** The meetings of one script. */
    add: function (rows) {
      var more = rows.map(function (row) {
        var meeting = { id: meetings.length };
        FIELDS.forEach(function (field, i) {
          meeting[field] = row[i];
        });
        meetings.push(meeting);
        return meeting;
      });
      engine.addAllAsync(more, { chunkSize: 100 }).then(search);
    },
  };

  /** One script after the other, the latest meetings first. */
  function next() {
    if (missing.length > 0) {
      load("search/" + missing.shift(), next);
    } else {
      complete = true;
      search();
    }
  }

  function options(combine) {
    return {
      combineWith: combine,
      tokenize: tokens,
      prefix: true,
      fuzzy: function (term) {
        return term.length > 4 ? 0.2 : false;
      },
      maxFuzzy: 2,
      boost: { title: 3, people: 2, topics: 2 },
      weights: { prefix: 0.5, fuzzy: 0.2 },
    };
  }

  function search() {
    var query = input.value.trim();
    remember(query);
    if (!words) {
      return;
    }
    if (query === "") {
      show([], "");
      return;
    }
    var found = engine.search(query, options("AND"));
    if (found.length === 0) {
      found = engine.search(query, options("OR"));
    }
    var all = complete && engine.documentCount === meetings.length;
    show(found, found.length > 0 ? count(found.length) : all ? words.none : "");
  }

  function count(number) {
    var category = plural ? plural.select(number) : "other";
    var digits = String(number).replace(/[0-9]/g, function (digit) {
      return Array.from(words.digits)[Number(digit)];
    });
    return (words.results[category] || words.results.other).split("{count}").join(digits);
  }

  function show(found, line) {
    if (status.textContent !== line) {
      status.textContent = line;
    }
    var items = found.slice(0, MOST).map(function (hit) {
      return item(meetings[hit.id]);
    });
    list.replaceChildren.apply(list, items);
    list.hidden = items.length === 0;
  }

  function item(meeting) {
    var entry = document.createElement("li");
    var link = text(entry, "a", meeting.title);
    link.href = meeting.path;
    if (meeting.lang) {
      entry.lang = meeting.lang;
      link.hreflang = meeting.lang;
    }
    if (meeting.date) {
      entry.appendChild(document.createTextNode(" "));
      text(entry, "span", meeting.date).className = "date";
    }
    if (meeting.description) {
      text(entry, "p", shortened(meeting.description));
    }
    return entry;
  }

  /** Pages of the house are searched as a whole; meetings come with the beginning alone. */
  function shortened(words) {
    if (words.length <= SHOWN) {
      return words;
    }
    var end = words.lastIndexOf(" ", SHOWN);
    return words.slice(0, end > 0 ? end : SHOWN) + " …";
  }

  function text(parent, name, words) {
    var element = document.createElement(name);
    element.dir = "auto";
    element.textContent = words;
    parent.appendChild(element);
    return element;
  }

  /** Keeps the words in the address, so that a search can be bookmarked and come back to. */
  function remember(query) {
    try {
      var url = new URL(window.location.href);
      if (query === (url.searchParams.get("q") || "")) {
        return;
      }
      if (query === "") {
        url.searchParams.delete("q");
      } else {
        url.searchParams.set("q", query);
      }
      window.history.replaceState(null, "", url.href);
    } catch (e) {
      // Some browsers do not let a page of a folder change its address.
    }
  }

  input.addEventListener("input", function () {
    start();
    window.clearTimeout(timer);
    timer = window.setTimeout(search, PAUSE);
  });

  form.addEventListener("submit", function (event) {
    event.preventDefault();
    window.clearTimeout(timer);
    start();
    search();
  });

  var asked = new URLSearchParams(window.location.search).get("q");
  if (asked) {
    input.value = asked;
    start();
  }
})();
