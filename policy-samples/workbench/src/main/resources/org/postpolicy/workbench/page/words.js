// What the page says, in the language of its reader.

const LANGUAGES = ['en', 'fr'];
const KEY = 'postpolicy-language';
const dictionaries = {};
let current = 'en';

/** Reads both languages and chooses one: the reader's former choice, or else the browser's. */
export async function load() {
  for (const language of LANGUAGES) {
    dictionaries[language] = await (await fetch(`/words.${language}.json`)).json();
  }
  const wanted = localStorage.getItem(KEY) ?? navigator.language.slice(0, 2);
  current = LANGUAGES.includes(wanted) ? wanted : 'en';
  document.documentElement.lang = current;
}

export function language() {
  return current;
}

export function other() {
  return LANGUAGES.find((one) => one !== current);
}

/** Chooses a language. */
export function speak(chosen) {
  current = chosen;
  localStorage.setItem(KEY, chosen);
  document.documentElement.lang = chosen;
}

/** Returns a sentence; {0}, {1} in it are replaced. */
export function say(key, ...values) {
  return inLanguage(current, key, ...values);
}

/** Returns a sentence in a certain language. */
export function inLanguage(chosen, key, ...values) {
  const text = dictionaries[chosen][key];
  return values.reduce((said, value, index) => said.replaceAll(`{${index}}`, value), text ?? key);
}

/** Returns a sentence for a number. */
export function count(key, number) {
  return say(number === 1 ? `${key}.one` : `${key}.many`, number);
}

const SMALL_WORDS = ['of', 'the', 'and', 'de', 'du', 'des', 'la', 'le', 'les', 'et'];

const names = new Map();

/** Remembers what the institutions of some policies are called, as far as these say it. */
export function learnNames(packs) {
  packs.forEach((pack) => names.set(pack.id, pack.name));
}

/** Returns what the institution of a policy is called, or else the name that the policy's id spells: My Library. */
export function nameOf(id) {
  const name = names.get(id);
  return name && !wording(name).text.startsWith('<') ? wording(name).text : spelled(id);
}

function spelled(id) {
  return id.split('-')
    .map((word, index) => (index > 0 && SMALL_WORDS.includes(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ');
}

/** Returns what a pack says, in the reader's language or else in the first that it has. */
export function wording(text) {
  const found = text[current] !== undefined ? current : Object.keys(text)[0];
  return { text: text[found] ?? '', lang: found === current ? null : found };
}
