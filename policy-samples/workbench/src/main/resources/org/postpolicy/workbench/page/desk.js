// What is being changed in each policy. A draft is a text, or null for a file that goes. The browser keeps the drafts
// until they are saved or discarded, so that nothing is lost when the page is closed.

import { read } from './api.js';

const KEY = 'postpolicy-drafts';
const desks = new Map();

/** The files of one policy: as they were read, and as somebody has changed them since. */
class Desk {
  constructor(id) {
    this.id = id;
    this.drafts = new Map();
    this.file = null;
    this.place = null;
    this.isKept = true;
  }

  /** Takes up the drafts that the browser has kept; policies of another folder are other policies. */
  recall(folder) {
    this.place = `${KEY} ${folder}/${this.id}`;
    const kept = JSON.parse(localStorage.getItem(this.place) ?? '{"drafts":[],"hashes":[]}');
    this.drafts = new Map(kept.drafts);
    this.hashes = new Map(kept.hashes);
  }

  keep() {
    try {
      if (this.drafts.size > 0) {
        localStorage.setItem(this.place, JSON.stringify({ drafts: [...this.drafts], hashes: [...this.hashes] }));
      } else {
        localStorage.removeItem(this.place);
      }
      this.isKept = true;
    } catch {
      // There is no room; whoever leaves the page is asked then.
      this.isKept = false;
    }
  }

  /** Takes the policy as the server has it; what was changed stays changed, unless it has been saved since. */
  take(pack) {
    this.pack = pack;
    this.report = pack.report;
    [...this.drafts].filter(([name, text]) => text === (pack.files[name]?.text ?? null))
      .forEach(([name]) => this.drafts.delete(name));
    if (this.drafts.size === 0) {
      this.hashes = new Map(Object.entries(pack.files).map(([name, file]) => [name, file.hash]));
    }
  }

  has(name) {
    return this.pack.files[name] !== undefined;
  }

  textOf(name) {
    return this.drafts.get(name) ?? this.pack.files[name]?.text ?? '';
  }

  goes(name) {
    return this.drafts.get(name) === null;
  }

  /** Keeps a text or the end of a file, unless that is how it is saved. */
  write(name, text) {
    if (text === (this.pack.files[name]?.text ?? null)) {
      this.drafts.delete(name);
    } else {
      this.drafts.set(name, text);
    }
    this.keep();
  }

  /** Keeps a former draft again, or none. */
  restore(name, draft) {
    if (draft === undefined) {
      this.drafts.delete(name);
    } else {
      this.drafts.set(name, draft);
    }
    this.keep();
  }

  /** Forgets all drafts: they are saved or discarded. */
  clear() {
    this.drafts.clear();
    this.keep();
  }

  names() {
    return [...new Set([...Object.keys(this.pack.files), ...this.drafts.keys()])].sort();
  }

  /** The changed texts by name. */
  changes() {
    return Object.fromEntries(this.drafts);
  }

  /** By what the server knows whether somebody else has changed these files since they were read. */
  former() {
    return Object.fromEntries([...this.drafts.keys()].map((name) => [name, this.hashes.get(name) ?? null]));
  }

  /** Settles that the file is known as it is saved now, or gone if that is null, and that the draft stays or goes. */
  settle(name, saved, keep) {
    if (saved) {
      this.pack.files[name] = saved;
    } else {
      delete this.pack.files[name];
    }
    this.hashes.set(name, saved?.hash ?? null);
    if (!keep) {
      this.drafts.delete(name);
    }
    this.keep();
  }
}

/** Reads a policy, and returns what is being changed in it. */
export async function open(id) {
  const pack = await read(`packs/${id}`);
  const desk = desks.get(id) ?? new Desk(id);
  if (!desks.has(id)) {
    desk.recall(pack.folder);
    desks.set(id, desk);
  }
  desk.take(pack);
  return desk;
}

/** Whether something would be lost if the page were closed. */
export function wouldLose() {
  return [...desks.values()].some((desk) => desk.drafts.size > 0 && !desk.isKept);
}

/** The name of the file in which a problem stands, without that of the policy. */
export function fileOf(problem) {
  const slash = problem.file ? problem.file.indexOf('/') : -1;
  return slash < 0 ? null : problem.file.slice(slash + 1);
}
