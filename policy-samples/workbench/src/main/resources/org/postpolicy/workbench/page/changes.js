// Shows what would change if the changed files were saved: lines, and decisions.

import { badge } from './decision.js';
import { el } from './dom.js';
import { say } from './words.js';

const KINDS = { '+': 'added', '-': 'removed', '@': 'gap' };

/** A gap names lines as programs do: @@ -1,5 +1,6 @@. */
function place(gap) {
  return say('edit.diff.line', /\+(\d+)/.exec(gap)[1]);
}

function changedFile(file) {
  return [
    el('h3', {}, file.name),
    el('pre', { class: 'diff', tabindex: '0', role: 'region', 'aria-label': say('edit.diff.file', file.name) },
      file.lines.map((line) => el('span', { class: KINDS[line[0]] }, `${line[0] === '@' ? place(line) : line}\n`))),
  ];
}

function changedDecision(flip) {
  return el('li', { class: 'card' },
    el('p', {}, el('code', {}, flip.submission)),
    el('p', {}, say('edit.diff.now'), ' ', badge(flip.old), ' ', say('edit.diff.then'), ' ', badge(flip.new)),
    el('ul', { class: 'plain', lang: 'en' }, flip.clauses.map((clause) => el('li', {},
      el('strong', {}, clause.clause), ` ${clause.old.join(', ') || '–'} → ${clause.new.join(', ') || '–'}`))));
}

function changedDecisions(decisions) {
  if (decisions === null) {
    return [el('p', { class: 'note' }, say('edit.diff.decisions.later'))];
  }
  return [
    el('h3', {}, say('edit.diff.decisions')),
    decisions.length
      ? el('ul', { class: 'plain' }, decisions.map(changedDecision))
      : el('p', {}, say('edit.diff.decisions.none')),
  ];
}

/** The lines and decisions that change. */
export function changesOf({ files, decisions }) {
  return [
    el('h2', {}, say('edit.diff.title')),
    files.length ? files.flatMap(changedFile) : el('p', {}, say('edit.diff.none')),
    changedDecisions(decisions),
  ].flat();
}
