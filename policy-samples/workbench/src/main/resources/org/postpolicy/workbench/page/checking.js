// Asks what is wrong with changed files: first what reading them shows, which is quick, then what everything shows.

import { act } from './api.js';

/**
 * Makes a way to ask of which only the newest question is answered: once, or twice if reading shows nothing wrong. The
 * whole check takes a while and only one runs at a time, so that no quick answer waits behind many old questions.
 */
export function checker() {
  let newest = 0;
  let running = Promise.resolve();

  async function both(path, question, show, isNewest) {
    const read = await act(`${path}/read`, question);
    if (!isNewest()) {
      return null;
    }
    const isWhole = read.problems.length > 0;
    show({ ...read, running: !isWhole });
    if (isWhole) {
      return read;
    }
    await running;
    if (!isNewest()) {
      return null;
    }
    const whole = act(`${path}/try`, question);
    running = whole.catch(() => null);
    const report = await whole;
    if (!isNewest()) {
      return null;
    }
    show(report);
    return report;
  }

  return {
    /** Asks; the answer is the last report, or null if somebody has asked again meanwhile. */
    async ask(path, question, show) {
      newest += 1;
      const mine = newest;
      try {
        return await both(path, question, show, () => mine === newest);
      } catch (failure) {
        if (mine !== newest) {
          return null;
        }
        throw failure;
      }
    },

    /** Leaves every question unanswered that has been asked so far. */
    forget() {
      newest += 1;
    },
  };
}
