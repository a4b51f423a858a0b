// Begins new files in a policy; nothing is saved by it.

import { act } from './api.js';
import { el, field } from './dom.js';
import { say } from './words.js';
import { attempt, checkNow, current, fillFiles, openFile, tell } from './workplace.js';

/** Builds the form for a new rule. */
export function newRule() {
  const name = el('input', { id: 'rule-name', required: true, autocomplete: 'off', spellcheck: 'false' });
  const clause = el('input', { id: 'rule-clause', autocomplete: 'off', spellcheck: 'false' });
  const signal = el('input', { id: 'rule-signal', required: true, autocomplete: 'off', spellcheck: 'false', value: 'personal-information' });
  const begin = async (event) => {
    event.preventDefault();
    const desk = current();
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
