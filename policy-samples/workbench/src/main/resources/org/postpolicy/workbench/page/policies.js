// The view of all policies: which there are, and how to get one that can be changed.

import { Refused, act, read } from './api.js';
import { announce, el, field } from './dom.js';
import { problemText } from './problems.js';
import { count, say, wording } from './words.js';

function card(pack, copyable, refused) {
  const title = pack.title ? wording(pack.title) : { text: pack.id };
  const copy = async () => {
    await attempt(() => act(`packs/${pack.id}/copy`, {}), pack.id, refused);
  };
  return el('li', { class: 'card' },
    el('h2', {}, el('a', { href: `#/policies/${pack.id}`, lang: title.lang }, title.text)),
    el('p', { class: 'hint' }, pack.version ? `${pack.id} ${pack.version}` : pack.id),
    el('p', {}, el('span', { class: 'tag' }, say(pack.editable ? 'policies.editable' : 'policies.builtin'))),
    el('p', {}, pack.problems
        ? el('span', { class: 'tag bad' }, say('policies.broken', count('problems', pack.problems)))
        : count('clauses', pack.clauses.length)),
    copyable && !pack.editable
      ? el('button', { type: 'button', class: 'quiet', 'aria-label': say('policies.copy.of', title.text), click: copy },
        say('policies.copy'))
      : null);
}

async function attempt(action, id, refused) {
  try {
    await action();
    announce(say('policies.copied', id));
    location.hash = `#/policies/${id}/files`;
  } catch (failure) {
    if (!(failure instanceof Refused)) {
      throw failure;
    }
    const problems = failure.answer.report?.problems ?? [];
    refused.replaceChildren(
      el('p', { class: 'note bad', lang: failure.said.lang }, failure.said.text),
      ...problems.map((problem) => el('div', { class: 'card bad' }, problemText(problem))),
    );
  }
}

function beginning(refused) {
  const name = el('input', { id: 'new-id', autocomplete: 'off', required: true, spellcheck: 'false' });
  const begin = (event) => {
    event.preventDefault();
    attempt(() => act('packs', { id: name.value.trim() }), name.value.trim(), refused);
  };
  return el('form', { class: 'card narrow', submit: begin, 'aria-labelledby': 'new-title' },
    el('h2', { id: 'new-title' }, say('policies.new')),
    field(say('policies.new.id'), name, say('policies.new.hint')),
    el('p', { class: 'actions' }, el('button', {}, say('policies.new.do'))));
}

/** Builds the view. */
export async function show() {
  const shelf = await read('packs');
  const refused = el('div', { 'aria-live': 'polite' });
  return {
    title: say('policies.title'),
    nodes: [
      el('h1', { tabindex: '-1' }, say('policies.title')),
      el('p', { class: 'lead' }, say('policies.lead')),
      el('p', { class: 'hint' }, shelf.folder ? say('policies.folder', shelf.folder) : say('policies.nofolder')),
      refused,
      el('ul', { class: 'columns' }, shelf.packs.map((pack) => card(pack, shelf.folder !== null, refused))),
      shelf.folder ? beginning(refused) : null,
    ].filter(Boolean),
  };
}
