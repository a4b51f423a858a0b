// The view of a policy's files: they are checked while somebody types, and saved all together if they are in order.

import { additions } from './adding.js';
import { act, readShelf } from './api.js';
import { changesOf } from './changes.js';
import * as desks from './desk.js';
import { announce, el, field, settled } from './dom.js';
import { heading, parts, scenarioList } from './pack.js';
import { remove } from './removing.js';
import { discard, save } from './saving.js';
import { source } from './source.js';
import { count, nameOf, say } from './words.js';
import {
  attempt, checkNow, current, fillFiles, openFile, openOtherHalf, panel, showReport, take, tell, typed,
} from './workplace.js';

const WHILE_TYPING = 250;

const checkSoon = settled(WHILE_TYPING, checkNow);

async function showChanges() {
  const desk = current();
  const changes = await attempt(() => act(`packs/${desk.id}/diff`, { files: desk.changes() }));
  if (changes) {
    panel(changesOf(changes));
    announce(say('edit.diff.title'));
  }
}

function scenariosOf(rule, report) {
  const own = report.scenarios.filter((scenario) => scenario.rule === rule);
  const failed = own.filter((scenario) => !scenario.passed).length;
  const shown = failed > 0 || current().file.startsWith(`rules/${rule}.`);
  return el('details', { open: shown || null },
    el('summary', {}, say('pack.of', rule, count('scenarios', own.length)), ' ',
      failed ? el('span', { class: 'tag bad' }, count('failed', failed)) : ''),
    scenarioList(own));
}

async function runScenarios() {
  const report = await checkNow();
  if (report) {
    const rules = [...new Set(report.scenarios.map((scenario) => scenario.rule))];
    panel(el('h2', {}, say('edit.run.title')), rules.length ? [] : el('p', {}, say('edit.run.none')),
      rules.map((rule) => scenariosOf(rule, report)));
  }
}

function actions(editable) {
  const button = (key, click, kind = 'quiet') => el('button', { type: 'button', class: kind, click }, say(key));
  return el('p', { class: 'actions' },
    editable ? button('edit.save', save, null) : null,
    editable ? button('edit.diff', showChanges) : null,
    button('edit.run', runScenarios),
    editable ? button('edit.discard', discard) : null,
    el('span', { class: 'hint', id: 'unsaved' }));
}

/** The list of files, with what is done about the chosen one. */
function fileRow(files, editable) {
  return el('div', { class: 'file-row' }, field(say('edit.file'), files),
    el('button', { type: 'button', class: 'quiet', id: 'other-half', click: openOtherHalf }),
    editable ? el('button', { type: 'button', class: 'quiet', click: remove }, say('edit.remove')) : null);
}

function fill(desk) {
  fillFiles();
  openFile(desk.file);
  if (desk.drafts.size) {
    tell(say('edit.leave'));
    checkNow();
  } else {
    showReport(desk.report);
  }
}

function typing(text) {
  typed(text);
  checkSoon();
}

/** Saves with the keys that save everywhere. */
function savesByKeys(event) {
  if ((event.ctrlKey || event.metaKey) && event.key === 's') {
    event.preventDefault();
    save();
  }
}

/** Builds the view. */
export async function show(id, file) {
  const desk = await desks.open(id);
  const shelf = await readShelf();
  const known = shelf.packs.find((one) => one.id === id);
  const { editable } = desk.pack;
  take(desk, file);
  const files = el('select', { id: 'file', change: () => openFile(files.value) });
  setTimeout(() => fill(desk));
  return {
    title: nameOf(id),
    nodes: [
      ...heading(id, known?.title, desk.pack.report.version),
      parts(id, editable, 'files'),
      editable ? null : el('p', { class: 'note' }, say('edit.readonly')),
      el('div', { class: 'halves wide-left' },
        el('div', { keydown: editable ? savesByKeys : null }, fileRow(files, editable), source(typing), actions(editable),
          el('div', { id: 'told' }), el('div', { id: 'panel' })),
        el('section', { 'aria-labelledby': 'state' }, el('h2', { id: 'state' }, say('edit.state')),
          el('div', { id: 'report' }), editable ? additions(desk) : null, el('div', { id: 'remarks' }))),
    ].filter(Boolean),
  };
}
