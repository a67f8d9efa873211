/* The search of a site. It works from a server and from a folder alike: all that it needs comes
 * with script elements, and only what a search needs. The scripts under search/ hand what they have
 * to this one: words and the blocks of text they are in, by the first letters of the words;
 * names of people and topics; what results can be narrowed by; and the passages of a page. */
(function () {
  "use strict";

  /** How many results are shown at a time, and how many passages of each. */
  var RESULTS = 8;
  var PASSAGES = 3;
  /** How many pages are read at first where each must be looked into; twice as many next time. */
  var READ = 16;
  var NAMES = 8;
  var PAUSE = 300;
  /** How many characters are shown around the first word that was found, and of other texts. */
  var AROUND = 120;
  var SHOWN = 300;
  /** What a word counts for: one in passing, one that is there often, one that is in a name. */
  var WEIGHTS = [1, 2, 4];
  var PREFIX = 0.6;
  /** Kinds of passage that are shown in a way of their own, see Passage.Kind. */
  var TITLE = 0;
  var QUOTE = 8;

  /** Letters that Unicode does not take apart though people search for them without their marks. */
  var LETTERS = {
    "ı": "i", "ł": "l", "ø": "o", "đ": "d", "ð": "d", "ħ": "h", "ŧ": "t",
    "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ς": "σ",
  };
  /** Marks that may be left out: accents of Europe, points of Hebrew, vowels of Arabic. */
  var MARKS = /[\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670]/g;
  var WORDS = /[\p{L}\p{N}\p{M}]+/gu;
  /** A letter of a script that has no spaces between words, or a row of other letters. */
  var PIECES =
    /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}ー]\p{M}*|(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}ー])[\p{L}\p{N}\p{M}])+/gu;
  var UNSPACED =
    /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}ー]/u;
  var QUOTED = /["“”„«「『]([^"“”„«»「」『』]+)["“”»」』]/g;
  /** The signs that stand for numbers, see SignNumbers. */
  var SIGNS = "!#$()*+,-./:;=?@[]_{}~>";
  var LAST = 12;

  var form = document.getElementById("search");
  var input = document.getElementById("search-words");
  var results = document.getElementById("search-results");
  if (!form || !input || !results) {
    return;
  }

  /** All that is loaded, by the names of the scripts. */
  var site = null;
  var parts = [];
  var words = {};
  var names = {};
  var texts = {};
  var people = {};
  var loading = {};

  var plural = null;
  /** Counts the searches, so that what comes late for an earlier one is dropped. */
  var turn = 0;
  var timer = 0;
  var found = null;
  var chosen = { order: "", years: "", kinds: "", series: "", languages: "", people: "" };
  var FILTERS = ["years", "kinds", "series", "languages", "people"];

  var status = element("p");
  status.setAttribute("role", "status");
  var named = element("ul", "plain search-names");
  var filters = element("details", "search-filters");
  var list = element("ol", "plain search-list");
  var more = element("button");
  more.type = "button";
  results.replaceChildren(status, named, filters, list, more);
  hide(named, filters, list, more);

  function hide() {
    Array.from(arguments).forEach(function (each) {
      each.hidden = true;
    });
  }

  function element(name, kind, text) {
    var made = document.createElement(name);
    if (kind) {
      made.className = kind;
    }
    if (text) {
      made.dir = "auto";
      made.textContent = text;
    }
    return made;
  }

  /* ---- Scripts ---- */

  /** Loads scripts of the site once; what comes next happens whether they could be read or not. */
  function load(paths, next) {
    var left = paths.length;
    if (left === 0) {
      next();
      return;
    }
    function done() {
      left--;
      if (left === 0) {
        next();
      }
    }
    paths.forEach(function (path) {
      var state = loading[path];
      if (state === true) {
        done();
      } else if (state) {
        state.push(done);
      } else {
        var waiting = (loading[path] = [done]);
        var script = document.createElement("script");
        script.src = "search/" + path + ".js";
        script.onload = script.onerror = function () {
          loading[path] = true;
          script.remove();
          waiting.forEach(function (each) {
            each();
          });
        };
        document.head.appendChild(script);
      }
    });
  }

  /** What the scripts call; one word each, which is not the name of anybody. */
  var calls = {
    readoutSearchBegin: function (what) {
      site = what;
      try {
        var known = Intl.PluralRules.supportedLocalesOf([site.language]).length > 0;
        plural = known ? new Intl.PluralRules(site.language) : null;
      } catch (e) {
        plural = null;
      }
      more.textContent = site.texts.more;
    },
    readoutSearchWords: function (part, file, rows) {
      words[part + "/" + file] = rows.split("|").map(function (row) {
        return row.split(" ");
      });
    },
    readoutSearchNames: function (file, rows) {
      names[file] = rows;
    },
    readoutSearchPages: function (part, table) {
      var codes = table[0].split(" ");
      var blocks = numbers(table[1]);
      var columns = table.slice(2).map(function (column) {
        var values = numbers(column[1]);
        return function (page) {
          return column[0][values[page]];
        };
      });
      var first = [0];
      blocks.forEach(function (count, page) {
        first.push(first[page] + count);
      });
      parts.push({
        name: part,
        codes: codes,
        first: first,
        years: columns[0],
        kinds: columns[1],
        series: columns[2],
        languages: columns[3],
      });
    },
    readoutSearchPeople: function (part, rows) {
      people[part] = rows;
    },
    readoutSearchText: function (code, block, text) {
      texts[code + "-" + block] = text;
    },
  };
  Object.assign(window, calls);

  /** The path of the script that has a block of a page. */
  function path(result, block) {
    var code = result.part.codes[result.page];
    return "text/" + code + (block === 0 ? "" : "-" + block);
  }

  /* ---- Numbers that are written with signs ---- */

  function numbers(signs) {
    var all = [];
    var before = 0;
    for (var i = 0; i < signs.length; i++) {
      var digit = SIGNS.indexOf(signs[i]);
      if (digit < LAST) {
        all.push(before * LAST + digit);
        before = 0;
      } else {
        before = before * (SIGNS.length - LAST) + digit - LAST + 1;
      }
    }
    return all;
  }

  /** Hands on the numbers of a row that grows. */
  function each(row, use) {
    if (row[0] === "^") {
      for (var i = 1; i < row.length; i++) {
        var bits = SIGNS.indexOf(row[i]);
        for (var bit = 0; bit < 4; bit++) {
          if (bits & (1 << bit)) {
            use((i - 1) * 4 + bit);
          }
        }
      }
      return;
    }
    var next = 0;
    numbers(row).forEach(function (gap) {
      use(next + gap);
      next += gap + 1;
    });
  }

  /* ---- Words ---- */

  /** Small letters without marks; the index has its words in the same form. */
  function folded(word) {
    return word
      .normalize("NFKD")
      .toLowerCase()
      .normalize("NFKD")
      .replace(MARKS, "")
      .replace(/[ıłøđðħŧßæœþς]/g, function (letter) {
        return LETTERS[letter];
      })
      .normalize("NFC");
  }

  /** The words of a text with their places; letters of scripts without spaces one by one. */
  function spots(text) {
    var all = [];
    for (var token of text.matchAll(WORDS)) {
      var before = false;
      for (var piece of token[0].matchAll(PIECES)) {
        var unspaced = UNSPACED.test(piece[0]);
        var from = token.index + piece.index;
        all.push({
          word: folded(piece[0]),
          from: from,
          to: from + piece[0].length,
          unspaced: unspaced,
          joined: unspaced && before,
        });
        before = unspaced;
      }
    }
    return all.filter(function (spot) {
      return spot.word !== "";
    });
  }

  /** The number of the script that has a word, as WordFiles has it. */
  function file(word, files) {
    var key = Array.from(word).slice(0, UNSPACED.test(word) ? 1 : 3).join("");
    var hash = 0x811c9dc5;
    for (var i = 0; i < key.length; i++) {
      var unit = key.charCodeAt(i);
      hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
      hash = Math.imul(hash ^ (unit >> 8), 0x01000193);
    }
    hash ^= hash >>> 15;
    return hash & (files - 1);
  }

  /** What is searched for: each of the wanted must be on a page. */
  function parsed(query) {
    var wanted = [];
    var rest = query.replace(QUOTED, function (all, phrase) {
      var row = spots(phrase);
      if (row.length > 0) {
        wanted.push(want(row, true));
      }
      return " ";
    });
    var run = [];
    spots(rest).forEach(function (spot) {
      if (!spot.joined && run.length > 0) {
        wanted.push(want(run, false));
        run = [];
      }
      run.push(spot);
    });
    if (run.length > 0) {
      wanted.push(want(run, false));
    }
    return wanted;
  }

  /** A word, a row of letters without spaces, or a phrase. */
  function want(row, phrase) {
    var keys = [];
    row.forEach(function (spot, i) {
      var next = row[i + 1];
      if (!spot.unspaced || !next || !next.joined) {
        var inPair = spot.unspaced && spot.joined && i > 0;
        if (!inPair) {
          keys.push(spot.word);
        }
      } else {
        keys.push(spot.word + next.word);
      }
    });
    var short = !row[0].unspaced && Array.from(row[0].word).length < 3;
    return {
      row: row,
      keys: keys,
      begins: !phrase && (row[0].unspaced || !short),
      phrase: phrase,
      looked: row.length > 1 && (phrase || row.length > 2),
      similar: null,
      label: row
        .map(function (spot) {
          return (spot.joined ? "" : " ") + spot.word;
        })
        .join("")
        .trim(),
    };
  }

  /** How many words of a text from one on are what is wanted; 0 when they are not. */
  function matches(wanted, all, at) {
    if (wanted.similar) {
      return wanted.similar.indexOf(all[at].word) >= 0 ? 1 : 0;
    }
    for (var i = 0; i < wanted.row.length; i++) {
      var spot = all[at + i];
      var word = wanted.row[i];
      if (!spot || (i > 0 && word.joined !== spot.joined)) {
        return 0;
      }
      var last = wanted.begins && i === wanted.row.length - 1;
      if (spot.word !== word.word && !(last && spot.word.startsWith(word.word))) {
        return 0;
      }
    }
    return wanted.row.length;
  }

  function holds(wanted, all) {
    return all.some(function (spot, i) {
      return matches(wanted, all, i) > 0;
    });
  }

  /** Whether a few letters make one word of another. */
  function isNear(one, other, most) {
    if (Math.abs(one.length - other.length) > most) {
      return false;
    }
    var before = Array.from({ length: other.length + 1 }, function (x, i) {
      return i;
    });
    var earlier = null;
    for (var i = 1; i <= one.length; i++) {
      var row = [i];
      for (var j = 1; j <= other.length; j++) {
        var same = one[i - 1] === other[j - 1];
        row[j] = Math.min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (same ? 0 : 1));
        if (earlier && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
          row[j] = Math.min(row[j], earlier[j - 2] + 1);
        }
      }
      earlier = before;
      before = row;
    }
    return before[other.length] <= most;
  }

  /* ---- Searching ---- */

  function start(next) {
    load(["index"], function () {
      if (site) {
        var tables = site.parts.map(function (part) {
          return part[0] + "/pages";
        });
        load(tables, function () {
          var order = site.parts.map(function (part) {
            return part[0];
          });
          parts.sort(function (one, other) {
            return order.indexOf(one.name) - order.indexOf(other.name);
          });
          parts.forEach(function (part, i) {
            part.files = site.parts[i][2];
          });
          next();
        });
      }
    });
  }

  function search() {
    var mine = ++turn;
    var query = input.value.trim();
    remember();
    var wanted = parsed(query);
    if (wanted.length === 0) {
      found = null;
      tell("");
      hide(named, filters, list, more);
      return;
    }
    start(function () {
      if (mine !== turn) {
        return;
      }
      var paths = [];
      wanted.forEach(function (one) {
        one.keys.forEach(function (key) {
          parts.forEach(function (part) {
            paths.push(part.name + "/" + file(key, part.files));
          });
        });
        one.row.forEach(function (spot) {
          paths.push("names/" + file(spot.word, site.names));
        });
      });
      load(Array.from(new Set(paths)), function () {
        if (mine === turn) {
          answer(wanted);
        }
      });
    });
  }

  /** What each block of a part counts for a word. */
  function scores(key, one, part) {
    var score = new Float32Array(part.first[part.first.length - 1]);
    (words[part.name + "/" + file(key, part.files)] || []).forEach(function (entry) {
      var word = entry[0];
      var exact = one.similar ? one.similar.indexOf(word) >= 0 : word === key;
      var begins = one.begins && word.startsWith(key);
      if (exact || begins || (one.row[0].unspaced && word.startsWith(key))) {
        for (var i = 1; i < entry.length; i++) {
          var weight = WEIGHTS[i - 1] * (exact ? 1 : PREFIX);
          each(entry[i], function (block) {
            score[block] = Math.max(score[block], weight);
          });
        }
      }
    });
    return score;
  }

  /** The same for all words of what is wanted: a block must have each of them. */
  function joint(one, part) {
    var all = one.keys.map(function (key) {
      return scores(key, one, part);
    });
    return all.reduce(function (score, other) {
      return score.map(function (value, block) {
        return Math.min(value, other[block]);
      });
    });
  }

  /** Words of the index that are nearly one that it does not have. */
  function near(one) {
    var word = one.keys[0];
    if (one.phrase || one.row[0].unspaced || word.length < 5) {
      return [];
    }
    var most = word.length > 8 ? 2 : 1;
    var all = new Set();
    parts.forEach(function (part) {
      (words[part.name + "/" + file(word, part.files)] || []).forEach(function (entry) {
        if (isNear(word, entry[0], most)) {
          all.add(entry[0]);
        }
      });
    });
    return Array.from(all).sort();
  }

  function answer(wanted) {
    var similar = [];
    var table = wanted.map(function (one) {
      var rows = parts.map(function (part) {
        return joint(one, part);
      });
      var any = rows.some(function (row) {
        return row.some(Boolean);
      });
      var nearly = any ? [] : near(one);
      if (nearly.length > 0) {
        one.similar = nearly;
        similar.push([one.label, nearly]);
        rows = parts.map(function (part) {
          return joint(one, part);
        });
      }
      return rows;
    });
    var pages = judged(wanted, table);
    var all = pages.filter(function (page) {
      return page.has === wanted.length;
    });
    found = {
      wanted: wanted,
      similar: similar,
      some: all.length === 0 && pages.length > 0 && wanted.length > 1,
      pages: all.length > 0 ? all : pages,
    };
    showNames(wanted);
    showFilters();
    choose();
  }

  /** The pages that have some of what is wanted; rare words count more than frequent ones. */
  function judged(wanted, table) {
    var total = 0;
    var counts = wanted.map(function () {
      return 0;
    });
    var pages = [];
    parts.forEach(function (part, p) {
      for (var page = 0; page + 1 < part.first.length; page++) {
        total++;
        var best = wanted.map(function () {
          return 0;
        });
        var blocks = [];
        for (var block = part.first[page]; block < part.first[page + 1]; block++) {
          var values = [];
          for (var w = 0; w < wanted.length; w++) {
            values[w] = table[w][p][block];
            best[w] = Math.max(best[w], values[w]);
          }
          if (values.some(Boolean)) {
            blocks.push({ number: block - part.first[page], values: values });
          }
        }
        if (blocks.length > 0) {
          best.forEach(function (value, w) {
            counts[w] += value > 0 ? 1 : 0;
          });
          pages.push({ part: part, rank: p, page: page, best: best, blocks: blocks });
        }
      }
    });
    var rarity = counts.map(function (count) {
      return Math.log(1 + total / Math.max(1, count));
    });
    function weighed(values) {
      return values.reduce(function (sum, value, w) {
        return sum + value * rarity[w];
      }, 0);
    }
    pages.forEach(function (page) {
      page.blocks.forEach(function (block) {
        block.has = block.values.filter(Boolean).length;
        block.score = weighed(block.values);
      });
      page.blocks.sort(function (one, other) {
        return other.has - one.has || other.score - one.score || one.number - other.number;
      });
      page.has = page.best.filter(Boolean).length;
      page.score = weighed(page.best) + page.blocks[0].has + page.blocks[0].score;
    });
    return pages;
  }

  /* ---- Showing ---- */

  function tell(line) {
    if (status.textContent !== line) {
      status.textContent = line;
    }
  }

  function filled(text, values) {
    return Object.keys(values).reduce(function (line, name) {
      return line.split("{" + name + "}").join(values[name]);
    }, text);
  }

  function digits(number) {
    return String(number).replace(/[0-9]/g, function (digit) {
      return Array.from(site.digits)[Number(digit)];
    });
  }

  function count(number) {
    var category = plural ? plural.select(number) : "other";
    var phrases = site.texts.results;
    return filled(phrases[category] || phrases.other, { count: digits(number) });
  }

  /** People, topics and others that are called what was searched for. */
  function showNames(wanted) {
    var rows = new Map();
    wanted.forEach(function (one) {
      one.row.forEach(function (spot) {
        (names[file(spot.word, site.names)] || []).forEach(function (row) {
          rows.set(row[1], row);
        });
      });
    });
    var hits = Array.from(rows.values()).filter(function (row) {
      var all = spots(row[2]);
      return wanted.every(function (one) {
        return holds(one, all);
      });
    });
    hits.sort(function (one, other) {
      return one[0] - other[0] || other[3] - one[3] || (one[2] < other[2] ? -1 : 1);
    });
    var items = hits.slice(0, NAMES).map(function (row) {
      var item = element("li");
      var link = element("a");
      link.href = row[1];
      marked(link, row[2], wanted);
      var note = " " + site.sections[row[0]] + " (" + digits(row[3]) + ")";
      item.append(link, element("span", "note", note));
      return item;
    });
    named.replaceChildren.apply(named, items);
    named.hidden = items.length === 0;
  }

  function value(filter, page) {
    return filter === "people" ? "" : page.part[filter](page.page);
  }

  /** Whether a page is among what was chosen, by all filters but one. */
  function isChosen(page, but) {
    return FILTERS.every(function (filter) {
      var choice = chosen[filter];
      if (filter === but || choice === "") {
        return true;
      }
      return filter === "people" ? page.part.on && page.part.on(choice, page.page) : value(filter, page) === choice;
    });
  }

  function showFilters() {
    if (filters.childElementCount === 0) {
      filters.appendChild(element("summary", "", site.texts.filter));
      ["order"].concat(FILTERS).forEach(function (filter) {
        var label = element("label", "", site.texts[filter]);
        var select = element("select");
        select.id = "search-" + filter;
        label.htmlFor = select.id;
        select.addEventListener("change", function () {
          chosen[filter] = select.value;
          remember();
          choose();
        });
        var box = element("div");
        box.append(label, select);
        filters.appendChild(box);
      });
      filters.addEventListener("toggle", function () {
        if (filters.open) {
          loadPeople(offer);
        }
      });
      filters.open = FILTERS.some(function (filter) {
        return chosen[filter] !== "";
      });
    }
    filters.hidden = found.pages.length === 0;
  }

  function loadPeople(next) {
    var paths = parts.map(function (part) {
      return part.name + "/people";
    });
    load(paths, function () {
      parts.forEach(function (part) {
        if (!part.on) {
          var pages = {};
          (people[part.name] || []).forEach(function (row) {
            pages[row[0]] = new Set();
            each(row[2], function (page) {
              pages[row[0]].add(page);
            });
          });
          part.on = function (person, page) {
            return pages[person] !== undefined && pages[person].has(page);
          };
        }
      });
      next();
    });
  }

  /** Fills the lists to choose from, each with the number of results it would leave. */
  function offer() {
    if (!found) {
      return;
    }
    fill("order", [["", site.texts.best], ["latest", site.texts.latest]]);
    FILTERS.forEach(function (filter) {
      var counts = new Map();
      var labels = new Map();
      var pages = found.pages.filter(function (page) {
        return isChosen(page, filter);
      });
      if (filter === "people") {
        parts.forEach(function (part) {
          (people[part.name] || []).forEach(function (row) {
            labels.set(row[0], row[1]);
          });
        });
        pages.forEach(function (page) {
          (people[page.part.name] || []).forEach(function (row) {
            if (page.part.on && page.part.on(row[0], page.page)) {
              counts.set(row[0], (counts.get(row[0]) || 0) + 1);
            }
          });
        });
      } else {
        pages.forEach(function (page) {
          var key = value(filter, page);
          counts.set(key, (counts.get(key) || 0) + 1);
        });
      }
      counts.delete("");
      var collator = new Intl.Collator(site.language);
      var keys = Array.from(counts.keys()).sort(function (one, other) {
        return filter === "years"
          ? Number(other) - Number(one)
          : collator.compare(labels.get(one) || one, labels.get(other) || other);
      });
      if (chosen[filter] !== "" && !counts.has(chosen[filter])) {
        keys.push(chosen[filter]);
      }
      var options = keys.map(function (key) {
        var label = labels.get(key) || key;
        return [key, label + " (" + digits(counts.get(key) || 0) + ")"];
      });
      fill(filter, [["", site.texts.all]].concat(options));
      document.getElementById("search-" + filter).parentNode.hidden = options.length === 0;
    });
  }

  function fill(filter, options) {
    var select = document.getElementById("search-" + filter);
    select.replaceChildren.apply(
      select,
      options.map(function (each) {
        var option = element("option", "", each[1]);
        option.value = each[0];
        option.selected = each[0] === chosen[filter];
        return option;
      })
    );
  }

  /** Puts the results in order, without those that were not chosen, and shows the first. */
  function choose() {
    var mine = ++turn;
    function go() {
      if (mine !== turn) {
        return;
      }
      if (filters.open) {
        offer();
      }
      found.rows = found.pages.filter(function (page) {
        return isChosen(page, "");
      });
      found.rows.sort(function (one, other) {
        var time = one.rank - other.rank || other.page - one.page;
        return chosen.order === "latest" ? time : other.has - one.has || other.score - one.score || time;
      });
      found.next = 0;
      found.shown = 0;
      found.read = READ;
      list.replaceChildren();
      show(false);
    }
    if (chosen.people !== "" || filters.open) {
      loadPeople(go);
    } else {
      go();
    }
  }

  /** Whether each result must be looked into, as the index knows words and not their order. */
  function isLooked() {
    return found.wanted.some(function (one) {
      return one.looked;
    });
  }

  /** Shows more results. */
  function show(focus) {
    var mine = ++turn;
    var left = RESULTS;
    var read = found.read;
    found.read *= 2;
    more.hidden = true;
    function step() {
      if (mine !== turn) {
        return;
      }
      var some = found.rows.slice(found.next, found.next + Math.min(left, read));
      if (some.length === 0) {
        end();
        return;
      }
      load(some.reduce(paths, []), function () {
        if (mine !== turn) {
          return;
        }
        some.forEach(function (page) {
          found.next++;
          read--;
          var item = result(page);
          if (item) {
            left--;
            found.shown++;
            list.appendChild(item);
            list.hidden = false;
            if (focus) {
              focus = false;
              item.querySelector("a").focus();
            }
          }
        });
        step();
      });
    }
    function end() {
      more.hidden = found.next >= found.rows.length;
      list.hidden = found.shown === 0;
      tell(line());
    }
    step();
  }

  function paths(all, page) {
    needed(page).forEach(function (block) {
      all.push(path(page, block));
    });
    return all;
  }

  /** The blocks to read of a page: the best one, or all that may have a phrase. */
  function needed(page) {
    var some = page.blocks.slice(0, 1);
    if (isLooked()) {
      some = page.blocks.filter(function (block) {
        return found.wanted.some(function (one, w) {
          return one.looked && block.values[w] > 0;
        });
      });
    }
    return some.map(function (block) {
      return block.number;
    });
  }

  /** What there is to say of the results. */
  function line() {
    var lines = [];
    found.similar.forEach(function (each) {
      lines.push(filled(site.texts.similar, { word: each[0], others: each[1].join(", ") }));
    });
    if (found.some) {
      lines.push(site.texts.some);
    }
    var looked = isLooked();
    var unread = looked && found.next < found.rows.length;
    var number = looked ? found.shown : found.rows.length;
    lines.push(number === 0 && !unread ? site.texts.none : count(number));
    if (unread) {
      var values = { done: digits(found.next), all: digits(found.rows.length) };
      lines.push(filled(site.texts.progress, values));
    }
    return lines.join(" ");
  }

  /** The passages of blocks that have some of what is wanted, the best first. */
  function passages(page, blocks) {
    var all = [];
    blocks.forEach(function (block) {
      var text = texts[page.part.codes[page.page] + "-" + block];
      (text ? text[5] : []).forEach(function (row, place) {
        var inText = spots(row[2]);
        var inBy = spots(row[3] || "").concat(row[0] === TITLE ? spots(row[4] || "") : []);
        var has = found.wanted.map(function (one) {
          return holds(one, inText) ? 2 : holds(one, inBy) ? 1 : 0;
        });
        if (has.some(Boolean)) {
          all.push({ row: row, block: block, place: place, has: has });
        }
      });
    });
    function worth(passage) {
      return passage.has.reduce(function (sum, each) {
        return sum + (each > 0 ? 4 : 0) + each;
      }, 0);
    }
    return all.sort(function (one, other) {
      return worth(other) - worth(one) || one.block - other.block || one.place - other.place;
    });
  }

  /** A page with its passages; null when it does not have the phrase after all. */
  function result(page) {
    var blocks = needed(page);
    var text = texts[page.part.codes[page.page] + "-" + blocks[0]];
    if (!text) {
      return null;
    }
    var all = passages(page, blocks);
    var missing = found.wanted.some(function (one, w) {
      return (
        one.looked &&
        !found.some &&
        !all.some(function (passage) {
          return passage.has[w] > 0;
        })
      );
    });
    if (missing || (isLooked() && all.length === 0)) {
      return null;
    }
    var item = element("li");
    var head = element("p", "meeting");
    var link = element("a");
    link.href = text[0];
    if (text[2]) {
      item.lang = text[2];
      link.hreflang = text[2];
    }
    marked(link, text[1], found.wanted);
    head.appendChild(link);
    if (text[4]) {
      head.append(" ", element("strong", "", text[4]));
    }
    item.appendChild(head);
    var title = text[5][0][0] === TITLE ? text[5][0] : null;
    var beside = title && title[4] ? title[4] : text[3];
    if (beside) {
      var note = element("p", "note");
      note.dir = "auto";
      marked(note, beside, found.wanted);
      item.appendChild(note);
    }
    var shown = all.filter(function (passage) {
      return passage.row[0] !== TITLE;
    });
    if (shown.length === 0 && text[5].length > 1) {
      item.appendChild(element("p", "", shortened(beginning(text[5]))));
    }
    var rows = element("ul", "plain passages");
    shown.slice(0, PASSAGES).forEach(function (passage) {
      rows.appendChild(excerpt(text, passage));
    });
    if (rows.childElementCount > 0) {
      item.appendChild(rows);
    }
    var others = page.blocks.length > blocks.length;
    if (shown.length > PASSAGES || others) {
      item.appendChild(furtherButton(page, text, rows));
    }
    return item;
  }

  /** The first text of a page that is no name. */
  function beginning(rows) {
    var first = rows.find(function (row) {
      return row[0] === 1 || row[0] === 4;
    });
    return first ? first[2] : "";
  }

  /** Shows all passages of a page. */
  function furtherButton(page, text, rows) {
    var button = element("button", "", site.texts.more);
    button.type = "button";
    button.setAttribute("aria-label", site.texts.more + ": " + text[1]);
    button.addEventListener("click", function () {
      var blocks = page.blocks.map(function (block) {
        return block.number;
      });
      load(
        blocks.map(function (block) {
          return path(page, block);
        }),
        function () {
          var before = rows.childElementCount;
          var all = passages(page, blocks).filter(function (passage) {
            return passage.row[0] !== TITLE;
          });
          rows.replaceChildren.apply(
            rows,
            all.map(function (passage) {
              return excerpt(text, passage);
            })
          );
          if (!rows.parentNode) {
            button.before(rows);
          }
          var next = rows.children[before] || rows.lastElementChild;
          button.remove();
          if (next) {
            next.querySelector("a").focus();
          }
        }
      );
    });
    return button;
  }

  /** A passage with the words around those that were found, as a link to its place. */
  function excerpt(text, passage) {
    var row = passage.row;
    var item = element("li");
    var link = element("a");
    link.dir = "auto";
    link.href = text[0] + (row[1] ? "#" + row[1] : "");
    var from = 0;
    var to = row[2].length;
    var all = spots(row[2]);
    var at = all.find(function (spot, i) {
      return found.wanted.some(function (one) {
        return matches(one, all, i) > 0;
      });
    });
    if (to > SHOWN) {
      var middle = at ? at.from : 0;
      from = border(row[2], Math.max(0, middle - AROUND), 1);
      to = border(row[2], Math.min(to, from + SHOWN), -1);
    }
    var open = row[6] || "";
    link.append((from > 0 ? "… " : "") + open);
    var words = element("span");
    if (row[5]) {
      words.lang = row[5];
    }
    marked(words, row[2].slice(from, to), found.wanted);
    link.append(words, (row[7] || "") + (to < row[2].length ? " …" : ""));
    item.appendChild(link);
    var kind = row[0] === QUOTE ? "" : site.kinds[row[0]];
    var notes = [kind, row[3], row[4]].filter(Boolean).join(" · ");
    if (notes) {
      var note = element("span", "note");
      note.dir = "auto";
      marked(note, notes, found.wanted);
      item.append(" ", note);
    }
    return item;
  }

  /** The place between words that is nearest in a direction; in scripts without spaces any. */
  function border(text, at, direction) {
    for (var i = at; i > 0 && i < text.length && Math.abs(i - at) < 30; i += direction) {
      if (/\s/.test(text[direction > 0 ? i - 1 : i])) {
        return i;
      }
    }
    var code = at > 0 && at < text.length ? text.charCodeAt(at) : 0;
    return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
  }

  function shortened(text) {
    return text.length > SHOWN ? text.slice(0, border(text, SHOWN, -1)) + " …" : text;
  }

  /** Adds a text in which the words that were found are marked. */
  function marked(parent, text, wanted) {
    parent.dir = "auto";
    var all = spots(text);
    var from = 0;
    for (var i = 0; i < all.length; ) {
      var length = wanted.reduce(function (most, one) {
        return Math.max(most, matches(one, all, i));
      }, 0);
      if (length > 0) {
        var last = all[i + length - 1];
        parent.append(text.slice(from, all[i].from));
        parent.appendChild(element("mark", "", text.slice(all[i].from, last.to)));
        from = last.to;
        i += length;
      } else {
        i++;
      }
    }
    parent.append(text.slice(from));
  }

  /* ---- The address ---- */

  /** Keeps what was searched for in the address, so that it can be bookmarked and come back to. */
  function remember() {
    try {
      var url = new URL(window.location.href);
      var before = url.href;
      var values = Object.assign({ q: input.value.trim() }, chosen);
      Object.keys(values).forEach(function (name) {
        if (values[name] === "") {
          url.searchParams.delete(name);
        } else {
          url.searchParams.set(name, values[name]);
        }
      });
      if (url.href !== before) {
        window.history.replaceState(null, "", url.href);
      }
    } catch (e) {
      // Some browsers do not let a page of a folder change its address.
    }
  }

  input.addEventListener("input", function () {
    window.clearTimeout(timer);
    timer = window.setTimeout(search, PAUSE);
  });

  form.addEventListener("submit", function (event) {
    event.preventDefault();
    window.clearTimeout(timer);
    search();
  });

  more.addEventListener("click", function () {
    show(true);
  });

  var asked = new URLSearchParams(window.location.search);
  Object.keys(chosen).forEach(function (name) {
    chosen[name] = asked.get(name) || "";
  });
  if (asked.get("q")) {
    input.value = asked.get("q");
    search();
  }
})();
