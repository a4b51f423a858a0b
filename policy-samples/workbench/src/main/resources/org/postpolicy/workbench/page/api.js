// Asks the server of this page; it knows us by the key that stood behind the # of the address.

import { learnNames, say, wording } from './words.js';

const KEY = 'postpolicy-key';

/** Takes the key out of the address, so that it is neither seen nor bookmarked. */
export function takeKey() {
  const hash = location.hash.slice(1);
  if (hash && !hash.startsWith('/') && hash !== 'main') {
    sessionStorage.setItem(KEY, hash);
    history.replaceState(null, '', '#/post');
  }
  return sessionStorage.getItem(KEY) !== null;
}

/** What the server refused, with its answer and what it says to people; without an answer, nobody was there. */
export class Refused extends Error {
  constructor(status, answer) {
    super(`${status}`);
    this.status = status;
    this.answer = answer;
    this.said = answer.message ? wording(answer.message) : { text: say('failed.gone'), lang: null };
  }
}

async function send(path, options) {
  const headers = { 'X-Postpolicy-Token': sessionStorage.getItem(KEY) ?? '' };
  if (options.body) {
    headers['Content-Type'] = 'application/json';
  }
  let response;
  try {
    response = await fetch(`/api/${path}`, { ...options, headers });
  } catch (failure) {
    throw failure.name === 'AbortError' ? failure : new Refused(0, {});
  }
  const answer = await response.json();
  if (!response.ok) {
    throw new Refused(response.status, answer);
  }
  return answer;
}

/** Reads something. */
export function read(path) {
  return send(path, { method: 'GET' });
}

/** Asks for something to be done. */
export function act(path, question, signal) {
  return send(path, { method: 'POST', body: JSON.stringify(question), signal });
}

/** Makes a way to ask of which only the last question is answered; the others answer null. */
export function latest() {
  let running;
  return async (path, question) => {
    running?.abort();
    const mine = new AbortController();
    running = mine;
    try {
      const answer = await act(path, question, mine.signal);
      return running === mine ? answer : null;
    } catch (failure) {
      if (failure.name === 'AbortError') {
        return null;
      }
      throw failure;
    }
  };
}

/** Reads the policies, and remembers what their institutions are called. */
export async function readShelf() {
  const shelf = await read('packs');
  learnNames(shelf.packs);
  return shelf;
}
