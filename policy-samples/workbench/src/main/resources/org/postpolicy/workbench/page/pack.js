// The view of one policy: its clauses, with the rules that act on them and the scenarios that prove these.

import { read } from './api.js';
import { announce, el, field, settled } from './dom.js';
import { count, say, wording } from './words.js';

const WHILE_TYPING = 200;

/** The links between the parts of a policy. */
export function parts(id, editable, current) {
  const links = [
    ['clauses', `#/policies/${id}`, say('pack.clauses')],
    ['files', `#/policies/${id}/files`, say(editable ? 'pack.files.edit' : 'pack.files')],
  ];
  return el('nav', { class: 'tabs', 'aria-label': say('pack.views') }, links.map(([name, href, label]) => el('a', {
    href, 'aria-current': name === current ? 'page' : null,
  }, label)));
}

/** The scenarios with what came of them. */
export function scenarioList(scenarios) {
  return el('ul', { class: 'plain scenarios' }, scenarios.map((scenario) => el('li', {},
    el('span', { class: scenario.passed ? 'tag good' : 'tag bad' }, say(scenario.passed ? 'pack.passed' : 'pack.failed')), ' ',
    el('span', {}, scenario.name), ' ',
    el('span', { class: 'hint' }, say(scenario.speaks ? 'pack.speaks' : 'pack.silent')),
    scenario.failure ? el('p', { class: 'hint', lang: 'en' }, scenario.failure) : null)));
}

function rulePart(id, rule, scenarios) {
  const file = `#/policies/${id}/files/rules/${rule}`;
  const own = scenarios.filter((scenario) => scenario.rule === rule);
  return el('div', { class: 'rule' },
    el('p', {}, el('strong', {}, rule), ' ',
      el('a', { href: `${file}.drl`, 'aria-label': `${rule}: ${say('pack.rule.file')}` }, say('pack.rule.file')), ' · ',
      el('a', { href: `${file}.yaml`, 'aria-label': `${rule}: ${say('pack.rule.scenarios')}` }, say('pack.rule.scenarios'))),
    el('details', {}, el('summary', {}, `${rule}: ${count('scenarios', own.length)}`), scenarioList(own)));
}

function said(title, text, lang = null) {
  return text ? [el('dt', {}, title), el('dd', { lang }, text)] : [];
}

function clausePart(id, clause, scenarios) {
  const says = wording(clause.says);
  return el('details', { class: 'card clause-row', 'data-search': `${clause.id} ${says.text} ${clause.section} ${clause.rules.join(' ')}`.toLowerCase() },
    el('summary', {}, el('strong', {}, clause.id), ' ', el('span', { lang: says.lang }, says.text),
      clause.rules.length ? el('span', { class: 'tag' }, count('rules', clause.rules.length)) : null),
    el('dl', {},
      said(say('pack.section'), clause.section),
      said(say('pack.byhand'), clause.byHand, 'en'),
      said(say('pack.choice'), clause.choice, 'en'),
      said(say('pack.cites'), clause.cites.join('; '))),
    clause.rules.length || clause.byHand ? null : el('p', { class: 'note' }, say('pack.pending')),
    clause.rules.map((rule) => rulePart(id, rule, scenarios)));
}

function filterOf(rows) {
  const input = el('input', { id: 'filter', type: 'search', autocomplete: 'off' });
  const filter = settled(WHILE_TYPING, () => {
    const wanted = input.value.trim().toLowerCase();
    rows.forEach((row) => { row.hidden = !row.dataset.search.includes(wanted); });
    announce(say('pack.filter.found', rows.filter((row) => !row.hidden).length));
  });
  input.addEventListener('input', filter);
  return field(say('pack.filter'), input);
}

/** Builds the view. */
export async function show(id) {
  const [pack, shelf] = await Promise.all([read(`packs/${id}`), read('packs')]);
  const known = shelf.packs.find((one) => one.id === id);
  const title = known?.title ? wording(known.title) : { text: id };
  const rows = (known?.clauses ?? []).map((clause) => clausePart(id, clause, pack.report.scenarios));
  return {
    title: title.text,
    nodes: [
      el('p', {}, el('a', { href: '#/policies' }, `‹ ${say('pack.back')}`)),
      el('h1', { tabindex: '-1', lang: title.lang }, title.text),
      el('p', { class: 'hint' }, [id, pack.report.version].filter(Boolean).join(' ')),
      parts(id, pack.editable, 'clauses'),
      known?.clauses
        ? [el('p', {}, `${count('clauses', rows.length)}, ${count('rules', pack.report.rules)}, ${count('scenarios', pack.report.scenarios.length)}`),
          filterOf(rows), ...rows]
        : [el('p', { class: 'note bad' }, say('pack.unread')), el('p', {}, count('problems', pack.report.problems.length))],
    ].flat(),
  };
}
