// Saves the changed files of a policy, all together, or discards them.

import { act, read } from './api.js';
import { announce, el } from './dom.js';
import { focusText } from './source.js';
import { say } from './words.js';
import { attempt, current, panel, reopen, reset, tell } from './workplace.js';

/** Asks which of two things to do; the second, which loses nothing, has the focus. */
function asks(kind, question, ...answers) {
  const buttons = answers.map(([label, click]) => el('button', { type: 'button', class: 'quiet', click }, label));
  panel(el('div', { class: kind }, el('p', {}, question), el('p', { class: 'actions' }, buttons)));
  announce(question);
  buttons[buttons.length - 1].focus();
}

/** Saves, unless something is not in order or somebody else has saved the same file. */
export async function save() {
  const desk = current();
  if (desk.drafts.size === 0) {
    tell(say('edit.unchanged'));
    return;
  }
  try {
    reset(await act(`packs/${desk.id}/save`, { files: desk.changes(), former: desk.former() }));
    tell(say('edit.saved'), 'note good');
  } catch (failure) {
    if (failure.status === 409) {
      conflict(desk, failure.answer.file);
    } else {
      await attempt(() => Promise.reject(failure));
    }
  }
}

/** Somebody else has saved the file: the writer decides whose text stays. */
function conflict(desk, file) {
  const settle = (keep) => async () => {
    const pack = await attempt(() => read(`packs/${desk.id}`));
    if (pack) {
      desk.settle(file, pack, keep);
      reopen(file);
    }
  };
  asks('card bad', say('edit.conflict', file),
    [say('edit.conflict.theirs'), settle(false)], [say('edit.conflict.mine'), settle(true)]);
}

/** Discards every change, if the writer is sure. */
export function discard() {
  const desk = current();
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
  const no = () => {
    panel();
    focusText();
  };
  asks('card', say('edit.discard.sure'), [say('edit.discard.yes'), yes], [say('edit.discard.no'), no]);
}
