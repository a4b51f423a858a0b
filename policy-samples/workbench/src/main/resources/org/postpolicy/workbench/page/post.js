// The view in which somebody tries a post.

import { Refused, latest, readShelf } from './api.js';
import { badge, onePolicy, sideBySide, spoken, spokenOfAll } from './decision.js';
import { announce, choice, el, field, settled } from './dom.js';
import { beginning } from './examples.js';
import { explained } from './explanation.js';
import { BLANK, factsOf, isBlank, submissionOf } from './facts.js';
import { postForm } from './postform.js';
import { problemText } from './problems.js';
import { nameOf, say, wording } from './words.js';

const WHILE_TYPING = 120;
const AFTER_TYPING = 500;

const evaluate = latest();
const explain = latest();
let facts = { ...BLANK };
let view = 'one';
let chosen = null;
let packs = [];
let decision = null;
let refill = null;
let told = null;

/** Takes the submission of a case, to be shown under its policy. */
export function take(submission, pack, note) {
  facts = factsOf(submission);
  chosen = pack;
  view = 'one';
  told = note;
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

/** On a small screen the answer stands below all choices; here is the verdict in short, where people write. */
function glance(...nodes) {
  document.getElementById('glance')?.replaceChildren(...nodes);
}

function verdictInShort() {
  const judged = view === 'all' ? decision.packs : decision.packs.filter((pack) => pack.id === chosen);
  glance(...judged.map((pack) => badge(pack.verdict)));
}

function showDecision() {
  const asked = submissionOf(facts);
  if (isBlank(facts)) {
    glance();
    fill(beginning(refill));
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
  const asked = submissionOf(facts);
  document.getElementById('more')?.setAttribute('aria-invalid', String(asked === null));
  if (isBlank(facts)) {
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

function change(name, value) {
  facts[name] = value;
  judgeSoon();
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
  packs = (await readShelf()).packs.filter((pack) => pack.problems === 0);
  chosen = packs.some((pack) => pack.id === chosen) ? chosen : packs[0].id;
  const formPlace = el('div', {});
  const notePlace = el('div', {}, told ? el('p', { class: 'note' }, told) : null);
  refill = (filled) => {
    facts = filled;
    told = null;
    notePlace.replaceChildren();
    formPlace.replaceChildren(postForm(facts, change, refill));
    document.getElementById('text').focus();
    judge();
  };
  formPlace.append(postForm(facts, change, refill));
  setTimeout(judge);
  return {
    title: say('post.title'),
    nodes: [
      el('h1', { tabindex: '-1' }, say('post.title')),
      el('p', { class: 'lead' }, say('post.lead')),
      notePlace,
      el('div', { class: 'halves' }, formPlace, results()),
    ],
  };
}
