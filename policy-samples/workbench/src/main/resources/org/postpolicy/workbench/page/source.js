// A text with numbered lines, in a plain text area, so that every key does what people expect of it.

import { el } from './dom.js';
import { say } from './words.js';

const LINES_ABOVE = 4;

function area() {
  return document.getElementById('source');
}

/** Builds it; the action is called when somebody types. */
export function source(typed) {
  const text = el('textarea', {
    id: 'source', class: 'code', wrap: 'off', spellcheck: 'false', autocapitalize: 'off', autocomplete: 'off',
    'aria-describedby': 'report', input: () => typed(text.value),
  });
  const gutter = el('div', { id: 'gutter', 'aria-hidden': 'true' });
  text.addEventListener('scroll', () => { gutter.scrollTop = text.scrollTop; });
  return el('div', { class: 'editor' }, gutter, text);
}

/** Shows a text from its beginning, to be read or changed. */
export function showText(name, text, editable) {
  area().value = text;
  area().readOnly = !editable;
  area().setAttribute('aria-label', say('edit.text', name));
  area().scrollTop = 0;
}

/** Numbers the lines, and marks those with a problem. */
export function numberLines(problemLines) {
  const bad = new Set(problemLines);
  const gutter = document.getElementById('gutter');
  gutter.replaceChildren(...area().value.split('\n').map((ignored, index) => el('span', {
    class: bad.has(index + 1) ? 'bad' : null,
  }, String(index + 1))));
  gutter.scrollTop = area().scrollTop;
  area().setAttribute('aria-invalid', String(bad.size > 0));
}

/** Goes to a line and column, which count from 1. */
export function goTo(line, column) {
  const before = area().value.split('\n').slice(0, line - 1);
  const offset = before.reduce((sum, text) => sum + text.length + 1, 0) + Math.max(column - 1, 0);
  area().focus();
  area().setSelectionRange(offset, offset);
  area().scrollTop = Math.max(0, line - LINES_ABOVE) * parseFloat(getComputedStyle(area()).lineHeight);
}

/** Goes to the text, if it is there. */
export function focusText() {
  area()?.focus();
}

/** Whether it is on the page. */
export function isShown() {
  return area() !== null;
}
