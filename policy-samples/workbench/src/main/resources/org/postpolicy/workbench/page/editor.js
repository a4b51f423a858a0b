// The view of a policy's files: they are checked while somebody types, and saved all together if they are in order.

import { act, latest, read } from './api.js';
import { badge } from './decision.js';
import { announce, el, field, settled } from './dom.js';
import { parts, scenarioList } from './pack.js';
import { count, say, wording } from './words.js';

const WHILE_TYPING = 350;
const LINES_ABOVE = 4;
const FIRST_FILE = 'clauses.yaml';

const check = latest();
const desks = new Map();
let desk = null;

/** What is being changed in one policy. */
async function openDesk(id) {
  const pack = await read(`packs/${id}`);
  const former = desks.get(id);
  const drafts = former?.drafts ?? new Map();
  const hashes = former?.drafts.size ? former.hashes : new Map(Object.entries(pack.files).map(([name, file]) => [name, file.hash]));
  desk = { id, pack, drafts, hashes, report: pack.report, file: null };
  desks.set(id, desk);
}

/** Whether something would be lost if the page were closed. */
export function hasChanges() {
  return [...desks.values()].some((one) => one.drafts.size > 0);
}

function savedText(name) {
  return desk.pack.files[name]?.text ?? '';
}

function textOf(name) {
  return desk.drafts.get(name) ?? savedText(name);
}

function names() {
  return [...new Set([...Object.keys(desk.pack.files), ...desk.drafts.keys()])].sort();
}

function drafted() {
  return Object.fromEntries(desk.drafts);
}

function place(problem) {
  const slash = problem.file ? problem.file.indexOf('/') : -1;
  return slash < 0 ? null : problem.file.slice(slash + 1);
}

// The text with its numbered lines.

function textArea() {
  return document.getElementById('source');
}

function numberLines() {
  const bad = new Set(desk.report.problems.filter((one) => place(one) === desk.file).map((one) => one.line));
  const lines = textOf(desk.file).split('\n').length;
  const gutter = document.getElementById('gutter');
  gutter.replaceChildren(...Array.from({ length: lines }, (ignored, index) => el('span', {
    class: bad.has(index + 1) ? 'bad' : null,
  }, String(index + 1))));
  gutter.scrollTop = textArea().scrollTop;
  textArea().setAttribute('aria-invalid', String(bad.size > 0));
}

function goTo(line, column) {
  const area = textArea();
  const before = area.value.split('\n').slice(0, line - 1);
  const offset = before.reduce((sum, text) => sum + text.length + 1, 0) + Math.max(column - 1, 0);
  area.focus();
  area.setSelectionRange(offset, offset);
  area.scrollTop = Math.max(0, line - LINES_ABOVE) * parseFloat(getComputedStyle(area).lineHeight);
}

function openFile(name, line = 0, column = 0) {
  desk.file = name;
  history.replaceState(null, '', `#/policies/${desk.id}/files/${name}`);
  document.getElementById('file').value = name;
  const area = textArea();
  area.value = textOf(name);
  area.setAttribute('aria-label', say('edit.text', name));
  area.scrollTop = 0;
  numberLines();
  if (line > 0) {
    goTo(line, column);
  }
}

function fillFiles() {
  const files = document.getElementById('file');
  files.replaceChildren(...names().map((name) => {
    const mark = desk.pack.files[name] ? 'edit.changed' : 'edit.new';
    return el('option', { value: name, selected: name === desk.file },
      desk.drafts.has(name) ? `${name} (${say(mark)})` : name);
  }));
  files.value = desk.file;
}

// What the checker says.

function problemLine(problem) {
  const name = place(problem);
  const at = [name ?? problem.file, problem.line || null, problem.column || null].filter(Boolean).join(':');
  const known = name !== null && names().includes(name);
  return el('li', { class: problem.example ? 'card' : 'card bad' },
    known
      ? el('button', { type: 'button', class: 'link', 'aria-label': say('edit.problem.at', at), click: () => openFile(name, problem.line || 1, problem.column) }, at)
      : el('strong', {}, at),
    el('p', { lang: 'en' }, el('code', {}, problem.code), ' ', problem.message),
    problem.example && Object.keys(problem.example).length
      ? el('p', { class: 'hint' }, say('edit.example'), ' ', el('code', {}, JSON.stringify(problem.example)))
      : null,
    el('p', { class: 'hint', lang: 'en' }, problem.remedy));
}

function questionLine(question) {
  return el('li', { lang: 'en' }, el('button', { type: 'button', class: 'link', click: () => openFile(place(question), question.line, 0) },
    `${place(question)}:${question.line}`), ' ', question.question);
}

