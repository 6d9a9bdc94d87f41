'use strict';
(() => {
  const token = document.querySelector('meta[name=fleet-token]').content;
  const standing = document.getElementById('standing');
  const body = document.querySelector('#jobs tbody');
  const filters = document.getElementById('filters');
  const older = document.getElementById('older');
  const latest = document.getElementById('latest');
  const taken = 50;
  const numbers = new Intl.NumberFormat('en');
  const rows = new Map();
  let before = null;
  let last = null;
  let asked = 0;

  const element = (name, text, attributes = {}) => {
    const made = document.createElement(name);
    if (text !== undefined) made.textContent = text;
    for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
    return made;
  };

  const tell = text => { if (standing.textContent !== text) standing.textContent = text; };

  const post = async (path, content) => {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'X-Fleet-Token': token, ...(content ? { 'Content-Type': 'application/json' } : {}) },
      body: content ? JSON.stringify(content) : undefined,
    });
    if (!response.ok) {
      const problem = await response.json().catch(() => ({}));
      throw new Error(problem.detail || `The server answered ${response.status}.`);
    }
    return response.json();
  };

  const acting = action => async event => {
    event.preventDefault();
    try {
      await action();
      await refresh();
    } catch (error) {
      tell(error.message);
    }
  };

  const button = (job, verb, text) => {
    const made = element('button', text, { type: 'button', class: 'quiet', 'data-verb': verb, 'aria-label': `${text} ${job.id}` });
    made.addEventListener('click', acting(async () => { await post(`/api/jobs/${encodeURIComponent(job.id)}/${verb}`); }));
    return made;
  };

  const progress = job => {
    const cell = element('td');
    if (job.calls_planned > 0) {
      cell.append(element('progress', undefined, { max: job.calls_planned, value: Math.min(job.calls_done, job.calls_planned), 'aria-label': `Calls of ${job.id}` }));
      cell.append(element('small', `${numbers.format(job.calls_done)} of ${numbers.format(job.calls_planned)} calls`));
    }
    return cell;
  };

  const state = job => {
    const words = job.state === 'finished' ? (job.is_complete ? 'finished' : 'finished, incomplete') : job.state === 'running' && job.uses_batches ? 'running, batches' : job.state;
    const cell = element('td', words, { class: job.state === 'parked' ? 'bad' : job.state === 'finished' ? 'good' : '' });
    if (job.reason) cell.append(element('span', job.reason, { class: 'reason' }));
    return cell;
  };

  const actions = job => {
    const cell = element('td');
    if (job.state === 'queued' || job.state === 'running' || job.state === 'parked') cell.append(button(job, 'cancel', 'Cancel'), ' ');
    if (job.state === 'parked') cell.append(button(job, 'retry', 'Retry'));
    if (job.state === 'finished') {
      const path = `/jobs/${encodeURIComponent(job.id)}`;
      cell.append(element('a', 'Page', { href: `${path}/report.html` }), element('a', 'Deck', { href: `${path}/deck.apkg`, download: '' }), element('a', 'Items', { href: `/api${path}/items.json` }));
    }
    return cell;
  };

  const fill = (row, job) => {
    const heading = element('th', job.id, { scope: 'row' });
    row.replaceChildren(
      heading,
      element('td', job.tenant),
      state(job),
      progress(job),
      element('td', numbers.format(job.items), { class: 'n' }),
      element('td', numbers.format(job.used_tokens), { class: 'n' }),
      element('td', job.cost === null || job.cost === undefined ? '' : job.cost.toFixed(4), { class: 'n' }),
      element('td', job.worker || ''),
      element('td', `${job.attempts} of ${job.max_attempts}`, { class: 'n' }),
      actions(job));
  };

  // A row that is as it was stays, and with it whoever stands in it by keyboard.
  const show = jobs => {
    const seen = new Set();
    let place = null;
    for (const job of jobs) {
      const written = JSON.stringify(job);
      let known = rows.get(job.id);
      if (!known) {
        known = { row: element('tr'), written: '' };
        rows.set(job.id, known);
      }
      if (known.written !== written) {
        const verb = known.row.contains(document.activeElement) ? document.activeElement.dataset.verb : null;
        fill(known.row, job);
        known.written = written;
        if (verb) (known.row.querySelector(`[data-verb=${verb}]`) || known.row.querySelector('button, a') || document.getElementById('jobs')).focus();
      }
      const next = place ? place.nextSibling : body.firstChild;
      if (next !== known.row) body.insertBefore(known.row, next);
      place = known.row;
      seen.add(job.id);
    }
    for (const [id, known] of rows) {
      if (!seen.has(id)) {
        known.row.remove();
        rows.delete(id);
      }
    }
  };

  const figures = jobs => {
    const counts = new Map();
    for (const job of jobs) counts.set(job.state, (counts.get(job.state) || 0) + 1);
    const tokens = jobs.reduce((sum, job) => sum + job.used_tokens, 0);
    const parts = [['Shown', jobs.length], ...counts, ['Tokens', tokens]].map(([name, value]) => {
      const part = element('div');
      part.append(element('dt', name), element('dd', numbers.format(value)));
      return part;
    });
    document.getElementById('figures').replaceChildren(...parts);
    return [...counts].map(([name, count]) => `${count} ${name}`).join(', ') || 'There are no jobs.';
  };

  const refresh = async () => {
    const mine = ++asked;
    const query = new URLSearchParams({ take: taken });
    for (const [name, value] of new FormData(filters)) if (value) query.set(name, value);
    if (before !== null) query.set('before', before);
    const response = await fetch(`/api/jobs?${query}`);
    if (!response.ok) throw new Error('The jobs could not be asked for; trying again.');
    const { jobs } = await response.json();
    if (mine !== asked) return;
    show(jobs);
    tell(figures(jobs));
    last = jobs.length ? jobs[jobs.length - 1].number : null;
    older.hidden = jobs.length < taken;
    latest.hidden = before === null;
  };

  const turn = async () => {
    try {
      if (!document.hidden) await refresh();
    } catch (error) {
      tell(error instanceof TypeError ? 'The server does not answer; trying again.' : error.message);
    }
    setTimeout(turn, 2000);
  };

  filters.addEventListener('input', acting(async () => { before = null; }));
  filters.addEventListener('submit', event => event.preventDefault());
  older.addEventListener('click', acting(async () => { before = last; }));
  latest.addEventListener('click', acting(async () => { before = null; }));
  document.getElementById('sample').addEventListener('submit', event => {
    const form = new FormData(event.target);
    acting(async () => { await post('/api/samples', { course: form.get('course'), tenant: form.get('tenant') }); })(event);
  });
  turn();
})();
