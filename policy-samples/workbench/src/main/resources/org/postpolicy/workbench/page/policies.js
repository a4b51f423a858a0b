// The view of all policies: which there are, and how to get one that can be changed.

import { Refused, act, readShelf } from './api.js';
import { announce, el, field } from './dom.js';
import { problemText } from './problems.js';
import { count, nameOf, say, wording } from './words.js';

function card(pack, copyable, refused) {
  const title = pack.title ? wording(pack.title) : { text: '' };
  const name = nameOf(pack.id);
  const copy = () => attempt(() => act(`packs/${pack.id}/copy`, {}), pack.id, refused);
  return el('li', { class: 'card' },
    el('h3', {}, el('a', { href: `#/policies/${pack.id}` }, name)),
    el('p', { lang: title.lang }, title.text),
    el('p', { class: 'hint' }, [pack.id, pack.version].filter(Boolean).join(' '), ' · ',
      pack.problems
        ? el('span', { class: 'tag bad' }, say('policies.broken', count('problems', pack.problems)))
        : count('clauses', pack.clauses.length)),
    pack.editable ? el('p', {}, el('a', { href: `#/policies/${pack.id}/files` }, say('policies.change'))) : null,
    copyable && !pack.editable
      ? el('button', { type: 'button', class: 'quiet', 'aria-label': say('policies.copy.of', name), click: copy },
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
  return el('form', { class: 'card narrow apart', submit: begin, 'aria-labelledby': 'new-title' },
    el('h3', { id: 'new-title' }, say('policies.new')),
    field(say('policies.new.id'), name, say('policies.new.hint')),
    el('p', { class: 'actions' }, el('button', {}, say('policies.new.do'))));
}

function shelf(title, packs, toCard) {
  return packs.length ? [el('h2', {}, title), el('ul', { class: 'columns' }, packs.map(toCard))] : [];
}

/** Builds the view. */
export async function show() {
  const { folder, packs } = await readShelf();
  const refused = el('div', { 'aria-live': 'polite' });
  const toCard = (pack) => card(pack, folder !== null, refused);
  return {
    title: say('policies.title'),
    nodes: [
      el('h1', { tabindex: '-1' }, say('policies.title')),
      el('p', { class: 'lead' }, say('policies.lead')),
      refused,
      folder ? el('p', { class: 'hint' }, say('policies.folder', folder)) : el('p', { class: 'note' }, say('policies.nofolder')),
      ...shelf(say('policies.editable'), packs.filter((pack) => pack.editable), toCard),
      folder ? beginning(refused) : null,
      ...shelf(say('policies.builtin'), packs.filter((pack) => !pack.editable), toCard),
    ].filter(Boolean),
  };
}
