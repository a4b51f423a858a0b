// How people read the codes of problems and the kinds of signals.

import { read } from './api.js';

let titles = { problems: {}, advice: {}, signals: {} };

/** Reads the titles; without them, codes and kinds are shown all the same. */
export async function loadTitles() {
  titles = await read('titles').catch(() => titles);
}

/** The title of a code in every language, or undefined. */
export function problemTitle(code) {
  return titles.problems[code];
}

/** What to do about a code, in the languages in which the problem itself does not say it, or undefined. */
export function problemAdvice(code) {
  return titles.advice[code];
}

/** The title of a kind, or of a subkind within it, in every language; undefined if only a policy or a host knows it. */
export function signalTitle(kind, subkind) {
  return titles.signals[subkind ? `${kind}/${subkind}` : kind];
}
