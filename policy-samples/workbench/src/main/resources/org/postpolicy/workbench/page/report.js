// Shows what the checker says of a policy.

import { fileOf } from './desk.js';
import { el } from './dom.js';
import { problemText } from './problems.js';
import { count, say } from './words.js';

function placeOf(file, line) {
  return line > 0 ? say('edit.place', file, line) : file;
}

function problemCard(problem, desk, openFile) {
  const name = fileOf(problem);
  const at = placeOf(name ?? problem.file, problem.line);
  const go = () => openFile(name, problem.line || 1, problem.column);
  const example = Object.keys(problem.example ?? {}).length > 0;
  return el('li', { class: problem.example ? 'card' : 'card bad' },
    name !== null && desk.names().includes(name)
      ? el('button', { type: 'button', class: 'link', 'aria-label': say('edit.problem.at', at), click: go }, at)
      : el('strong', {}, at),
    problemText(problem),
    example ? el('p', { class: 'hint' }, say('edit.example'), ' ', el('code', {}, JSON.stringify(problem.example))) : null);
}

function questionLine(question, openFile) {
  const name = fileOf(question);
  const go = () => openFile(name, question.line, 0);
  return el('li', {},
    el('button', { type: 'button', class: 'link', click: go }, placeOf(name, question.line)), ' ',
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

/** Everything that the checker says; a click on a place opens it. */
export function reportOf(desk, openFile) {
  const { problems, warnings, untried, running } = desk.report;
  const kind = problems.length ? ' bad' : ' good';
  const card = (problem) => problemCard(problem, desk, openFile);
  return [
    el('p', { class: `note${running ? '' : kind}` }, state(desk.report)),
    el('ul', { class: 'plain' }, problems.map(card)),
    folded(say('edit.warnings', count('warnings', warnings.length)), warnings.map(card),
      warnings.some((one) => fileOf(one) === desk.file), 'plain'),
    folded(say('edit.untried', count('questions', untried.length)),
      untried.map((question) => questionLine(question, openFile)), false, null),
  ].filter(Boolean);
}
