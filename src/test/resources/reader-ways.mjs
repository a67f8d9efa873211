// Looks through the files of a site for ways that a reader can go: from a quote, by its speaker and another meeting of theirs, to a
// topic of that meeting and a step that was agreed there. What a way needs is read from the pages; the browser goes it by links.
import { readFileSync, readdirSync, existsSync } from "node:fs";
import { join } from "node:path";

const htmlOf = (folder) => (existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".html")).sort() : []);
const hrefs = (html, folder) => [...new Set([...html.matchAll(new RegExp(`href="\\.\\./(${folder}/[^"#]+)`, "g"))].map((m) => m[1]))];

/** What of a meeting's page a way needs; null for a page that only leads elsewhere. */
function meeting(site, name) {
  const html = readFileSync(join(site, "meetings", name), "utf8");
  if (html.includes('http-equiv="refresh"')) return null;
  const main = html.slice(html.indexOf("<main"), html.indexOf("</main>"));
  const quotes = main.split('<figure class="quote').slice(1).map((part) => part.slice(0, part.indexOf("</figure>")));
  return {
    path: "meetings/" + encodeURIComponent(name),
    speakers: [...new Set(quotes.flatMap((quote) => hrefs(quote.slice(quote.indexOf("<figcaption")), "people")))],
    people: hrefs(main, "people"),
    topics: hrefs(main, "topics"),
    steps: [...main.matchAll(/ id="(step-[^"]+)"/g)].map((m) => m[1]),
    continued: main.includes('id="site-later"'),
  };
}

/** The topics whose pages lead to a step of a meeting, by the meeting's page; of a long topic, its first page. */
function topicsOfSteps(site) {
  const found = new Map();
  for (const name of htmlOf(join(site, "topics"))) {
    for (const [, page] of readFileSync(join(site, "topics", name), "utf8").matchAll(/href="\.\.\/(meetings\/[^"#]+)#step-/g)) {
      if (!found.has(page)) found.set(page, new Set());
      found.get(page).add("topics/" + encodeURIComponent(name.replace(/--page-\d+(?=\.html$)/, "")));
    }
  }
  return found;
}

/** What a reader can go on to from the quotes of a meeting: other meetings of its speakers that have a topic and a step. */
function* onward(start, byPerson) {
  for (const speaker of start.speakers) {
    for (const other of byPerson.get(speaker) ?? []) {
      if (other !== start && other.steps.length > 0) for (const topic of other.topics) yield { start, speaker, other, topic };
    }
  }
}

/**
 * Ways through a site, taken from all over it. Of those that begin at one meeting the best is one on which a later meeting continues the
 * step, then one whose topic has the step, then one for which the fewest pages of long lists must be turned.
 *
 * @return how many meetings have quotes, from how many of these a way leads to a step of another meeting, and the ways to go
 */
export function ways(site, count) {
  const meetings = htmlOf(join(site, "meetings")).map((name) => meeting(site, name)).filter(Boolean);
  const byPerson = new Map();
  for (const one of meetings) {
    for (const person of one.people) byPerson.has(person) ? byPerson.get(person).push(one) : byPerson.set(person, [one]);
  }
  const withStep = topicsOfSteps(site);
  const pages = new Map();
  const shows = (path, other) => {
    if (!pages.has(path)) pages.set(path, readFileSync(join(site, decodeURIComponent(path)), "utf8"));
    return pages.get(path).includes("../" + other.path);
  };
  const rank = ({ speaker, other, topic }) => (other.continued ? 8 : 0) + (withStep.get(other.path)?.has(topic) ? 4 : 0)
    + (shows(topic, other) ? 2 : 0) + (shows(speaker, other) ? 1 : 0);
  const quoted = meetings.filter((one) => one.speakers.length > 0);
  const starts = quoted.filter((start) => !onward(start, byPerson).next().done);
  const size = Math.min(count, starts.length);
  const picked = Array.from({ length: size }, (_, i) => starts[Math.floor((i * starts.length) / size)]);
  return {
    meetings: meetings.length, quoted: quoted.length, begin: starts.length,
    ways: picked.map((start) => [...onward(start, byPerson)].map((way) => ({ ...way, listed: withStep.get(way.other.path)?.has(way.topic), rank: rank(way) }))
      .reduce((best, way) => (way.rank > best.rank ? way : best))),
  };
}
