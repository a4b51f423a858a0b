// Builds elements. Text is always set as text, so that nothing in a post or a pack can become part of the page.

/** Makes an element; attributes that are null or false are left out, and functions listen to the event they are named by. */
export function el(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') {
      element.addEventListener(key, value);
    } else if (value === true) {
      element.setAttribute(key, '');
    } else if (value !== null && value !== undefined && value !== false) {
      element.setAttribute(key, value);
    }
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/** Makes a label with its field below it. */
export function field(label, input, hint) {
  const id = input.id;
  const described = hint ? el('p', { class: 'hint', id: `${id}-hint` }, hint) : null;
  if (described) {
    input.setAttribute('aria-describedby', described.id);
  }
  return el('div', { class: 'field' }, el('label', { for: id }, label), described, input);
}

/** Makes a choice of [value, label] pairs. */
export function choice(id, options, value, changed) {
  const select = el('select', { id, change: () => changed(select.value) });
  for (const [option, label] of options) {
    select.append(el('option', { value: option, selected: option === value }, label));
  }
  return select;
}

/** Runs an action when nobody has asked for it again for a while. */
export function settled(milliseconds, action) {
  let timer;
  return (...values) => {
    clearTimeout(timer);
    timer = setTimeout(() => action(...values), milliseconds);
  };
}

const AFTER_TYPING = 700;

/** Tells people who hear the page what has changed, once it stands still. */
export const announce = settled(AFTER_TYPING, (text) => {
  document.getElementById('status').textContent = text;
});
