// Posts to begin with, for whoever does not know what to write.

import { el } from './dom.js';
import { BLANK } from './facts.js';
import { say } from './words.js';

const EXAMPLES = {
  children: { audience: 'CHILDREN' },
  thanks: {},
  advertising: {},
  staff: { role: 'EMPLOYEE', owner: 'INDIVIDUAL' },
};

/** The facts of an example. */
export function exampleOf(name) {
  return { ...BLANK, ...EXAMPLES[name], text: say(`example.${name}.text`) };
}

/** What stands where nothing is written yet: the examples to choose from. */
export function beginning(choose) {
  return [
    el('p', { class: 'hint' }, say('result.empty')),
    el('ul', { class: 'plain' }, Object.keys(EXAMPLES).map((name) => el('li', {},
      el('button', { type: 'button', class: 'quiet wide', click: () => choose(exampleOf(name)) },
        say(`example.${name}`), el('q', { class: 'hint' }, say(`example.${name}.text`)))))),
  ];
}
