// Shows a problem: in French its title, and below it the details, which the checker gives in English.

import { read } from './api.js';
import { el } from './dom.js';
import { language, wording } from './words.js';

const DETAILS = 'en';
let titles = {};

/** Reads what the codes stand for; without it, problems are shown all the same. */
export async function loadTitles() {
  titles = await read('titles').catch(() => ({}));
}

/** The paragraphs that say what is wrong and what to do. */
export function problemText({ code, message, remedy }) {
  const title = titles[code] && language() !== DETAILS ? wording(titles[code]) : null;
  return [
    title ? el('p', { lang: title.lang }, el('code', {}, code), ' ', el('strong', {}, title.text)) : null,
    el('p', { lang: DETAILS }, title ? null : [el('code', {}, code), ' '], message),
    el('p', { class: 'hint', lang: DETAILS }, remedy),
  ];
}
