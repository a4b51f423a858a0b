// The view in which somebody tries a post.

import { Refused, latest, read } from './api.js';
import { badge, explained, onePolicy, sideBySide, spoken, spokenOfAll } from './decision.js';
import { announce, choice, el, field, settled } from './dom.js';
import { problemText } from './problems.js';
import { nameOf, say, wording } from './words.js';

const WHILE_TYPING = 120;
const AFTER_TYPING = 500;
const CHOICES = {
  language: ['', 'en', 'fr'],
  kind: ['COMMENT', 'POST', 'REPLY', 'MESSAGE', 'TAG', 'SHARE'],
  format: ['TEXT', 'IMAGE', 'VIDEO', 'AUDIO', 'LINK', 'DOCUMENT'],
  role: ['PUBLIC', 'EMPLOYEE', 'EXTERNAL_CONTRIBUTOR', 'TRUSTEE'],
  capacity: ['PERSONAL', 'OFFICIAL'],
  owner: ['OWN_INSTITUTION', 'OTHER_ORGANIZATION', 'INDIVIDUAL'],
  audience: ['GENERAL', 'CHILDREN', 'YOUTH', 'STAFF'],
};
const BLANK = {
  text: '', title: '', language: '', kind: 'COMMENT', format: 'TEXT', role: 'PUBLIC', capacity: 'PERSONAL',
  owner: 'OWN_INSTITUTION', channel: '', audience: 'GENERAL', more: '',
};

const EXAMPLES = {
  children: { audience: 'CHILDREN' },
  thanks: {},
  advertising: {},
  staff: { role: 'EMPLOYEE', owner: 'INDIVIDUAL' },
};

const evaluate = latest();
const explain = latest();
let facts = { ...BLANK };
let view = 'one';
let chosen = null;
let packs = [];
let decision = null;
let refill = null;

function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function merged(base, more) {
  const both = { ...base };
  for (const [key, value] of Object.entries(more)) {
    both[key] = isObject(both[key]) && isObject(value) ? merged(both[key], value) : value;
  }
  return both;
}

/** The submission, or null if the other facts cannot be read. */
function submission() {
  const plain = {
    post: { text: facts.text, kind: facts.kind, format: facts.format },
    author: { role: facts.role, capacity: facts.capacity },
    channel: { owner: facts.owner },
    audience: { group: facts.audience },
  };
  if (facts.title) plain.post.title = facts.title;
  if (facts.language) plain.post.language = facts.language;
  if (facts.channel) plain.channel.displayName = facts.channel;
  if (!facts.more.trim()) {
    return plain;
  }
  try {
    const more = JSON.parse(facts.more);
    return isObject(more) ? merged(plain, more) : null;
  } catch {
    return null;
  }
}

function isBlank() {
  return Object.keys(BLANK).every((key) => facts[key] === BLANK[key]);
}

function clausesOf(id) {
  return new Map(packs.find((pack) => pack.id === id).clauses.map((clause) => [clause.id, clause]));
}

function fill(result) {
  const area = document.getElementById('result');
  area?.replaceChildren(...result.flat(2).filter(Boolean));
}

const explainSoon = settled(AFTER_TYPING, async (submitted, pack) => {
  // Without an explanation the decision stands all the same.
  const answer = await explain('explain', { submission: submitted, pack }).catch(() => null);
  if (answer?.explanation && pack === chosen) {
    document.getElementById('explained')?.replaceChildren(...explained(answer.explanation));
  }
});

function exampleOf(name) {
  return { ...BLANK, ...EXAMPLES[name], text: say(`example.${name}.text`) };
}

function beginning() {
  return [
    el('p', { class: 'hint' }, say('result.empty')),
    el('ul', { class: 'plain' }, Object.keys(EXAMPLES).map((name) => el('li', {},
      el('button', { type: 'button', class: 'quiet wide', click: () => refill(exampleOf(name)) },
        say(`example.${name}`), el('q', { class: 'hint' }, say(`example.${name}.text`)))))),
  ];
}

/** On a small screen the answer stands below all choices; here is the verdict in short, where people write. */
function glance(...nodes) {
  document.getElementById('glance')?.replaceChildren(...nodes);
}

function verdictInShort() {
  const judged = view === 'all' ? decision.packs : decision.packs.filter((pack) => pack.id === chosen);
  glance(...judged.map((pack) => badge(pack.verdict)));
}

function showDecision() {
  const asked = submission();
  if (isBlank()) {
    glance();
    fill(beginning());
  } else if (decision && asked) {
    verdictInShort();
    if (view === 'all') {
      fill(sideBySide(decision, packs, openOne));
      announce(spokenOfAll(decision));
    } else {
      fill([onePolicy(decision, asked.post, chosen, clausesOf(chosen)), el('div', { id: 'explained' })]);
      announce(spoken(decision, chosen));
      explainSoon(asked, chosen);
    }
  }
}

