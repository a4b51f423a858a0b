// The form in which somebody writes a post and chooses the facts about it.

import { choice, el, field } from './dom.js';
import { exampleOf } from './examples.js';
import { BLANK, CHOICES } from './facts.js';
import { say } from './words.js';

const USUAL = ['text', 'role', 'capacity', 'owner', 'audience'];

/** Makes the fields of one form: they show the facts, and tell the name and the value of each that changes. */
function fieldsOf(facts, change) {
  const typed = (name, input) => {
    input.value = facts[name];
    input.addEventListener('input', () => change(name, input.value));
    return input;
  };
  const chosen = (name, values, label) => field(say(`post.${name}`),
    choice(name, values.map((value) => [value, label(value)]), facts[name], (value) => change(name, value)));
  return {
    typed,
    select: (name) => chosen(name, CHOICES[name], (value) => say(`${name}.${value}`)),
    question: (name) => chosen(name, ['', 'true', 'false'], (value) => say(`answer.${value}`)),
    line: (name, label) => field(label, typed(name, el('input', { id: name, autocomplete: 'off' }))),
  };
}

/** What is seldom chosen; it is open if something in it was. */
function moreFacts(facts, { typed, select, question, line }) {
  const open = Object.keys(BLANK).some((name) => !USUAL.includes(name) && facts[name] !== BLANK[name]);
  return el('details', { open: open || null },
    el('summary', {}, say('post.more')),
    el('h3', {}, say('post.about.post')), line('title', say('post.heading')),
    el('div', { class: 'pairs' }, ['kind', 'format', 'state', 'language'].map(select)),
    el('h3', {}, say('post.about.author')),
    el('div', { class: 'pairs' }, ['employer', 'activity'].map(select), ['identifiable', 'workTime'].map(question)),
    el('h3', {}, say('post.about.channel')), line('channel', say('post.channel')),
    el('div', { class: 'pairs' }, ['official', 'dedicated'].map(question), select('visibility')),
    el('h3', {}, say('post.about.more')),
    field('JSON', typed('more', el('textarea', { id: 'more', rows: '3', class: 'code', spellcheck: 'false' })),
      say('post.more.hint')));
}

/** Builds the form; change is told each fact that changes, and refill takes the facts of another post. */
export function postForm(facts, change, refill) {
  const fields = fieldsOf(facts, change);
  const text = el('textarea', { id: 'text', rows: '6', lang: facts.language || null });
  return el('form', { class: 'card', 'aria-labelledby': 'form-title', submit: (event) => event.preventDefault() },
    el('h2', { id: 'form-title' }, say('post.form')),
    field(say('post.text'), fields.typed('text', text)),
    el('p', { id: 'glance', 'aria-hidden': 'true' }),
    el('p', { class: 'actions' },
      el('button', { type: 'button', class: 'quiet', click: () => refill(exampleOf('children')) }, say('post.example')),
      el('button', { type: 'button', class: 'quiet', click: () => refill({ ...BLANK }) }, say('post.clear'))),
    el('div', { class: 'pairs' }, ['role', 'capacity', 'owner', 'audience'].map(fields.select)),
    moreFacts(facts, fields));
}
