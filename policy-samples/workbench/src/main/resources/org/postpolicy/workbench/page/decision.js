// Shows a decision: for one policy in full, or for all of them in short.

import { el } from './dom.js';
import { signalTitle } from './titles.js';
import { count, language, nameOf, say, wording } from './words.js';

const SIGNS = { ALLOW: '✓', ADVISE: 'i', HOLD: 'Ⅱ', REJECT: '✕' };

/** The verdict as a word and a sign; its colour says nothing more. */
export function badge(verdict) {
  return el('span', { class: `badge ${verdict.toLowerCase()}` },
    el('span', { 'aria-hidden': 'true', class: 'sign' }, SIGNS[verdict]), say(`verdict.${verdict}`));
}

/** Text in the reader's language, or marked as being in another. */
export function worded(text, name = 'span', attributes = {}) {
  const said = wording(text);
  return el(name, { ...attributes, lang: said.lang }, said.text);
}

function isOf(pack) {
  return (item) => item.pack === pack;
}

/** Cuts a text into plain pieces and pieces that were noticed; offsets count as JavaScript counts. */
function pieces(text, evidence) {
  const spans = evidence.map(({ start, end }) => [start, end]).sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const merged = [];
  for (const [start, end] of spans) {
    const last = merged[merged.length - 1];
    if (last && start < last[1]) {
      last[1] = Math.max(last[1], end);
    } else {
      merged.push([start, end]);
    }
  }
  const cut = [];
  let done = 0;
  for (const [start, end] of merged) {
    cut.push(text.slice(done, start), el('mark', {}, text.slice(start, end)));
    done = end;
  }
  return [...cut, text.slice(done)];
}

function markedTexts(post, findings) {
  const evidence = findings.flatMap((finding) => finding.evidence);
  return ['title', 'text']
    .filter((field) => post[field])
    .map((field) => el('div', { class: 'marked' },
      post.title ? el('p', { class: 'hint' }, say(`result.field.${field}`)) : null,
      el('p', { lang: post.language || null }, pieces(post[field], evidence.filter((one) => one.field === field)))));
}

/** What was seen, in words as far as the catalogue has them, and beside it the names that rules use. */
function seen({ kind, subkind }) {
  const words = [signalTitle(kind), subkind ? signalTitle(kind, subkind) : null].filter(Boolean);
  return [
    words.flatMap((word, index) => [index ? ' – ' : '', worded(word)]), ' ',
    [kind, subkind].filter(Boolean).map((name) => [el('code', { class: 'hint' }, name), ' ']),
  ].flat(2);
}

function noticed(evidence) {
  const shown = evidence.filter((one, index) => evidence.findIndex((other) => other.kind === one.kind
    && other.subkind === one.subkind && other.start === one.start && other.field === one.field) === index);
  return el('ul', { class: 'plain' }, shown.map((one) => el('li', {},
    one.excerpt ? [el('q', {}, one.excerpt), ' '] : [], seen(one))));
}

function clauseLines(ids, clauses) {
  return ids.map((id) => {
    const clause = clauses.get(id);
    return el('p', { class: 'clause' }, el('strong', {}, id), ' ',
      clause ? worded(clause.says) : null,
      clause ? el('span', { class: 'hint block' }, clause.section) : null);
  });
}

function findingCard(finding, clauses) {
  return el('li', { class: 'card' },
    el('p', {}, badge(finding.verdict), ' ',
      finding.shadow ? el('span', { class: 'tag' }, say('result.shadow')) : null, ' ',
      finding.confirmed ? el('span', { class: 'tag' }, say('result.confirmed')) : null),
    worded(finding.message, 'p', { class: 'message' }),
    clauseLines(finding.clauses, clauses),
    el('p', { class: 'hint' }, say(finding.evidence.length ? 'result.evidence' : 'result.evidence.none')),
    finding.evidence.length ? noticed(finding.evidence) : null);
}

