// Begins new files in a policy; nothing is saved by it.

import { act } from './api.js';
import { choice, el, field } from './dom.js';
import { CHOICES } from './facts.js';
import { signalTitle } from './titles.js';
import { say, wording } from './words.js';
import { attempt, current, propose, tell } from './workplace.js';

const LANGUAGES = ['en', 'fr'];
const VERDICTS = ['ALLOW', 'ADVISE', 'HOLD', 'REJECT'];
const LIMITS = ['ALLOW', 'ADVISE', 'HOLD'];

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
    el('form', { submit }, fields.flat(), el('p', { class: 'actions' }, el('button', { class: 'quiet' }, label))));
}

function labelled(name, any) {
  return [...any, ...CHOICES[name].map((value) => [value, say(`${name}.${value}`)])];
}

function verdicts(some) {
  return some.map((one) => [one, say(`verdict.${one}`)]);
}

/** The fields that say what a rule concludes; what only one conclusion needs is asked for with that one. */
function conclusionFields() {
  const dutyName = input('rule-duty');
  const duty = field(say('edit.rule.duty'), dutyName, say('edit.rule.duty.hint'));
  const highest = choice('rule-limit', verdicts(LIMITS), 'HOLD', () => {});
  const limit = field(say('edit.rule.highest'), highest, say('edit.rule.highest.hint'));
  const needs = (chosen) => {
    duty.hidden = chosen !== 'oblige';
    dutyName.required = chosen === 'oblige';
    limit.hidden = chosen !== 'limit';
  };
  const kinds = [...verdicts(VERDICTS), ['limit', say('edit.rule.limit')], ['oblige', say('edit.rule.oblige')]];
  const conclusion = choice('rule-conclusion', kinds, 'HOLD', needs);
  needs('HOLD');
  return {
    fields: [field(say('edit.rule.verdict'), conclusion), limit, duty],
    chosen: () => ({
      limit: { conclusion: 'limit', value: highest.value },
      oblige: { conclusion: 'oblige', value: dutyName.value.trim() },
    })[conclusion.value] ?? { conclusion: 'verdict', value: conclusion.value },
  };
}

function newRule() {
  const name = input('rule-name', { required: true });
  const clause = input('rule-clause', { list: 'clauses' });
  const conclusion = conclusionFields();
  const author = choice('rule-author', labelled('role', [['', say('edit.rule.anybody')]]), 'PUBLIC', () => {});
  const channel = choice('rule-channel', labelled('owner', [['', say('edit.rule.anywhere')]]), '', () => {});
  const signal = input('rule-signal', { list: 'signals', value: 'personal-information' });
  const submit = (event) => begin(event, 'rule', {
    name: name.value.trim(), clause: clause.value.trim(), ...conclusion.chosen(),
    author: author.value, channel: channel.value, signal: signal.value.trim(),
  }, say('edit.rule.done'));
  return form(say('edit.rule'), submit, say('edit.rule.do'),
    field(say('edit.rule.name'), name, say('edit.rule.name.hint')),
    field(say('edit.rule.clause'), clause, say('edit.rule.clause.hint')),
    conclusion.fields,
    field(say('post.role'), author),
    field(say('post.owner'), channel),
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

function signalOption(kind) {
  const title = signalTitle(kind);
  return el('option', { value: kind }, title ? wording(title).text : kind);
}

/** The clauses of the register as it is written now, in order or not. */
function clauseIds(desk) {
  return [...desk.textOf('clauses.yaml').matchAll(/^- +id: *["']?([\w-]+)/gm)].map(([, id]) => id);
}

/** Builds the forms for what can be added to a policy. */
export function additions(desk) {
  return el('section', { 'aria-labelledby': 'add' }, el('h2', { id: 'add' }, say('edit.add')),
    el('datalist', { id: 'signals' }, desk.pack.signals.map(signalOption)),
    el('datalist', { id: 'clauses' }, clauseIds(desk).map((id) => el('option', { value: id }))),
    newRule(), newWords());
}
