// Where the files of a policy are changed: the chosen file, what the checker says, and what the writer is told.

import { checker } from './checking.js';
import { fileOf } from './desk.js';
import { announce, el } from './dom.js';
import { remarksOf, reportOf, state } from './report.js';
import { goTo, isShown, numberLines, showText } from './source.js';
import { count, say } from './words.js';

const FIRST_FILE = 'clauses.yaml';

const check = checker();
let desk = null;

/** Returns what is being changed. */
export function current() {
  return desk;
}

/** Begins with the files of a policy; one that is not there is replaced by the register. */
export function take(taken, file) {
  check.forget();
  desk = taken;
  desk.file = desk.names().includes(file) ? file : FIRST_FILE;
}

function markLines() {
  numberLines(desk.report.problems.filter((one) => fileOf(one) === desk.file).map((one) => one.line));
}

function markOf(name) {
  if (desk.goes(name)) {
    return 'edit.goes';
  }
  return desk.has(name) ? 'edit.changed' : 'edit.new';
}

const GROUPS = [['edit.files.top', /^[^/]+$/], ['edit.files.rules', /^rules\//], ['edit.files.words', /^words\//]];

function option(name) {
  const shown = name.replace(/^(?:rules|words)\//, '');
  return el('option', { value: name, selected: name === desk.file },
    desk.drafts.has(name) ? `${shown} (${say(markOf(name))})` : shown);
}

/** Fills the list of files, and says which are changed. */
export function fillFiles() {
  const files = document.getElementById('file');
  files.replaceChildren(...GROUPS.map(([label, pattern]) => {
    const names = desk.names().filter((name) => pattern.test(name));
    return names.length ? el('optgroup', { label: say(label) }, names.map(option)) : '';
  }));
  files.value = desk.file;
  document.getElementById('unsaved').textContent = desk.drafts.size ? count('edit.unsaved', desk.drafts.size) : '';
}

/** A rule and its scenarios stand in two files. */
function otherHalf() {
  const [, stem, ending] = /^(rules\/.+)\.(drl|yaml)$/.exec(desk.file) ?? [];
  const name = stem && `${stem}.${ending === 'drl' ? 'yaml' : 'drl'}`;
  return desk.names().includes(name) ? name : null;
}

export function openOtherHalf() {
  openFile(otherHalf());
}

/** Opens a file, at a line and column if they are given. */
export function openFile(name, line = 0, column = 0) {
  desk.file = name;
  history.replaceState(null, '', `#/policies/${desk.id}/files/${name}`);
  document.getElementById('file').value = name;
  showText(name, desk.textOf(name), desk.pack.editable && !desk.goes(name));
  markLines();
  const button = document.getElementById('other-half');
  button.hidden = otherHalf() === null;
  button.textContent = say(name.endsWith('.drl') ? 'edit.half.scenarios' : 'edit.half.rule');
  if (line > 0) {
    goTo(line, column);
  }
}

/** Shows what the checker says. */
export function showReport(report) {
  desk.report = report;
  document.getElementById('report').replaceChildren(...reportOf(desk, openFile));
  document.getElementById('remarks').replaceChildren(...remarksOf(desk, openFile));
  markLines();
  announce(state(report));
}

/** Tells the writer something. */
export function tell(sentence, kind = 'note', lang = null) {
  document.getElementById('told').replaceChildren(el('p', { class: kind, lang }, sentence));
  announce(sentence);
}

/** Shows something below the text, or nothing. */
export function panel(...nodes) {
  document.getElementById('panel').replaceChildren(...nodes.flat());
}

/** Asks below the text which of two things to do; the second, which loses nothing, has the focus. */
export function asks(kind, question, ...answers) {
  const buttons = answers.map(([label, click]) => el('button', { type: 'button', class: 'quiet', click }, label));
  panel(el('div', { class: kind }, el('p', {}, question), el('p', { class: 'actions' }, buttons)));
  announce(question);
  buttons[buttons.length - 1].focus();
}

/** Does something; what the server refuses is told, and the answer is then null. */
export async function attempt(action) {
  try {
    return await action();
  } catch (failure) {
    if (failure.status === undefined) {
      throw failure;
    }
    if (failure.answer.report) {
      check.forget();
      showReport(failure.answer.report);
    }
    tell(failure.said.text, 'note bad', failure.said.lang);
    return null;
  }
}

/** Checks the files as they are now; the answer is the report, or null if they have changed again meanwhile. */
export function checkNow() {
  const mine = desk;
  return attempt(() => check.ask(`packs/${desk.id}`, { files: desk.changes() },
    (report) => mine === desk && isShown() && showReport(report)));
}

/** Keeps what somebody has typed; what was shown of the former text no longer holds. */
export function typed(text) {
  const known = desk.drafts.has(desk.file);
  desk.write(desk.file, text);
  if (known !== desk.drafts.has(desk.file)) {
    fillFiles();
  }
  markLines();
  panel();
}

/** Takes changed files that somebody has proposed, and opens one of them. */
export function propose(files, file) {
  Object.entries(files).forEach(([name, text]) => desk.write(name, text));
  fillFiles();
  openFile(desk.names().includes(file) ? file : FIRST_FILE);
  panel();
  checkNow();
}

/** Begins anew with the files as they are saved. */
export function reset(pack) {
  check.forget();
  desk.clear();
  desk.take(pack);
  desk.file = desk.has(desk.file) ? desk.file : FIRST_FILE;
  fillFiles();
  openFile(desk.file);
  showReport(desk.report);
  panel();
}

