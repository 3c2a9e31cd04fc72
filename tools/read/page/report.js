/** Lights a value and its place together, whichever of the two is pointed at or focused, and brings the other into view when it was chosen by key or click. */
const counterparts = (mark) => document.querySelectorAll(`[data-mark="${CSS.escape(mark)}"]`);

function light(mark) {
  for (const lit of document.querySelectorAll('.lit')) lit.classList.remove('lit');
  if (mark !== undefined) for (const one of counterparts(mark)) one.classList.add('lit');
}

function markOf(event) {
  return event.target instanceof Element ? event.target.closest('[data-mark]') : null;
}

/** The nearest thing with the same mark on the other side. */
function otherSide(one) {
  const side = one.closest('.made') === null ? '.made' : '.originals';
  return one.closest('.sides')?.querySelector(`${side} [data-mark="${CSS.escape(one.dataset.mark)}"]`) ?? null;
}

document.addEventListener('pointerover', (event) =>
  // Away from every mark, the one that has the focus stays lit.
  light((markOf(event) ?? document.activeElement?.closest('[data-mark]'))?.dataset.mark),
);
document.addEventListener('focusin', (event) => {
  const one = markOf(event);
  light(one?.dataset.mark);
  if (one?.matches(':focus-visible')) otherSide(one)?.scrollIntoView({ block: 'nearest' });
});
document.addEventListener('click', (event) => {
  const one = markOf(event);
  if (one === null) return;
  event.preventDefault();
  light(one.dataset.mark);
  otherSide(one)?.scrollIntoView({ block: 'center' });
});
