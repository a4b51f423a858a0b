// The view of a policy's files: they are checked while somebody types, and saved all together if they are in order.

import { act, latest, read } from './api.js';
import { changesOf } from './changes.js';
import * as desks from './desk.js';
import { announce, el, field, settled } from './dom.js';
import { parts, scenarioList } from './pack.js';
import { reportOf, state } from './report.js';
import { focusText, goTo, isShown, numberLines, showText, source } from './source.js';
import { count, say, wording } from './words.js';

const WHILE_TYPING = 350;
const FIRST_FILE = 'clauses.yaml';

const check = latest();
let desk = null;

export { hasChanges } from './desk.js';

function markLines() {
  numberLines(desk.report.problems.filter((one) => desks.fileOf(one) === desk.file).map((one) => one.line));
}

function openFile(name, line = 0, column = 0) {
  desk.file = name;
  history.replaceState(null, '', `#/policies/${desk.id}/files/${name}`);
  document.getElementById('file').value = name;
  showText(name, desk.textOf(name));
  markLines();
  if (line > 0) {
    goTo(line, column);
  }
}

function fillFiles() {
  const files = document.getElementById('file');
  files.replaceChildren(...desk.names().map((name) => {
    const mark = desk.has(name) ? 'edit.changed' : 'edit.new';
    return el('option', { value: name, selected: name === desk.file },
      desk.drafts.has(name) ? `${name} (${say(mark)})` : name);
  }));
  files.value = desk.file;
}

// What the checker says.

function showReport() {
  document.getElementById('report').replaceChildren(...reportOf(desk, openFile));
  markLines();
  announce(state(desk.report));
}

function tell(sentence, kind = 'note', lang = null) {
  document.getElementById('told').replaceChildren(el('p', { class: kind, lang }, sentence));
  announce(sentence);
}

async function attempt(action) {
  try {
    return await action();
  } catch (failure) {
    if (failure.status === undefined) {
      throw failure;
    }
    if (failure.answer.report) {
      desk.report = failure.answer.report;
      showReport();
    }
    tell(failure.message || say('failed.gone'), 'note bad', failure.message ? 'en' : null);
    return null;
  }
}

async function checkNow() {
  const mine = desk;
  const report = await attempt(() => check(`packs/${desk.id}/try`, { files: desk.changes() }));
  if (report && mine === desk && isShown()) {
    desk.report = report;
    showReport();
  }
  return report;
}

const checkSoon = settled(WHILE_TYPING, checkNow);

function typed(text) {
  const known = desk.drafts.has(desk.file);
  desk.write(desk.file, text);
  if (known !== desk.drafts.has(desk.file)) {
    fillFiles();
  }
  markLines();
  checkSoon();
}

// What can be done.

function panel(...nodes) {
  document.getElementById('panel').replaceChildren(...nodes.flat());
}

function reset(pack) {
  desk.drafts.clear();
  desk.take(pack);
  desk.file = desk.has(desk.file) ? desk.file : FIRST_FILE;
  fillFiles();
  openFile(desk.file);
  showReport();
  panel();
}

async function save() {
  if (desk.drafts.size === 0) {
    tell(say('edit.unchanged'));
    return;
  }
  try {
    reset(await act(`packs/${desk.id}/save`, { files: desk.changes(), former: desk.former() }));
    tell(say('edit.saved'), 'note good');
  } catch (failure) {
    if (failure.status === 409) {
      conflict(failure.answer);
    } else {
      await attempt(() => Promise.reject(failure));
    }
  }
}

/** Somebody else has saved the file: the writer decides whose text stays. */
function conflict({ file }) {
  const settle = (keep) => async () => {
    const pack = await attempt(() => read(`packs/${desk.id}`));
    if (pack) {
      desk.settle(file, pack, keep);
      fillFiles();
      openFile(desk.has(file) || keep ? file : FIRST_FILE);
      panel();
      checkNow();
    }
  };
  panel(el('div', { class: 'card bad' }, el('p', {}, say('edit.conflict', file)),
    el('p', { class: 'actions' },
      el('button', { type: 'button', class: 'quiet', id: 'theirs', click: settle(false) }, say('edit.conflict.theirs')),
      el('button', { type: 'button', class: 'quiet', click: settle(true) }, say('edit.conflict.mine')))));
  announce(say('edit.conflict', file));
  document.getElementById('theirs').focus();
}

async function showChanges() {
  const changes = await attempt(() => act(`packs/${desk.id}/diff`, { files: desk.changes() }));
  if (changes) {
    panel(changesOf(changes));
    announce(say('edit.diff.title'));
  }
}