function duty(obligation, clauses) {
  const due = obligation.due
    ? new Date(obligation.due).toLocaleString(language(), { dateStyle: 'long', timeStyle: 'short' })
    : null;
  return el('li', { class: 'card' },
    el('p', {}, worded(obligation.addressee, 'strong'), ' ',
      el('span', { class: 'tag' }, say(obligation.optional ? 'result.may' : 'result.must')), ' ',
      due ? el('span', { class: 'tag' }, say('result.due', due)) : null),
    worded(obligation.message, 'p', { class: 'message' }),
    clauseLines(obligation.clauses, clauses));
}

function warnings(decision, judged) {
  const limits = judged.limitedBy.flatMap((limit) => limit.clauses).join(', ');
  return [
    decision.complete ? null : say('result.incomplete'),
    judged.inForce ? null : say('result.notInForce'),
    limits ? say('result.limited', limits) : null,
  ].filter(Boolean).map((sentence) => el('p', { class: 'note' }, sentence));
}

function section(title, list) {
  return list.length ? [el('h3', {}, title), el('ul', { class: 'plain' }, list)] : [];
}

/** Everything that one policy says. */
export function onePolicy(decision, post, id, clauses) {
  const judged = decision.packs.find((pack) => pack.id === id);
  const findings = decision.findings.filter(isOf(id));
  const duties = decision.obligations.filter(isOf(id));
  return [
    el('p', { class: `verdict ${judged.verdict.toLowerCase()}` }, badge(judged.verdict), ' ',
      el('span', {}, say(`verdict.${judged.verdict}.means`))),
    warnings(decision, judged),
    post.text || post.title ? el('h3', {}, say('result.text')) : null,
    markedTexts(post, findings),
    findings.length ? null : el('p', { class: 'hint' }, say('result.findings.none')),
    section(say('result.findings'), findings.map((finding) => findingCard(finding, clauses))),
    section(say('result.duties'), duties.map((obligation) => duty(obligation, clauses))),
  ].flat();
}

function clauseInShort(id, pack) {
  const clause = pack.clauses.find((one) => one.id === id);
  return el('li', {}, el('strong', {}, id), ' ', clause ? worded(clause.says) : null);
}

function shortly(judged, decision, pack, open) {
  const findings = decision.findings.filter((finding) => finding.pack === judged.id && !finding.shadow);
  const duties = decision.obligations.filter(isOf(judged.id));
  const clauses = [...new Set(findings.flatMap((finding) => finding.clauses))];
  return el('li', { class: 'card column' },
    el('h3', {}, nameOf(judged.id), worded(pack.title, 'span', { class: 'hint block' })),
    el('p', {}, badge(judged.verdict)),
    warnings(decision, judged),
    clauses.length
      ? el('ul', { class: 'plain' }, clauses.map((id) => clauseInShort(id, pack)))
      : el('p', { class: 'hint' }, say('result.findings.none')),
    noticed(findings.flatMap((finding) => finding.evidence)),
    duties.length ? el('p', { class: 'hint' }, count('duties', duties.length)) : null,
    el('button', { type: 'button', class: 'quiet', click: () => open(judged.id), 'aria-label': `${say('result.open')}: ${nameOf(judged.id)}` },
      say('result.open')));
}

/** What all policies say, in short. */
export function sideBySide(decision, packs, open) {
  return [el('ul', { class: 'columns' }, decision.packs.map((judged) => shortly(judged, decision,
    packs.find((pack) => pack.id === judged.id), open)))];
}

/** What is read out when the decision of one policy has changed. */
export function spoken(decision, id) {
  const judged = decision.packs.find((pack) => pack.id === id);
  return say('result.spoken', say(`verdict.${judged.verdict}`), say(`verdict.${judged.verdict}.means`).replace(/\.$/, ''),
    count('findings', decision.findings.filter(isOf(id)).length), count('duties', decision.obligations.filter(isOf(id)).length));
}

/** What is read out when the decision of all policies has changed. */
export function spokenOfAll(decision) {
  return say('result.spoken.all', decision.packs.map((pack) => `${nameOf(pack.id)} ${say(`verdict.${pack.verdict}`)}`).join(', '));
}