function showReport() {
  const { problems, scenarios, untried, warnings } = desk.report;
  const sentence = problems.length
    ? say('edit.problems', count('problems', problems.length))
    : say('edit.sound', count('scenarios', scenarios.length));
  document.getElementById('report').replaceChildren(
    el('p', { class: problems.length ? 'note bad' : 'note good' }, sentence),
    el('ul', { class: 'plain' }, problems.map(problemLine)),
    warnings.length
      ? el('details', { open: warnings.some((one) => place(one) === desk.file) || null },
        el('summary', {}, say('edit.warnings', count('warnings', warnings.length))),
        el('ul', { class: 'plain' }, warnings.map(problemLine)))
      : '',
    untried.length
      ? el('details', {}, el('summary', {}, say('edit.untried', count('questions', untried.length))),
        el('ul', {}, untried.map(questionLine)))
      : '');
  numberLines();
  announce(sentence);
}

function tell(sentence, kind = 'note', lang = null) {
  document.getElementById('told').replaceChildren(el('p', { class: kind, lang }, sentence));
  announce(sentence);
}

async function attempt(action) {
  try {
    return await action();
  } catch (failure) {
    if (failure.status === undefined) {
      throw failure;
    }
    if (failure.answer.report) {
      desk.report = failure.answer.report;
      showReport();
    }
    tell(failure.message || say('failed.gone'), 'note bad', failure.message ? 'en' : null);
    return null;
  }
}

async function checkNow() {
  const mine = desk;
  const report = await attempt(() => check(`packs/${desk.id}/try`, { files: drafted() }));
  if (report && mine === desk && textArea()) {
    desk.report = report;
    showReport();
  }
  return report;
}

const checkSoon = settled(WHILE_TYPING, checkNow);

function typed() {
  const text = textArea().value;
  const known = desk.drafts.has(desk.file);
  if (text === savedText(desk.file) && desk.pack.files[desk.file]) {
    desk.drafts.delete(desk.file);
  } else {
    desk.drafts.set(desk.file, text);
  }
  if (known !== desk.drafts.has(desk.file)) {
    fillFiles();
  }
  numberLines();
  checkSoon();
}

// What can be done.

function panel(...nodes) {
  document.getElementById('panel').replaceChildren(...nodes.flat());
}

function reset(pack) {
  desk.pack = pack;
  desk.report = pack.report;
  desk.drafts.clear();
  desk.hashes = new Map(Object.entries(pack.files).map(([name, file]) => [name, file.hash]));
  desk.file = pack.files[desk.file] ? desk.file : FIRST_FILE;
  fillFiles();
  openFile(desk.file);
  showReport();
  panel();
}

async function save() {
  if (desk.drafts.size === 0) {
    tell(say('edit.unchanged'));
    return;
  }
  const former = Object.fromEntries([...desk.drafts.keys()].map((name) => [name, desk.hashes.get(name) ?? null]));
  try {
    reset(await act(`packs/${desk.id}/save`, { files: drafted(), former }));
    tell(say('edit.saved'), 'note good');
  } catch (failure) {
    if (failure.status === 409) {
      conflict(failure.answer);
    } else {
      await attempt(() => Promise.reject(failure));
    }
  }
}

/** Somebody else has saved the file: the writer decides whose text stays. */
function conflict({ file }) {
  const settle = (keep) => async () => {
    const pack = await attempt(() => read(`packs/${desk.id}`));
    if (pack) {
      desk.pack = pack;
      desk.hashes.set(file, pack.files[file]?.hash ?? null);
      if (!keep) {
        desk.drafts.delete(file);
      }
      fillFiles();
      openFile(pack.files[file] || keep ? file : FIRST_FILE);
      panel();
      checkNow();
    }
  };
  panel(el('div', { class: 'card bad' }, el('p', {}, say('edit.conflict', file)),
    el('p', { class: 'actions' },
      el('button', { type: 'button', class: 'quiet', id: 'theirs', click: settle(false) }, say('edit.conflict.theirs')),
      el('button', { type: 'button', class: 'quiet', click: settle(true) }, say('edit.conflict.mine')))));
  announce(say('edit.conflict', file));
  document.getElementById('theirs').focus();
}

function lineKind(line) {
  return { '+': 'added', '-': 'removed', '@': 'gap' }[line[0]] ?? null;
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
  return [el('h3', {}, say('edit.diff.decisions')),
    decisions.length
      ? el('ul', { class: 'plain' }, decisions.map(changedDecision))
      : el('p', {}, say('edit.diff.decisions.none'))];
}

async function showChanges() {
  const changes = await attempt(() => act(`packs/${desk.id}/diff`, { files: drafted() }));
  if (changes) {
    panel(el('h2', {}, say('edit.diff.title')),
      changes.files.length ? [] : el('p', {}, say('edit.diff.none')),
      changes.files.map((file) => [
        el('h3', {}, file.name),
        el('pre', { class: 'diff', tabindex: '0', role: 'region', 'aria-label': say('edit.diff.file', file.name) },
          file.lines.map((line) => el('span', { class: lineKind(line) }, `${line}\n`))),
      ]).flat(),
      changedDecisions(changes.decisions));
    announce(say('edit.diff.title'));
  }
}

