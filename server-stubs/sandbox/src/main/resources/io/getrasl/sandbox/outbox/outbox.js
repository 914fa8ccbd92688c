'use strict';
const state = document.getElementById('live');
const stream = new EventSource('/_sandbox/outbox/events');

function say(name, text) {
  if (state.dataset.state !== name) {
    state.dataset.state = name;
    state.textContent = text;
  }
}

function replace(place, html) {
  const focused = place.contains(document.activeElement) ? document.activeElement.id : '';
  const open = Array.from(place.querySelectorAll('details[open]'), each => each.id);
  place.innerHTML = html;
  open.map(id => document.getElementById(id)).filter(Boolean).forEach(each => { each.open = true; });
  if (focused && document.getElementById(focused)) {
    document.getElementById(focused).focus({preventScroll: true});
  }
}

stream.onopen = () => say('live', 'Live');
stream.onerror = () => say('lost', 'Connection lost, trying again');
document.querySelectorAll('[data-live]').forEach(place => {
  let shown = place.innerHTML;
  stream.addEventListener(place.dataset.live, event => {
    if (event.data !== shown) {
      shown = event.data;
      replace(place, shown);
    }
  });
});