async function runScenarios() {
  await checkNow();
  const rules = [...new Set(desk.report.scenarios.map((scenario) => scenario.rule))];
  panel(el('h2', {}, say('edit.run.title')), rules.length ? [] : el('p', {}, say('edit.run.none')), rules.map((rule) => {
    const own = desk.report.scenarios.filter((scenario) => scenario.rule === rule);
    const failed = own.filter((scenario) => !scenario.passed).length;
    const shown = failed > 0 || desk.file.startsWith(`rules/${rule}.`);
    return el('details', { open: shown || null },
      el('summary', {}, `${rule}: ${count('scenarios', own.length)}`, ' ',
        failed ? el('span', { class: 'tag bad' }, count('failed', failed)) : ''),
      scenarioList(own));
  }));
}

function discard() {
  if (desk.drafts.size === 0) {
    tell(say('edit.unchanged'));
    return;
  }
  const yes = async () => {
    const pack = await attempt(() => read(`packs/${desk.id}`));
    if (pack) {
      reset(pack);
      tell(say('edit.discarded'));
      focusText();
    }
  };
  panel(el('div', { class: 'card' }, el('p', {}, say('edit.discard.sure')), el('p', { class: 'actions' },
    el('button', { type: 'button', id: 'discard-yes', click: yes }, say('edit.discard.yes')),
    el('button', { type: 'button', class: 'quiet', click: () => { panel(); focusText(); } }, say('edit.discard.no')))));
  document.getElementById('discard-yes').focus();
}

function newRule() {
  const name = el('input', { id: 'rule-name', required: true, autocomplete: 'off', spellcheck: 'false' });
  const clause = el('input', { id: 'rule-clause', autocomplete: 'off', spellcheck: 'false' });
  const signal = el('input', { id: 'rule-signal', required: true, autocomplete: 'off', spellcheck: 'false', value: 'personal-information' });
  const begin = async (event) => {
    event.preventDefault();
    const rule = await attempt(() => act(`packs/${desk.id}/rule`, {
      files: desk.changes(), name: name.value.trim(), clause: clause.value.trim(), signal: signal.value.trim(),
    }));
    if (rule) {
      Object.entries(rule.files).forEach(([file, text]) => desk.drafts.set(file, text));
      desk.file = `rules/${name.value.trim()}.drl`;
      fillFiles();
      openFile(desk.file);
      tell(say('edit.rule.done'), 'note good');
      checkNow();
    }
  };
  return el('details', { class: 'card' }, el('summary', {}, say('edit.rule')),
    el('form', { submit: begin },
      field(say('edit.rule.name'), name),
      field(say('edit.rule.clause'), clause),
      field(say('edit.rule.signal'), signal, say('edit.rule.signal.hint')),
      el('p', { class: 'actions' }, el('button', { class: 'quiet' }, say('edit.rule.do')))));
}

// The view.

function actions(editable) {
  const button = (key, click, kind = 'quiet') => el('button', { type: 'button', class: kind, click }, say(key));
  return el('p', { class: 'actions' },
    editable ? button('edit.save', save, null) : null,
    editable ? button('edit.diff', showChanges) : null,
    button('edit.run', runScenarios),
    editable ? button('edit.discard', discard) : null);
}

/** Builds the view. */
export async function show(id, file) {
  desk = await desks.open(id);
  const shelf = await read('packs');
  const known = shelf.packs.find((one) => one.id === id);
  const title = known?.title ? wording(known.title) : { text: id };
  const { editable } = desk.pack;
  desk.file = desk.names().includes(file) ? file : FIRST_FILE;
  const files = el('select', { id: 'file', change: () => openFile(files.value) });
  setTimeout(() => {
    fillFiles();
    openFile(desk.file);
    showReport();
    if (desk.drafts.size) {
      tell(say('edit.leave'));
      checkNow();
    }
  });
  return {
    title: title.text,
    nodes: [
      el('p', {}, el('a', { href: '#/policies' }, `‹ ${say('pack.back')}`)),
      el('h1', { tabindex: '-1', lang: title.lang }, title.text),
      el('p', { class: 'hint' }, id),
      parts(id, editable, 'files'),
      editable ? null : el('p', { class: 'note' }, say('edit.readonly')),
      el('div', { class: 'halves wide-left' },
        el('div', {}, field(say('edit.file'), files), source(editable, typed), actions(editable),
          el('div', { id: 'told' }), el('div', { id: 'panel' })),
        el('section', { 'aria-labelledby': 'state' }, el('h2', { id: 'state' }, say('edit.state')),
          el('div', { id: 'report' }), editable ? newRule() : null)),
    ].filter(Boolean),
  };
}