async function runScenarios() {
  await checkNow();
  const rules = [...new Set(desk.report.scenarios.map((scenario) => scenario.rule))];
  panel(el('h2', {}, say('edit.run.title')), rules.length ? [] : el('p', {}, say('edit.run.none')), rules.map((rule) => {
    const own = desk.report.scenarios.filter((scenario) => scenario.rule === rule);
    const failed = own.filter((scenario) => !scenario.passed).length;
    const shown = failed > 0 || desk.file.startsWith(`rules/${rule}.`);
    return el('details', { open: shown || null },
      el('summary', {}, `${rule}: ${count('scenarios', own.length)}`, ' ',
        failed ? el('span', { class: 'tag bad' }, `${failed} ${say('pack.failed')}`) : ''),
      scenarioList(own));
  }));
}

function discard() {
  if (desk.drafts.size === 0) {
    tell(say('edit.unchanged'));
    return;
  }
  const yes = async () => {
    const pack = await attempt(() => read(`packs/${desk.id}`));
    if (pack) {
      reset(pack);
      tell(say('edit.discarded'));
      textArea().focus();
    }
  };
  panel(el('div', { class: 'card' }, el('p', {}, say('edit.discard.sure')), el('p', { class: 'actions' },
    el('button', { type: 'button', id: 'discard-yes', click: yes }, say('edit.discard.yes')),
    el('button', { type: 'button', class: 'quiet', click: () => { panel(); textArea().focus(); } }, say('edit.discard.no')))));
  document.getElementById('discard-yes').focus();
}

function newRule() {
  const name = el('input', { id: 'rule-name', required: true, autocomplete: 'off', spellcheck: 'false' });
  const clause = el('input', { id: 'rule-clause', autocomplete: 'off', spellcheck: 'false' });
  const signal = el('input', { id: 'rule-signal', required: true, autocomplete: 'off', spellcheck: 'false', value: 'personal-information' });
  const begin = async (event) => {
    event.preventDefault();
    const rule = await attempt(() => act(`packs/${desk.id}/rule`, {
      files: drafted(), name: name.value.trim(), clause: clause.value.trim(), signal: signal.value.trim(),
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

// The view.

function actions(editable) {
  const button = (key, click, kind = 'quiet') => el('button', { type: 'button', class: kind, click }, say(key));
  return el('p', { class: 'actions' },
    editable ? button('edit.save', save, null) : null,
    editable ? button('edit.diff', showChanges) : null,
    button('edit.run', runScenarios),
    editable ? button('edit.discard', discard) : null);
}

function sourceEditor(editable) {
  const area = el('textarea', {
    id: 'source', class: 'code', wrap: 'off', spellcheck: 'false', autocapitalize: 'off', autocomplete: 'off',
    readonly: !editable, 'aria-describedby': 'report', input: typed,
  });
  const gutter = el('div', { id: 'gutter', 'aria-hidden': 'true' });
  area.addEventListener('scroll', () => { gutter.scrollTop = area.scrollTop; });
  return el('div', { class: 'editor' }, gutter, area);
}

/** Builds the view. */
export async function show(id, file) {
  await openDesk(id);
  const shelf = await read('packs');
  const known = shelf.packs.find((one) => one.id === id);
  const title = known?.title ? wording(known.title) : { text: id };
  const { editable } = desk.pack;
  desk.file = names().includes(file) ? file : FIRST_FILE;
  const files = el('select', { id: 'file', change: () => openFile(files.value) });
  setTimeout(() => {
    fillFiles();
    openFile(desk.file);
    showReport();
    if (desk.drafts.size) {
      tell(say('edit.leave'));
      checkNow();
    }
  });
  return {
    title: title.text,
    nodes: [
      el('p', {}, el('a', { href: '#/policies' }, `‹ ${say('pack.back')}`)),
      el('h1', { tabindex: '-1', lang: title.lang }, title.text),
      el('p', { class: 'hint' }, id),
      parts(id, editable, 'files'),
      editable ? null : el('p', { class: 'note' }, say('edit.readonly')),
      el('div', { class: 'halves wide-left' },
        el('div', {}, field(say('edit.file'), files), sourceEditor(editable), actions(editable),
          el('div', { id: 'told' }), el('div', { id: 'panel' })),
        el('section', { 'aria-labelledby': 'state' }, el('h2', { id: 'state' }, say('edit.state')),
          el('div', { id: 'report' }), editable ? newRule() : null)),
    ].filter(Boolean),
  };
}
