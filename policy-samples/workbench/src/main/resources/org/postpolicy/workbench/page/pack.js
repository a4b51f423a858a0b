// The view of one policy: its clauses, with the rules that act on them and the scenarios that prove these.

import { act, read, readShelf } from './api.js';
import { announce, choice, el, field, settled } from './dom.js';
import { take } from './post.js';
import { count, nameOf, say, wording } from './words.js';

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

/** Opens the submission of a scenario where posts are tried. */
async function tryCase(id, { rule, name }) {
  try {
    const { submission, timed } = await act(`packs/${id}/case`, { files: {}, rule, name });
    const kind = submission.post ? 'post.case.timed' : 'post.case.channel';
    take(submission, id, submission.post && !timed ? say('post.case', name) : `${say('post.case', name)} ${say(kind)}`);
    location.hash = '#/post';
  } catch (failure) {
    announce(failure.said.text);
  }
}

/** The scenarios with what came of them; those of a policy in order can be tried. */
export function scenarioList(scenarios, id = null) {
  return el('ul', { class: 'plain scenarios' }, scenarios.map((scenario) => el('li', {},
    el('span', { class: scenario.passed ? 'tag good' : 'tag bad' }, say(scenario.passed ? 'pack.passed' : 'pack.failed')), ' ',
    el('span', {}, scenario.name), ' ',
    el('span', { class: 'hint' }, say(scenario.speaks ? 'pack.speaks' : 'pack.silent')), ' ',
    id === null ? null : el('button', {
      type: 'button', class: 'link', 'aria-label': say('pack.try.of', scenario.name), click: () => tryCase(id, scenario),
    }, say('pack.try')),
    scenario.failure ? el('p', { class: 'hint', lang: 'en' }, scenario.failure) : null)));
}

function rulePart(id, rule, scenarios) {
  const file = `#/policies/${id}/files/rules/${rule}`;
  const own = scenarios.filter((scenario) => scenario.rule === rule);
  return el('div', { class: 'rule' },
    el('p', {}, el('strong', {}, rule), ' ',
      el('a', { href: `${file}.drl`, 'aria-label': say('pack.of', rule, say('pack.rule.file')) }, say('pack.rule.file')), ' · ',
      el('a', { href: `${file}.yaml`, 'aria-label': say('pack.of', rule, say('pack.rule.scenarios')) }, say('pack.rule.scenarios'))),
    el('details', {}, el('summary', {}, say('pack.of', rule, count('scenarios', own.length))), scenarioList(own, id)));
}

function said(title, text, lang = null) {
  return text ? [el('dt', {}, title), el('dd', { lang }, text)] : [];
}

function judgeOf(clause) {
  if (clause.rules.length) {
    return 'rules';
  }
  return clause.byHand ? 'person' : 'open';
}

function judgeTag(clause) {
  const judge = judgeOf(clause);
  return el('span', { class: judge === 'open' ? 'tag bad' : 'tag' },
    judge === 'rules' ? count('rules', clause.rules.length) : say(`pack.judge.${judge}`));
}

function clausePart(id, clause, scenarios) {
  const says = wording(clause.says);
  return el('details', {
    class: 'card clause-row',
    'data-judge': judgeOf(clause),
    'data-search': `${clause.id} ${says.text} ${clause.section} ${clause.rules.join(' ')}`.toLowerCase(),
  },
  el('summary', {}, el('strong', {}, clause.id), ' ', el('span', { lang: says.lang }, says.text), ' ', judgeTag(clause)),
  el('dl', {},
    said(say('pack.section'), clause.section),
    said(say('pack.byhand'), clause.byHand, 'en'),
    said(say('pack.choice'), clause.choice, 'en'),
    said(say('pack.cites'), clause.cites.join('; '))),
  clause.rules.map((rule) => rulePart(id, rule, scenarios)));
}

/** The part of the policy in which a clause stands: what its place says before the first comma, colon or bracket. */
function partOf({ section }) {
  return section.startsWith('<') ? section : section.split(/[,:(]/)[0].trim();
}

function grouped(clauses, toRow) {
  const parts = new Map();
  clauses.forEach((clause) => parts.set(partOf(clause), [...(parts.get(partOf(clause)) ?? []), toRow(clause)]));
  return [...parts].map(([part, rows]) => el('section', { class: 'group' }, el('h2', {}, part), rows));
}

function filterOf(groups) {
  const input = el('input', { id: 'filter', type: 'search', autocomplete: 'off' });
  const filter = () => {
    const wanted = input.value.trim().toLowerCase();
    const rows = groups.flatMap((group) => [...group.querySelectorAll('.clause-row')]);
    rows.forEach((row) => {
      row.hidden = !row.dataset.search.includes(wanted) || (judge.value !== '' && row.dataset.judge !== judge.value);
    });
    groups.forEach((group) => { group.hidden = !group.querySelector('.clause-row:not([hidden])'); });
    const found = rows.filter((row) => !row.hidden).length;
    nothing.hidden = found > 0;
    announce(say('pack.filter.found', found));
  };
  const judges = ['', 'rules', 'person', 'open'].map((one) => [one, say(`pack.judge.${one}`)]);
  const judge = choice('judge', judges, '', filter);
  const nothing = el('p', { class: 'note', hidden: true }, say('pack.filter.nothing'));
  input.addEventListener('input', settled(WHILE_TYPING, filter));
  return [el('div', { class: 'pairs' }, field(say('pack.filter'), input), field(say('pack.judge'), judge)), nothing];
}

/** The name of the institution, and below it the title, the id and the version of its policy. */
export function heading(id, title, version) {
  const said = title ? wording(title) : { text: '' };
  return [
    el('p', {}, el('a', { href: '#/policies' }, `‹ ${say('pack.back')}`)),
    el('h1', { tabindex: '-1' }, nameOf(id)),
    el('p', { class: 'lead' }, el('span', { lang: said.lang }, said.text), ' ',
      el('span', { class: 'hint' }, [id, version].filter(Boolean).join(' '))),
  ];
}

function register(id, clauses, report) {
  const groups = grouped(clauses, (clause) => clausePart(id, clause, report.scenarios));
  const counts = [count('clauses', clauses.length), count('rules', report.rules), count('scenarios', report.scenarios.length)];
  return [el('p', {}, counts.join(', ')), ...filterOf(groups), ...groups];
}

/** Builds the view. */
export async function show(id) {
  const [pack, shelf] = await Promise.all([read(`packs/${id}`), readShelf()]);
  const known = shelf.packs.find((one) => one.id === id);
  return {
    title: nameOf(id),
    nodes: [
      ...heading(id, known?.title, pack.report.version),
      parts(id, pack.editable, 'clauses'),
      ...(known?.clauses
        ? register(id, known.clauses, pack.report)
        : [el('p', { class: 'note bad' }, say('pack.unread')), el('p', {}, count('problems', pack.report.problems.length))]),
    ],
  };
}
