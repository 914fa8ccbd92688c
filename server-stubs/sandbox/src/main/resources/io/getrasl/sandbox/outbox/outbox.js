'use strict';

const live = document.getElementById('live');
const news = document.getElementById('news');
const pause = document.getElementById('pause');
const sources = new WeakMap();
const arrived = new Map();
const RETRY_MILLIS = 5000;
const NEWS_MILLIS = 3000;
let stream = null;
let retry = 0;
let telling = 0;

function say(state, text) {
  if (live.dataset.state !== state) {
    live.dataset.state = state;
    live.textContent = text;
  }
}

function remember(node) {
  if (node.id) {
    sources.set(node, node.outerHTML);
  }
}

/** What a person did to an element, done to the one that takes its place. */
function adopt(old, next) {
  old.querySelectorAll('details[open]').forEach(each => {
    const same = each.id && next.querySelector('#' + CSS.escape(each.id));
    if (same) {
      same.open = true;
    }
  });
}

/** Makes the children of one element those of another. Whatever is the same stays, with its selection, focus and place. */
function synchronise(place, next, isNew) {
  const old = new Map(Array.from(place.children, each => [each.id, each]));
  const wanted = Array.from(next.childNodes, each => {
    const same = each.id ? old.get(each.id) : undefined;
    if (!same) {
      remember(each);
      isNew(each);
      return each;
    }
    if (each.matches('ol, table, thead, tbody, .table')) {
      synchronise(same, each, isNew);
      return same;
    }
    if (sources.get(same) === each.outerHTML) {
      return same;
    }
    remember(each);
    adopt(same, each);
    return each;
  });
  const kept = new Set(wanted);
  Array.from(place.childNodes).filter(each => !kept.has(each)).forEach(each => each.remove());
  let at = place.firstChild;
  wanted.forEach(each => {
    if (each === at) {
      at = at.nextSibling;
    } else {
      place.insertBefore(each, at);
    }
  });
}

function show(place, html) {
  const focused = place.contains(document.activeElement) ? document.activeElement.id : '';
  const template = document.createElement('template');
  template.innerHTML = html;
  let count = 0;
  synchronise(place, template.content, each => {
    if (each.matches && each.matches('li, tbody tr')) {
      each.classList.add('new');
      count++;
    }
  });
  if (count > 0 && place.dataset.noun) {
    tell(place.dataset.noun, count);
  }
  const again = focused && document.getElementById(focused);
  if (again && again !== document.activeElement) {
    again.focus({preventScroll: true});
  }
}

/** For those who do not see it: at most one sentence in a few seconds. */
function tell(noun, count) {
  arrived.set(noun, (arrived.get(noun) || 0) + count);
  if (!telling) {
    telling = setTimeout(() => {
      news.textContent = Array.from(arrived, ([what, number]) =>
        number + ' new ' + what + (number === 1 ? '' : 's')).join(', ');
      arrived.clear();
      telling = 0;
    }, NEWS_MILLIS);
  }
}

function open() {
  close();
  stream = new EventSource(document.body.dataset.stream);
  stream.onopen = () => say('live', 'Live');
  stream.onerror = () => {
    say('lost', 'Connection lost, trying again');
    if (stream.readyState === EventSource.CLOSED) {
      retry = setTimeout(open, RETRY_MILLIS);
    }
  };
  document.querySelectorAll('[data-live]').forEach(place =>
    stream.addEventListener(place.dataset.live, event => show(place, event.data)));
}

function close() {
  clearTimeout(retry);
  if (stream) {
    stream.close();
    stream = null;
  }
}

function isPaused() {
  return pause.getAttribute('aria-pressed') === 'true';
}

/** A browser has a handful of connections to a server, so only what is seen is kept live. */
function follow() {
  if (isPaused()) {
    close();
    say('paused', 'Paused');
  } else if (document.hidden) {
    close();
  } else {
    open();
  }
}

document.querySelectorAll('[data-live] [id]').forEach(remember);
pause.hidden = false;
pause.setAttribute('aria-pressed', 'false');
pause.addEventListener('click', () => {
  pause.setAttribute('aria-pressed', String(!isPaused()));
  follow();
});
document.addEventListener('visibilitychange', follow);
addEventListener('pagehide', close);
addEventListener('pageshow', event => {
  if (event.persisted) {
    follow();
  }
});

const address = new URL(location.href);
if (address.searchParams.has('done')) {
  address.searchParams.delete('done');
  history.replaceState(null, '', address);
}
follow();
