// Begins new files in a policy; nothing is saved by it.

import { act } from './api.js';
import { choice, el, field } from './dom.js';
import { say } from './words.js';
import { attempt, current, propose, tell } from './workplace.js';

const LANGUAGES = ['en', 'fr'];

function input(id, attributes = {}) {
  return el('input', { id, autocomplete: 'off', spellcheck: 'false', ...attributes });
}

/** The server proposes the files of something new; the first of them is opened. */
async function begin(event, action, question, done) {
  event.preventDefault();
  const desk = current();
  const begun = await attempt(() => act(`packs/${desk.id}/${action}`, { files: desk.changes(), ...question }));
  if (begun) {
    propose(begun.files, Object.keys(begun.files)[0]);
    tell(done, 'note good');
  }
}

function form(title, submit, label, ...fields) {
  return el('details', { class: 'card' }, el('summary', {}, title),
    el('form', { submit }, fields, el('p', { class: 'actions' }, el('button', { class: 'quiet' }, label))));
}

function newRule() {
  const name = input('rule-name', { required: true });
  const clause = input('rule-clause');
  const signal = input('rule-signal', { required: true, list: 'signals', value: 'personal-information' });
  const submit = (event) => begin(event, 'rule',
    { name: name.value.trim(), clause: clause.value.trim(), signal: signal.value.trim() }, say('edit.rule.done'));
  return form(say('edit.rule'), submit, say('edit.rule.do'),
    field(say('edit.rule.name'), name, say('edit.rule.name.hint')),
    field(say('edit.rule.clause'), clause, say('edit.rule.clause.hint')),
    field(say('edit.rule.signal'), signal, say('edit.rule.signal.hint')));
}

function newWords() {
  const signal = input('words-signal', { required: true, list: 'signals' });
  const language = choice('words-language', LANGUAGES.map((one) => [one, say(`language.${one}`)]), LANGUAGES[0], () => {});
  const submit = (event) => begin(event, 'words',
    { signal: signal.value.trim(), language: language.value }, say('edit.words.done'));
  return form(say('edit.words'), submit, say('edit.words.do'),
    field(say('edit.words.signal'), signal, say('edit.words.signal.hint')),
    field(say('edit.words.language'), language));
}

/** Builds the forms for what can be added to a policy. */
export function additions(desk) {
  return el('section', { 'aria-labelledby': 'add' }, el('h2', { id: 'add' }, say('edit.add')),
    el('datalist', { id: 'signals' }, desk.pack.signals.map((kind) => el('option', { value: kind }))),
    newRule(), newWords());
}
