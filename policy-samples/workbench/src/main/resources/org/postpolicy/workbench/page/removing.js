// Takes a rule or a list of words out of a policy, if the writer is sure; it goes when the policy is saved.

import { act } from './api.js';
import { el } from './dom.js';
import { focusText } from './source.js';
import { say } from './words.js';
import { asks, attempt, current, panel, propose, tell } from './workplace.js';

const NEEDED = ['pack.yaml', 'clauses.yaml', 'messages.yaml'];

function ruleOf(name) {
  return /^rules\/(.+)\.(?:drl|yaml)$/.exec(name)?.[1];
}

function offerToUndo(desk, name, before) {
  const undo = () => {
    before.forEach(([one, draft]) => desk.restore(one, draft));
    propose({}, name);
    focusText();
  };
  const button = el('button', { type: 'button', class: 'quiet', click: undo }, say('edit.remove.undo'));
  panel(el('p', { class: 'actions' }, button));
  tell(say('edit.remove.done'));
  button.focus();
}

/** With a rule go its scenarios, its message and its place in the register. */
async function takeAway(desk, name, rule) {
  const taken = rule
    ? await attempt(() => act(`packs/${desk.id}/remove-rule`, { files: desk.changes(), name: rule }))
    : { files: { [name]: null } };
  if (taken) {
    const before = Object.keys(taken.files).map((one) => [one, desk.drafts.get(one)]);
    propose(taken.files, name);
    offerToUndo(desk, name, before);
  }
}

/** Asks whether the open file shall go. */
export function remove() {
  const desk = current();
  const name = desk.file;
  const rule = ruleOf(name);
  if (NEEDED.includes(name)) {
    tell(say('edit.remove.needed', name));
  } else if (desk.goes(name)) {
    tell(say('edit.remove.done'));
  } else {
    const no = () => {
      panel();
      focusText();
    };
    asks('card bad', rule ? say('edit.remove.rule', rule) : say('edit.remove.file', name),
      [say('edit.remove.yes'), () => takeAway(desk, name, rule)], [say('edit.remove.no'), no]);
  }
}
