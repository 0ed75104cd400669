'use strict';
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const cards = all('.card');
  const marks = all('.mark');
  const cardOf = new Map(cards.map((card) => [card.dataset.id, card]));
  const marksOf = new Map(cards.map((card) => [card.dataset.id, []]));
  const idsOf = (mark) => mark.dataset.ids.split(' ');
  marks.forEach((mark) => {
    mark.tabIndex = -1;
    idsOf(mark).forEach((id) => marksOf.get(id)?.push(mark));
  });
  const wide = matchMedia('(min-width: 900px)');
  const layers = all('.toggles button');
  let held = [];
  let lit = [];

  const light = (ids) => {
    lit.forEach((element) => element.classList.remove('lit'));
    // Under words of a statement lie names too; lighting every place where such a name stands would light half the text.
    const entries = ids.filter((id) => !/^[afpt]/.test(id));
    const marked = (entries.length ? entries : ids).flatMap((id) => marksOf.get(id) ?? []);
    lit = [...ids.map((id) => cardOf.get(id)), ...marked].filter(Boolean);
    lit.forEach((element) => element.classList.add('lit'));
  };
  const show = (element) => element?.scrollIntoView({block: 'nearest'});
  const isShown = (element) => element.getClientRects().length > 0;
  const of = (element) => {
    const card = element.closest?.('.card');
    if (card) return [card.dataset.id];
    const mark = element.closest?.('.mark');
    return mark ? idsOf(mark).filter((id) => isShown(cardOf.get(id))) : [];
  };
  const toWords = (id) => {
    const words = marksOf.get(id);
    const label = document.getElementById('words-' + id);
    const first = words.find((mark) => label && label.compareDocumentPosition(mark) & Node.DOCUMENT_POSITION_FOLLOWING) ?? words[0];
    first?.focus({preventScroll: true});
    show(first);
    held = [id];
    light(held);
  };
  const toCard = (ids) => {
    const card = cardOf.get(ids[0]);
    card?.querySelector('a').focus({preventScroll: true});
    show(card);
    held = ids;
    light(held);
  };
  const step = (by) => {
    const inText = document.activeElement.closest('.mark') !== null || document.activeElement.id === 'text';
    const stops = inText ? marks.filter((mark) => of(mark).length) : cards.filter(isShown);
    const here = document.activeElement.closest(inText ? '.mark' : '.card');
    const at = here ? stops.indexOf(here) + by : by > 0 ? 0 : stops.length - 1;
    const next = stops[at];
    if (!next) return;
    (inText ? next : next.querySelector('a')).focus({preventScroll: true});
    show(next);
  };
  const toggle = (button) => {
    const on = button.getAttribute('aria-pressed') !== 'true';
    button.setAttribute('aria-pressed', String(on));
    document.body.classList.toggle('no-' + button.dataset.layer, !on);
    document.getElementById('status').textContent =
      button.querySelector('.swatch').textContent + (on ? ' shown' : ' hidden');
  };

  document.addEventListener('mouseover', (event) => {
    const ids = of(event.target);
    light(ids.length ? ids : held);
  });
  document.addEventListener('focusin', (event) => {
    held = of(event.target);
    light(held);
    const card = event.target.closest('.card');
    if (card && wide.matches) show(marksOf.get(card.dataset.id)[0]);
    const mark = event.target.closest('.mark');
    if (mark && wide.matches && held.length) show(cardOf.get(held[0]));
  });
  document.addEventListener('click', (event) => {
    const button = event.target.closest('.toggles button');
    const link = event.target.closest('.to-words');
    const mark = event.target.closest('.mark');
    if (button) toggle(button);
    else if (link) {
      event.preventDefault();
      toWords(link.closest('.card').dataset.id);
    } else if (mark && of(mark).length && !getSelection().toString()) toCard(of(mark));
  });
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const mark = document.activeElement.closest('.mark');
    if (/^[1-7]$/.test(event.key)) toggle(layers[event.key - 1]);
    else if (event.key === 'j') step(1);
    else if (event.key === 'k') step(-1);
    else if (event.key === 'Enter' && mark && held.length) toCard(held);
    else if (event.key === 'Escape') {
      held = [];
      light(held);
      document.activeElement.blur();
    } else return;
    event.preventDefault();
  });
})();
