// Entries and blocks of a section are dragged by a grip, with a mouse or a finger. What is dropped is sent as the form that
// the buttons send, so what follows (a notice, a refusal, the history with its undo) is the same, and the page that answers
// shows where things stand. Without this script, and by keyboard, the buttons and the page of the entry do the same.
const drop = document.getElementById("drop");
const parts = document.getElementById("parts");

const send = (dragged, fields) => {
  Object.entries({ ...fields, version: dragged.version }).forEach(([name, value]) => {
    const field = document.createElement("input");
    field.type = "hidden";
    field.name = name;
    field.value = value;
    drop.append(field);
  });
  drop.action = dragged.address;
  drop.submit();
};

// Behind the entry above it. One that stands inside an entry of an earlier page is no neighbour, and the first of a page may
// have a neighbour on the page before.
const neighbour = (item, list) => {
  let above = item.previousElementSibling;
  while (above && "parted" in above.dataset) {
    above = above.previousElementSibling;
  }
  const before = list.parentElement.dataset.before;
  const after = above ? above.dataset.entry : before;
  return after ? { "/after": after } : { "/first": "true" };
};

const step = (item, target) => {
  if (target.dataset.section) {
    return { "/kind": "move", "/section": target.dataset.section };
  }
  const holder = target.parentElement;
  if (holder.dataset.entry) {
    return { "/kind": "nest", "/into": holder.dataset.entry, ...neighbour(item, target) };
  }
  const section = drop.elements.namedItem("section").value;
  const block = holder.dataset.kind === "entries" ? {} : { "/block": holder.dataset.block };
  return { "/kind": "move", "/section": section, ...block, ...neighbour(item, target) };
};

const isElsewhere = (event) => event.from !== event.to || event.oldDraggableIndex !== event.newDraggableIndex;

const grip = () => {
  const made = document.createElement("span");
  made.className = "grip";
  made.title = drop.dataset.grip;
  made.textContent = "\u283F";
  made.setAttribute("aria-hidden", "true");
  return made;
};

// An entry without others inside it, and a block without entries, get a list to drop into.
const listIn = (holder) => {
  const list = holder.querySelector(":scope > .seats") ?? document.createElement("ol");
  list.className = "seats";
  list.replaceChildren(...list.children);
  holder.append(list);
  return list;
};

if (drop && window.Sortable) {
  const isCalm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  const options = {
    animation: isCalm ? 0 : 150,
    handle: ".grip",
    forceFallback: true,
    fallbackOnBody: true,
    fallbackTolerance: 4,
    ghostClass: "landing",
    fallbackClass: "carried",
  };
  const entries = { ...options, draggable: ">.seat", swapThreshold: 0.65, emptyInsertThreshold: 8 };

  parts.querySelectorAll(".seat").forEach((entry) => entry.querySelector(":scope > .seat-facts").prepend(grip()));
  const holders = '.seat, [data-kind="entries"], [data-kind="entry"], [data-kind="group"]';
  parts.querySelectorAll(holders).forEach((holder) => {
    const onEnd = (event) => isElsewhere(event) && send(event.item.dataset, step(event.item, event.to));
    window.Sortable.create(listIn(holder), { ...entries, group: "entries", onEnd });
  });
  document.querySelectorAll("[data-section]").forEach((section) => {
    window.Sortable.create(section, { ...entries, sort: false, group: { name: "entries", pull: false } });
  });

  parts.querySelectorAll(".part-head > h2").forEach((head) => head.prepend(grip()));
  window.Sortable.create(parts, {
    ...options,
    draggable: ">.part",
    handle: ".part-head .grip",
    onEnd: (event) =>
      isElsewhere(event) && send(event.item.dataset, { wish: "place", "/position": event.newDraggableIndex }),
  });

  // Back on this page after a refusal: where things stand is asked again.
  window.addEventListener("pageshow", (event) => event.persisted && window.location.reload());
}
