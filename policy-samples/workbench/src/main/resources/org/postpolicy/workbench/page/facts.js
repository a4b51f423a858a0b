// The facts about a post that somebody can choose, and the submission that they make.

/** What can be chosen, with nothing chosen as an empty text. */
export const CHOICES = {
  language: ['', 'en', 'fr'],
  kind: ['COMMENT', 'POST', 'REPLY', 'MESSAGE', 'TAG', 'SHARE'],
  format: ['TEXT', 'IMAGE', 'VIDEO', 'AUDIO', 'LINK', 'DOCUMENT'],
  state: ['', 'DRAFT', 'SUBMITTED', 'HELD', 'PUBLISHED', 'ALTERED', 'REMOVED'],
  role: ['PUBLIC', 'EMPLOYEE', 'EXTERNAL_CONTRIBUTOR', 'TRUSTEE'],
  capacity: ['PERSONAL', 'OFFICIAL'],
  employer: ['', 'LIBRARY', 'CITY_DIVISION', 'ACCOUNTABILITY_OFFICE', 'AGENCY_BOARD_COMMISSION_CORPORATION',
    'COUNCIL_MEMBER_OFFICE', 'OTHER'],
  activity: ['', 'CONTRIBUTE', 'READ', 'FOLLOW', 'JOIN', 'PROPOSE_CHANNEL', 'REGISTER_ACCOUNT', 'CREATE_CHANNEL',
    'MAINTAIN_CHANNEL'],
  owner: ['OWN_INSTITUTION', 'OTHER_ORGANIZATION', 'INDIVIDUAL'],
  audience: ['GENERAL', 'CHILDREN', 'YOUTH', 'STAFF'],
  visibility: ['', 'PUBLIC', 'MEMBERS_ONLY', 'DIRECT'],
};

/** What is true, false or not said. */
export const QUESTIONS = ['identifiable', 'workTime', 'official', 'dedicated'];

/** Where each fact stands in a submission. */
const PATHS = {
  text: ['post', 'text'],
  title: ['post', 'title'],
  language: ['post', 'language'],
  kind: ['post', 'kind'],
  format: ['post', 'format'],
  state: ['post', 'state'],
  role: ['author', 'role'],
  capacity: ['author', 'capacity'],
  employer: ['author', 'employer'],
  activity: ['author', 'activity'],
  identifiable: ['author', 'identifiableAsStaff'],
  workTime: ['author', 'onWorkTime'],
  owner: ['channel', 'owner'],
  official: ['channel', 'official'],
  dedicated: ['channel', 'dedicated'],
  channel: ['channel', 'displayName'],
  audience: ['audience', 'group'],
  visibility: ['audience', 'visibility'],
};

/** Nothing written, and what is usual chosen; what no choice covers stands in more, as JSON. */
export const BLANK = {
  ...Object.fromEntries(Object.keys(PATHS).map((name) => [name, ''])),
  kind: 'COMMENT', format: 'TEXT', role: 'PUBLIC', capacity: 'PERSONAL', owner: 'OWN_INSTITUTION', audience: 'GENERAL', more: '',
};

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

/** Returns the submission, or null if the other facts cannot be read. */
export function submissionOf(facts) {
  const plain = { post: { text: facts.text } };
  for (const [name, [part, attribute]] of Object.entries(PATHS)) {
    if (facts[name] !== '') {
      plain[part] ??= {};
      plain[part][attribute] = QUESTIONS.includes(name) ? facts[name] === 'true' : facts[name];
    }
  }
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

/** Returns the facts of a submission; the default of the form is that of a submission that leaves them out. */
export function factsOf(submission) {
  const left = structuredClone(submission);
  const facts = { ...BLANK };
  for (const [name, [part, attribute]] of Object.entries(PATHS)) {
    const value = left[part]?.[attribute];
    if (value !== undefined) {
      facts[name] = value === null ? '' : String(value);
      delete left[part][attribute];
    }
  }
  const more = Object.entries(left).filter(([, value]) => !isObject(value) || Object.keys(value).length > 0);
  return { ...facts, more: more.length ? JSON.stringify(Object.fromEntries(more), null, 2) : '' };
}

export function isBlank(facts) {
  return Object.keys(BLANK).every((name) => facts[name] === BLANK[name]);
}
