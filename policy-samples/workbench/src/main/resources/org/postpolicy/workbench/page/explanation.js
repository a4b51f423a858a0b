// Shows what would make a post acceptable, and which rules nearly spoke.

import { badge, worded } from './decision.js';
import { el } from './dom.js';
import { CHOICES } from './facts.js';
import { say, wording } from './words.js';

function changeLine(change) {
  return el('li', { class: 'card change' },
    el('ul', { class: 'plain' }, change.steps.map((step) => el('li', {}, worded(step.says),
      step.words && !wording(step.says).text.includes(step.words) ? [' ', el('q', {}, step.words)] : null))),
    el('p', {}, say('explain.then'), ' ', badge(change.verdict)));
}

/** What a fact says, in words as far as the page has them, and behind them as rules write it. */
function foundInWords({ condition, found }) {
  const [, attribute] = /^(?:not )?(\w+)/.exec(condition) ?? [];
  const fact = attribute === 'group' ? 'audience' : attribute;
  return CHOICES[fact]?.includes(found) ? `${say(`${fact}.${found}`)} (${found})` : found;
}

function nearLine(near) {
  return el('li', {},
    el('strong', {}, near.clauses.join(', ')), ` (${near.rule}) `,
    el('span', { class: 'hint block' }, say('explain.wanting'), ' ', el('code', {}, near.wanting.condition),
      near.wanting.found ? `; ${say('explain.found', foundInWords(near.wanting))}` : null));
}

/** What would make the post acceptable, and which rules nearly spoke. */
export function explained(explanation) {
  const { changes, nearly, verdict } = explanation;
  return [
    verdict === 'ALLOW' ? [] : [
      el('h3', {}, say('explain.changes')),
      el('p', { class: 'hint' }, say(changes.length ? 'explain.tried' : 'explain.none')),
      el('ul', { class: 'plain' }, changes.map(changeLine)),
    ],
    nearly.length ? el('details', {}, el('summary', {}, say('explain.nearly', nearly.length)),
      el('ul', {}, nearly.map(nearLine))) : [],
  ].flat();
}
