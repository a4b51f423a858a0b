// Starts the page, shows the view that the address names, and switches the language.

import { Refused, takeKey } from './api.js';
import { wouldLose } from './desk.js';
import { announce, el } from './dom.js';
import { language, load, other, say, inLanguage, speak } from './words.js';
import * as editor from './editor.js';
import * as pack from './pack.js';
import * as policies from './policies.js';
import * as post from './post.js';
import { loadTitles } from './titles.js';

const VIEWS = [
  [/^\/post$/, post.show],
  [/^\/policies$/, policies.show],
  [/^\/policies\/([^/]+)$/, pack.show],
  [/^\/policies\/([^/]+)\/files(?:\/(.+))?$/, editor.show],
];
const NAVIGATION = [['post', '#/post'], ['policies', '#/policies']];

const main = document.getElementById('main');
let turn = 0;

function frame() {
  document.getElementById('skip').textContent = say('skip');
  const nav = document.getElementById('nav');
  nav.setAttribute('aria-label', say('nav'));
  nav.replaceChildren(...NAVIGATION.map(([name, href]) => el('a', {
    href,
    'aria-current': location.hash.startsWith(href) ? 'page' : null,
  }, say(`nav.${name}`))));
  const button = document.getElementById('language');
  button.textContent = say('language');
  button.lang = other();
}

function failed(failure) {
  const said = failure instanceof Refused ? failure.said : { text: say('failed.gone'), lang: null };
  const title = say('failed.title');
  return { title, nodes: [el('h1', { tabindex: '-1' }, title), el('p', { lang: said.lang }, said.text)] };
}

async function view() {
  const path = location.hash.slice(1) || '/post';
  for (const [pattern, show] of VIEWS) {
    const found = pattern.exec(path);
    if (found) {
      return show(...found.slice(1).map((part) => part && decodeURIComponent(part)));
    }
  }
  return post.show();
}

async function show(moveFocus) {
  turn += 1;
  const mine = turn;
  frame();
  let shown;
  try {
    shown = await view();
  } catch (failure) {
    shown = failed(failure);
  }
  if (mine !== turn) {
    return;
  }
  document.title = say('title', shown.title);
  main.replaceChildren(...shown.nodes);
  if (moveFocus) {
    main.querySelector('h1')?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }
}

function keyIsMissing() {
  frame();
  document.title = say('title', say('key.title'));
  main.replaceChildren(
    el('h1', {}, say('key.title')),
    el('p', {}, say('key.text')),
    el('p', { lang: other() }, inLanguage(other(), 'key.text')),
  );
}

await load();
if (takeKey()) {
  addEventListener('hashchange', () => location.hash !== '#main' && show(true));
  addEventListener('beforeunload', (leaving) => wouldLose() && leaving.preventDefault());
  document.getElementById('language').addEventListener('click', async () => {
    speak(other());
    await show(false);
    announce(document.title);
  });
  document.getElementById('skip').addEventListener('click', (event) => {
    event.preventDefault();
    main.focus();
  });
  document.documentElement.lang = language();
  await loadTitles();
  await show(false);
} else {
  keyIsMissing();
}