function openOne(id) {
  chosen = id;
  view = 'one';
  document.getElementById('view-one').checked = true;
  document.getElementById('policy').value = id;
  document.getElementById('policy-field').hidden = false;
  showDecision();
  document.getElementById('policy').focus();
}

function showProblems(problems) {
  decision = null;
  glance();
  fill([el('h3', {}, say('result.problems')), el('ul', { class: 'plain' }, problems.map((one) => el('li', { class: 'card bad' }, one)))]);
  announce(say('result.problems'));
}

async function judge() {
  const asked = submission();
  document.getElementById('more')?.setAttribute('aria-invalid', String(asked === null));
  if (isBlank()) {
    showDecision();
    return;
  }
  if (asked === null) {
    showProblems([say('post.more.broken')]);
    return;
  }
  const answer = await evaluate('evaluate', { submission: asked }).catch(refused);
  if (answer?.problems) {
    showProblems(answer.problems.map(problemText));
  } else if (answer) {
    decision = answer.decision;
    showDecision();
  }
}

function refused(failure) {
  if (!(failure instanceof Refused)) {
    throw failure;
  }
  showProblems([el('p', { lang: failure.said.lang }, failure.said.text)]);
  return null;
}

const judgeSoon = settled(WHILE_TYPING, judge);

function changed(name) {
  return (value) => {
    facts[name] = value;
    judgeSoon();
  };
}

function textInput(name, input) {
  input.value = facts[name];
  input.addEventListener('input', () => changed(name)(input.value));
  return input;
}

function selectOf(name) {
  const options = CHOICES[name].map((value) => [value, say(`${name}.${value}`)]);
  return field(say(`post.${name}`), choice(name, options, facts[name], changed(name)));
}

function form() {
  const example = () => refill(exampleOf('children'));
  return el('form', { class: 'card', 'aria-labelledby': 'form-title', submit: (event) => event.preventDefault() },
    el('h2', { id: 'form-title' }, say('post.form')),
    field(say('post.text'), textInput('text', el('textarea', { id: 'text', rows: '6', lang: facts.language || null }))),
    el('p', { id: 'glance', 'aria-hidden': 'true' }),
    el('p', { class: 'actions' },
      el('button', { type: 'button', class: 'quiet', click: example }, say('post.example')),
      el('button', { type: 'button', class: 'quiet', click: () => refill({ ...BLANK }) }, say('post.clear'))),
    el('div', { class: 'pairs' }, selectOf('role'), selectOf('capacity'), selectOf('owner'), selectOf('audience')),
    el('details', { open: facts.title || facts.channel || facts.more ? true : null },
      el('summary', {}, say('post.more')),
      field(say('post.heading'), textInput('title', el('input', { id: 'title', autocomplete: 'off' }))),
      field(say('post.channel'), textInput('channel', el('input', { id: 'channel', autocomplete: 'off' }))),
      el('div', { class: 'pairs' }, selectOf('kind'), selectOf('format'), selectOf('language')),
      field('JSON', textInput('more', el('textarea', { id: 'more', rows: '3', class: 'code', spellcheck: 'false' })),
        say('post.more.hint'))));
}

function viewChoice(value, label) {
  const select = () => {
    view = value;
    document.getElementById('policy-field').hidden = value === 'all';
    showDecision();
  };
  return el('label', { class: 'inline' },
    el('input', { type: 'radio', name: 'view', id: `view-${value}`, checked: view === value, change: select }), label);
}

function results() {
  const options = packs.map((pack) => [pack.id, `${nameOf(pack.id)} – ${wording(pack.title).text}`]);
  const policy = field(say('result.policy'), choice('policy', options, chosen, (id) => {
    chosen = id;
    showDecision();
  }));
  policy.id = 'policy-field';
  policy.hidden = view === 'all';
  return el('section', { 'aria-labelledby': 'result-title' },
    el('h2', { id: 'result-title' }, say('result')),
    el('fieldset', { class: 'segments' }, el('legend', { class: 'hidden' }, say('result.view')),
      viewChoice('one', say('result.one')), viewChoice('all', say('result.all'))),
    policy,
    el('div', { id: 'result' }));
}

/** Builds the view. */
export async function show() {
  packs = (await read('packs')).packs.filter((pack) => pack.problems === 0);
  chosen = packs.some((pack) => pack.id === chosen) ? chosen : packs[0].id;
  const formPlace = el('div', {});
  refill = (filled) => {
    facts = filled;
    formPlace.replaceChildren(form());
    document.getElementById('text').focus();
    judge();
  };
  formPlace.append(form());
  setTimeout(judge);
  return {
    title: say('post.title'),
    nodes: [
      el('h1', { tabindex: '-1' }, say('post.title')),
      el('p', { class: 'lead' }, say('post.lead')),
      el('div', { class: 'halves' }, formPlace, results()),
    ],
  };
}
