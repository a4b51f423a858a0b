// Saves the changed files of a policy, all together, or discards them.

import { act, read } from './api.js';
import { focusText } from './source.js';
import { say } from './words.js';
import { asks, attempt, current, panel, propose, reset, tell } from './workplace.js';

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
      conflict(desk, failure.answer);
    } else {
      await attempt(() => Promise.reject(failure));
    }
  }
}

/** Somebody else has saved the file: the writer decides whose text stays. */
function conflict(desk, { file, saved }) {
  const settle = (keep) => () => {
    desk.settle(file, saved, keep);
    propose({}, file);
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
