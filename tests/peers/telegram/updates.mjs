// What Telegram does with updates that the base does not: it keeps each until it is confirmed, hands it out again, and delivers
// by webhook with a secret and in parallel. And what a test wants of it: each update several times, chats in another order,
// single updates held back.

const LONG_POLL_SECONDS_MAX = 50;
const WEBHOOK_RETRY_MS = 100;
const WEBHOOK_REQUEST_MS_MAX = 30_000;

export class Updates {
  constructor() {
    /** Waiting or handed out, unconfirmed: { update, chat, timesLeft, handed }. In order of their ids within a chat. */
    this.queue = [];
    this.held = [];
    this.deliverTimes = 1;
    this.shuffle = false;
    this.webhook = null;
    this.poll = null;
    this.busyChats = new Set();
    this.onMethod = async () => {};
    this.counts = { handed: 0, webhookFailures: 0, conflicts: 0 };
  }

  add(update, chat, late = false) {
    const entry = { update, chat: String(chat), timesLeft: this.deliverTimes, handed: false };
    (late ? this.held : this.queue).push(entry);
    this.wake();
    return update.update_id;
  }

  /** Lets go of what was held back, of one chat or of all: it arrives after newer updates of its chat. */
  release(chat) {
    const isMeant = (entry) => chat === undefined || entry.chat === String(chat);
    this.queue.push(...this.held.filter(isMeant));
    this.held = this.held.filter((entry) => !isMeant(entry));
    this.wake();
  }

  get pending() {
    return this.queue.length + this.held.length + this.busyChats.size;
  }

  wake() {
    this.poll?.wake();
    this.deliverByWebhook();
  }

  // ------------------------------------------------------------------ Polling

  /** Answers getUpdates: the result, or an error where somebody else gets the updates. */
  async getUpdates({ offset = 0, limit = 100, timeout = 0 }, signal) {
    if (this.webhook !== null) {
      this.counts.conflicts += 1;
      return { conflict: "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first" };
    }
    this.poll?.end();
    this.confirm(Number(offset));
    const deadline = Date.now() + Math.min(Number(timeout), LONG_POLL_SECONDS_MAX) * 1000;
    const own = {};
    const ended = new Promise((resolve) => {
      own.end = () => resolve("conflict");
    });
    this.poll = own;
    try {
      for (;;) {
        const batch = this.hand(Number(limit));
        const left = deadline - Date.now();
        if (batch.length > 0 || left <= 0 || signal.aborted) {
          return { result: batch };
        }
        let timer;
        const reason = await Promise.race([
          ended,
          new Promise((resolve) => (own.wake = () => resolve("wake"))),
          new Promise((resolve) => (timer = setTimeout(() => resolve("time"), left))),
          new Promise((resolve) => signal.addEventListener("abort", () => resolve("gone"), { once: true })),
        ]);
        clearTimeout(timer);
        if (reason === "conflict") {
          this.counts.conflicts += 1;
          return { conflict: "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running" };
        }
        if (reason === "gone") {
          return { result: [] };
        }
      }
    } finally {
      if (this.poll === own) {
        this.poll = null;
      }
    }
  }

  /** An offset confirms what was handed out below it. Where updates come several times, it confirms one time. */
  confirm(offset) {
    for (const entry of this.queue) {
      if (entry.handed && entry.update.update_id < offset) {
        entry.timesLeft -= 1;
        entry.handed = false;
      }
    }
    this.queue = this.queue.filter((entry) => entry.timesLeft > 0);
  }

  hand(limit) {
    const batch = (this.shuffle ? this.mixed() : [...this.queue]).slice(0, limit);
    for (const entry of batch) {
      entry.handed = true;
    }
    this.counts.handed += batch.length;
    return batch.map((entry) => entry.update);
  }

  /** The queue with its chats mixed anew; within a chat the order stays. */
  mixed() {
    const chats = new Map();
    for (const entry of this.queue) {
      chats.set(entry.chat, [...(chats.get(entry.chat) ?? []), entry]);
    }
    const lines = [...chats.values()];
    const mixed = [];
    while (lines.length > 0) {
      const place = Math.floor(Math.random() * lines.length);
      mixed.push(lines[place].shift());
      if (lines[place].length === 0) {
        lines.splice(place, 1);
      }
    }
    return mixed;
  }

  // ------------------------------------------------------------------ Webhook

  setWebhook(webhook) {
    this.webhook = webhook;
    this.poll?.end();
    this.deliverByWebhook();
  }

  deleteWebhook() {
    this.webhook = null;
  }

  /** Chats side by side, each chat one update after the other, as many at once as the bot allows. */
  deliverByWebhook() {
    while (this.webhook !== null && this.busyChats.size < this.webhook.connections) {
      const order = this.shuffle ? this.mixed() : this.queue;
      const entry = order.find(({ chat }) => !this.busyChats.has(chat));
      if (entry === undefined) {
        return;
      }
      this.queue.splice(this.queue.indexOf(entry), 1);
      this.busyChats.add(entry.chat);
      this.post(entry).finally(() => {
        this.busyChats.delete(entry.chat);
        this.deliverByWebhook();
      });
    }
  }

  async post(entry) {
    while (entry.timesLeft > 0) {
      if (this.webhook === null) {
        this.queue.unshift(entry);
        return;
      }
      this.counts.handed += 1;
      if (await this.postOnce(entry.update, this.webhook)) {
        entry.timesLeft -= 1;
      } else {
        this.counts.webhookFailures += 1;
        await new Promise((resolve) => setTimeout(resolve, WEBHOOK_RETRY_MS));
      }
    }
  }

  async postOnce(update, { url, secret }) {
    try {
      const headers = { "content-type": "application/json" };
      if (secret !== undefined) {
        headers["x-telegram-bot-api-secret-token"] = secret;
      }
      const signal = AbortSignal.timeout(WEBHOOK_REQUEST_MS_MAX);
      const response = await fetch(url, { method: "POST", headers, body: JSON.stringify(update), signal });
      const text = await response.text();
      if (response.ok && text !== "") {
        const { method, ...parameters } = JSON.parse(text);
        await this.onMethod(method, parameters);
      }
      return response.ok;
    } catch {
      return false;
    }
  }
}
