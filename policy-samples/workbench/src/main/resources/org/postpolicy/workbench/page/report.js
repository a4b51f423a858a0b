// Shows what the checker says of a policy.

import { fileOf } from './desk.js';
import { el } from './dom.js';
import { problemText } from './problems.js';
import { count, say } from './words.js';

function inWords(file, line) {
  return line > 0 ? say('edit.place', file, line) : file;
}

/** The same problem in many places is told once. */
function grouped(problems) {
  const groups = new Map();
  problems.forEach((problem) => {
    const { code, message, remedy, example } = problem;
    const key = JSON.stringify([code, message, remedy, example]);
    groups.set(key, [...(groups.get(key) ?? []), problem]);
  });
  return [...groups.values()];
}

/** A place that opens, shown in short where its file is named beside it. */
function placeOf(problem, desk, openFile, short = false) {
  const name = fileOf(problem);
  const at = inWords(name ?? problem.file, problem.line);
  const shown = short && problem.line > 0 ? String(problem.line) : at;
  const go = () => openFile(name, problem.line || 1, problem.column);
  return name !== null && desk.names().includes(name)
    ? el('button', { type: 'button', class: 'link', 'aria-label': say('edit.problem.at', at), click: go }, shown)
    : el('strong', {}, shown);
}

/** All places of a problem, those of each file on a line: the first in full, and of the others their lines. */
function places(problems, desk, openFile) {
  const files = [...new Set(problems.map((one) => one.file))];
  const lines = files.map((file) => {
    const [first, ...more] = problems.filter((one) => one.file === file);
    return [placeOf(first, desk, openFile), more.map((one) => [' ', placeOf(one, desk, openFile, true)])].flat(2);
  });
  return lines.length === 1 ? lines[0] : el('ul', { class: 'plain places' }, lines.map((line) => el('li', {}, line)));
}

function problemCard(problems, desk, openFile) {
  const [problem] = problems;
  const example = Object.keys(problem.example ?? {}).length > 0;
  return el('li', { class: problem.example ? 'card' : 'card bad' },
    places(problems, desk, openFile),
    problemText(problem),
    example ? el('p', { class: 'hint' }, say('edit.example'), ' ', el('code', {}, JSON.stringify(problem.example))) : null);
}

function questionLine(question, openFile) {
  const name = fileOf(question);
  const go = () => openFile(name, question.line, 0);
  return el('li', {},
    el('button', { type: 'button', class: 'link', click: go }, inWords(name, question.line)), ' ',
    el('span', { lang: 'en' }, question.question));
}

function folded(title, list, open, kind) {
  return list.length ? el('details', { open: open || null }, el('summary', {}, title), el('ul', { class: kind }, list)) : null;
}

/** The sentence that says how things stand. */
export function state({ problems, scenarios, running }) {
  if (problems.length) {
    return say('edit.problems', count('problems', problems.length));
  }
  return running ? say('edit.running') : say('edit.sound', count('scenarios', scenarios.length));
}

function cards(problems, desk, openFile) {
  return grouped(problems).map((same) => problemCard(same, desk, openFile));
}

/** How things stand, and what must be mended; a click on a place opens it. */
export function reportOf(desk, openFile) {
  const { problems, running } = desk.report;
  const kind = problems.length ? ' bad' : ' good';
  return [
    el('p', { class: `note${running ? '' : kind}` }, state(desk.report)),
    el('ul', { class: 'plain' }, cards(problems, desk, openFile)),
  ];
}

/** What is odd, and what the scenarios leave open. */
export function remarksOf(desk, openFile) {
  const { warnings, untried } = desk.report;
  return [
    folded(say('edit.warnings', count('warnings', warnings.length)), cards(warnings, desk, openFile),
      warnings.some((one) => fileOf(one) === desk.file), 'plain'),
    folded(say('edit.untried', count('questions', untried.length)),
      untried.map((question) => questionLine(question, openFile)), false, null),
  ].filter(Boolean);
}
