// The chat page: shows the lines of the conversation by their place, and keeps each message that the person says until the
// server has acknowledged it. A message has an id of its own, so that sending it again after a reload or a lost answer is
// harmless; a line has a sequence, so that seeing it again changes nothing.
"use strict";

(() => {
  const LINES_URL = "/chat/messages";
  const REQUEST_MS_MAX = 30_000;
  const BACKOFF_MS_MIN = 1_000;
  const BACKOFF_MS_MAX = 30_000;
  const THINKING_AFTER_MS = 350;
  const NEAR_THE_END_PIXELS = 120;

  const words = JSON.parse(document.body.dataset.words);
  const storeName = `taxline.unsent.${document.body.dataset.conversation}`;
  const scroll = document.getElementById("scroll");
  const log = document.getElementById("log");
  const intro = document.querySelector(".intro");
  const form = document.getElementById("form");
  const input = document.getElementById("input");
  const status = document.getElementById("status");

  /** Lines on the page, by sequence. */
  const shown = new Map();
  /** Messages on the page that have no sequence yet, by id. */
  const unplaced = new Map();
  let seen = 0;
  let lastOrder = 0;
  let failures = 0;
  let retryTimer = 0;
  let isSending = false;
  let hasEnded = false;
  let isLoaded = false;
  let events = null;

  // ------------------------------------------------------------------ What was said and is not acknowledged

  /** Used where the browser stores nothing: then a reload forgets what was not sent. */
  let unstored = [];

  function unsent() {
    try {
      return JSON.parse(localStorage.getItem(storeName) ?? "[]");
    } catch {
      return unstored;
    }
  }

  function keepUnsent(messages) {
    unstored = messages;
    try {
      if (messages.length === 0) {
        localStorage.removeItem(storeName);
      } else {
        localStorage.setItem(storeName, JSON.stringify(messages));
      }
    } catch {
      // Private windows may store nothing; the messages stay in memory.
    }
  }

  function newId() {
    return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
  }

  /** Takes down what the person says, with what they had seen when they said it, and sends it as soon as possible. */
  function say(content, label, id = newId()) {
    if (hasEnded) {
      return;
    }
    lastOrder = Math.max(lastOrder + 1, Date.now());
    const message = { id, order: lastOrder, seen, content, label };
    keepUnsent([...unsent(), message]);
    showUnplaced(message);
    scrollToEnd();
    send();
  }

  // ------------------------------------------------------------------ To the server and back

  async function send() {
    if (isSending || hasEnded) {
      return;
    }
    isSending = true;
    clearTimeout(retryTimer);
    const thinking = setTimeout(showThinking, THINKING_AFTER_MS);
    try {
      for (let next = unsent()[0]; next !== undefined && !hasEnded; next = unsent()[0]) {
        const waitMs = await sendOne(next);
        if (waitMs > 0) {
          retryTimer = setTimeout(send, waitMs);
          break;
        }
      }
    } finally {
      clearTimeout(thinking);
      hideThinking();
      isSending = false;
      refreshChoices();
    }
  }

  /** Sends one message. Gives how long to wait before the next attempt; 0 where this one is settled. */
  async function sendOne(message) {
    let response;
    try {
      const body = JSON.stringify({ id: message.id, order: message.order, seen: message.seen, ...message.content });
      const headers = { "content-type": "application/json" };
      response = await fetch(LINES_URL, { method: "POST", headers, body, signal: AbortSignal.timeout(REQUEST_MS_MAX) });
      if (response.ok) {
        const answer = await response.json();
        settle(message.id);
        failures = 0;
        status.textContent = "";
        showLines(answer.lines, message.id);
        return 0;
      }
    } catch {
      return postpone(message, words["chat-offline"]);
    }
    switch (response.status) {
      case 401:
        showEnd();
        return 0;
      case 429:
        return postpone(message, words["chat-slow-down"], response);
      case 400:
      case 403:
        return giveUp(message, words["chat-rejected"]);
      case 413:
        return giveUp(message, words["chat-too-long"]);
      default:
        return postpone(message, words["chat-offline"], response);
    }
  }

  function settle(id) {
    keepUnsent(unsent().filter((message) => message.id !== id));
  }

  function postpone(message, sentence, response) {
    failures += 1;
    status.textContent = sentence;
    setState(unplaced.get(message.id), words["chat-unsent"]);
    const asked = Number(response?.headers.get("retry-after") ?? 0) * 1000;
    const backoff = Math.min(BACKOFF_MS_MIN * 2 ** (failures - 1), BACKOFF_MS_MAX);
    return Math.max(asked, backoff);
  }

  function giveUp(message, sentence) {
    settle(message.id);
    const node = unplaced.get(message.id);
    node?.classList.add("failed");
    setState(node, sentence);
    return 0;
  }

  /** Fetches what the page does not have. */
  async function look() {
    try {
      for (let more = true; more; ) {
        const response = await fetch(`${LINES_URL}?after=${seen}`, { signal: AbortSignal.timeout(REQUEST_MS_MAX) });
        if (response.status === 401) {
          showEnd();
          return false;
        }
        if (!response.ok) {
          return false;
        }
        const answer = await response.json();
        more = answer.more;
        showLines(answer.lines);
      }
      return true;
    } catch {
      return false;
    }
  }

  /** Listens for nudges while the page is in view: a hidden one would hold a connection for nothing. */
  function listen() {
    if (hasEnded || document.hidden || events !== null) {
      return;
    }
    events = new EventSource("/chat/events");
    events.addEventListener("look", () => {
      if (isLoaded && !isSending) {
        look();
      }
      if (unsent().length > 0 && failures > 0) {
        send();
      }
    });
    events.addEventListener("error", () => {
      if (events?.readyState === EventSource.CLOSED) {
        stopListening();
        setTimeout(listen, BACKOFF_MS_MAX);
      }
    });
  }

  function stopListening() {
    events?.close();
    events = null;
  }

  // ------------------------------------------------------------------ On the page

  function element(name, className, text = "") {
    const node = document.createElement(name);
    node.className = className;
    node.textContent = text;
    return node;
  }

  function lineNode(className, speaker, text) {
    const node = element("div", className);
    const bubble = element("p", "bubble");
    bubble.dir = "auto";
    bubble.append(element("span", "unseen", `${speaker} `), document.createTextNode(text));
    node.append(bubble);
    return node;
  }

  function setState(node, sentence) {
    if (node === undefined) {
      return;
    }
    node.querySelector(".state")?.remove();
    if (sentence !== "") {
      node.append(element("span", "state", sentence));
      scrollToEnd();
    }
  }

  function showUnplaced(message) {
    if (message.label === "") {
      return;
    }
    const node = lineNode("said", words["chat-you"], message.label);
    unplaced.set(message.id, node);
    log.append(node);
    refreshChoices();
    setTimeout(() => {
      if (unplaced.has(message.id) && node.querySelector(".state") === null) {
        setState(node, words["chat-sending"]);
      }
    }, THINKING_AFTER_MS * 3);
  }

  /** Shows lines at their places. `acknowledged` is the message that these lines answer, where they answer one. */
  function showLines(lines, acknowledged) {
    const atEnd = scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < NEAR_THE_END_PIXELS;
    for (const line of lines) {
      if (!shown.has(line.sequence)) {
        place(line, acknowledged);
      }
    }
    // What was said is among the lines now; where it is not (nothing to show), its bubble goes.
    if (acknowledged !== undefined) {
      unplaced.get(acknowledged)?.remove();
      unplaced.delete(acknowledged);
    }
    refreshChoices();
    // A newcomer reads from the top: the page stays there until they say something.
    if (atEnd && intro.hasAttribute("data-over")) {
      scrollToEnd();
    }
  }

  function place(line, acknowledged) {
    let node;
    if (line.from === "person") {
      node = takeUnplaced(line, acknowledged) ?? lineNode("said", words["chat-you"], line.text);
      if (line.removed) {
        blank(node);
      }
    } else {
      node = lineNode("replied", words["chat-us"], line.text);
      if (line.buttons.length > 0) {
        node.append(choices(line.buttons));
      }
      if (line.removes) {
        const before = [...shown.entries()].filter(([sequence, other]) => sequence < line.sequence && other.classList.contains("said"));
        blank(before.sort(([left], [right]) => right - left)[0]?.[1]);
      }
      node.classList.toggle("fresh", isLoaded);
    }
    const after = [...shown.entries()].filter(([sequence]) => sequence > line.sequence).sort(([left], [right]) => left - right)[0];
    log.insertBefore(node, after?.[1] ?? firstUnplaced());
    shown.set(line.sequence, node);
    seen = Math.max(seen, line.sequence);
  }

  /** The bubble that already shows these words, so that nothing flickers and nothing is read out twice. */
  function takeUnplaced(line, acknowledged) {
    const waiting = unsent().map((message) => message.id);
    for (const [id, node] of unplaced) {
      const isAnswered = id === acknowledged || !waiting.includes(id);
      if (isAnswered && !node.classList.contains("failed") && (line.removed || node.querySelector(".bubble").lastChild.data === line.text)) {
        unplaced.delete(id);
        setState(node, "");
        return node;
      }
    }
    return undefined;
  }

  function firstUnplaced() {
    return unplaced.values().next().value ?? document.getElementById("thinking");
  }

  function blank(node) {
    if (node !== undefined) {
      node.classList.add("removed");
      node.querySelector(".bubble").lastChild.data = words["chat-removed"];
    }
  }

  function choices(buttons) {
    const group = element("div", "choices");
    group.setAttribute("role", "group");
    group.setAttribute("aria-label", words["chat-choices"]);
    for (const { label, token } of buttons) {
      const button = element("button", "", label);
      button.type = "button";
      button.addEventListener("click", () => {
        say({ button: token }, label);
        focusInput();
      });
      group.append(button);
    }
    return group;
  }

  /** Only what the last replies offer can be chosen: what was said since then has answered the rest. */
  function refreshChoices() {
    const lines = [...shown.entries()].sort(([left], [right]) => left - right);
    const lastSaid = lines.findLast(([, node]) => node.classList.contains("said"))?.[0] ?? 0;
    const isWaiting = unsent().some((message) => message.label !== "");
    for (const [sequence, node] of lines) {
      const group = node.querySelector(".choices");
      if (group !== null) {
        group.hidden = isWaiting || sequence < lastSaid;
      }
    }
    intro.toggleAttribute("data-over", isWaiting || lastSaid > 0);
  }

  function showThinking() {
    if (document.getElementById("thinking") !== null) {
      return;
    }
    const node = element("div", "replied thinking");
    node.id = "thinking";
    const bubble = element("p", "bubble");
    bubble.append(element("span", "unseen", words["chat-thinking"]), element("i", ""), element("i", ""), element("i", ""));
    node.append(bubble);
    log.append(node);
    scrollToEnd();
  }

  function hideThinking() {
    document.getElementById("thinking")?.remove();
  }

  function scrollToEnd() {
    scroll.scrollTop = scroll.scrollHeight;
  }

  /** Where a keyboard would pop up over the page, the person decides when. */
  function focusInput() {
    if (matchMedia("(pointer: fine)").matches) {
      input.focus();
    }
  }

  function showEnd() {
    if (hasEnded) {
      return;
    }
    hasEnded = true;
    stopListening();
    form.hidden = true;
    status.textContent = "";
    const notice = document.getElementById("ended").content.firstElementChild.cloneNode(true);
    notice.querySelector("p").textContent = words["chat-ended"];
    log.append(notice);
    scrollToEnd();
    notice.querySelector("a").focus();
  }

  // ------------------------------------------------------------------ What the person does

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const text = input.value;
    if (text.trim() !== "") {
      input.value = "";
      say({ text }, text);
    }
    input.focus();
  });

  input.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      form.requestSubmit();
    }
  });

  for (const button of intro.querySelectorAll("button")) {
    button.addEventListener("click", () => {
      say({ text: button.dataset.say }, button.dataset.say);
      focusInput();
    });
  }

  // The wish for a language is said in the conversation too; it is kept and sent after the page came back in that language.
  for (const link of document.querySelectorAll("nav a")) {
    link.addEventListener("click", () => {
      if (shown.size > 0 && link.ariaCurrent !== "true") {
        say({ text: link.dataset.say }, link.dataset.say);
      }
    });
  }

  const endDialog = document.getElementById("end-dialog");
  document.getElementById("end").addEventListener("click", () => endDialog.showModal());
  document.getElementById("end-no").addEventListener("click", () => endDialog.close());
  document.getElementById("end-yes").addEventListener("click", async () => {
    endDialog.close();
    try {
      const response = await fetch("/chat/end", { method: "POST" });
      if (response.ok) {
        keepUnsent([]);
        log.replaceChildren();
        intro.remove();
        showEnd();
      }
    } catch {
      status.textContent = words["chat-offline"];
    }
  });

  addEventListener("online", send);
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) {
      stopListening();
    } else {
      listen();
      send();
    }
  });

  // ------------------------------------------------------------------ The beginning

  async function open() {
    // What is already there is not news: it is read in when the person goes there, and not called out.
    log.setAttribute("aria-live", "off");
    for (const message of unsent()) {
      lastOrder = Math.max(lastOrder, message.order);
      showUnplaced(message);
    }
    let wait = BACKOFF_MS_MIN;
    while (!(await look()) && !hasEnded) {
      status.textContent = words["chat-offline"];
      await new Promise((resolve) => setTimeout(resolve, wait));
      wait = Math.min(wait * 2, BACKOFF_MS_MAX);
    }
    status.textContent = "";
    isLoaded = true;
    log.setAttribute("aria-live", "polite");
    if (shown.size > 0 || unplaced.size > 0) {
      scrollToEnd();
    }
    listen();
    if (shown.size === 0 && unsent().length === 0) {
      // The first contact has a fixed id: two pages opened at once greet once.
      say({ start: {} }, "", "start");
    }
    send();
    focusInput();
  }

  open();
})();
