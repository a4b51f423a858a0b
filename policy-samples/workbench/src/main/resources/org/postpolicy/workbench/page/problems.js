// Shows a problem: in French its title and what to do, and below them the details, which the checker gives in English.

import { el } from './dom.js';
import { problemAdvice, problemTitle } from './titles.js';
import { language, wording } from './words.js';

const DETAILS = 'en';

/** What a reader of another language than that of the details reads first. */
function inShort(code) {
  const title = wording(problemTitle(code));
  const advice = problemAdvice(code)?.[language()];
  return [
    el('p', { lang: title.lang }, el('code', {}, code), ' ', el('strong', {}, title.text)),
    advice ? el('p', {}, advice) : null,
  ];
}

/** The paragraphs that say what is wrong and what to do. */
export function problemText({ code, message, remedy }) {
  const first = problemTitle(code) && language() !== DETAILS ? inShort(code) : [];
  return [
    ...first,
    el('p', { lang: DETAILS }, first.length ? null : [el('code', {}, code), ' '], message),
    el('p', { class: 'hint', lang: DETAILS }, remedy),
  ];
}
