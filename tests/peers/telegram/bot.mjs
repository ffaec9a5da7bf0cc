// One bot as Telegram shows it to its program. Messages, ids and keyboards are kept by the base (telegram-test-api); here is what
// the base answers differently from Telegram, and the faults that a test asks for.

import { Updates } from "./updates.mjs";

const TEXT_UNITS_MAX = 4096;
const TOKEN_BYTES_MAX = 64;
const QUERIES_MAX = 100_000;
const BOT = { id: 666, is_bot: true, first_name: "taxline", username: "TestNameBot" };

export const refusal = (error_code, description, parameters) => ({ ok: false, error_code, description, ...(parameters && { parameters }) });
const badRequest = (description) => refusal(400, `Bad Request: ${description}`);
const done = (result) => ({ ok: true, result });
const seconds = () => Math.floor(Date.now() / 1000);

export class Bot {
  constructor(token, base, baseUrl) {
    this.token = token;
    this.base = base;
    this.baseUrl = baseUrl;
    this.updates = new Updates();
    this.updates.onMethod = (method, parameters) => this.call(method, parameters);
    /** Everything in each chat, both ways, by message id: { message_id, from, text, buttons, deleted, edited, at }. */
    this.chats = new Map();
    this.blocked = new Set();
    this.queries = new Map();
    this.counts = {};
    this.sends = 0;
    this.faults = {};
    this.arrived = new Set();
  }

  chat(id) {
    const key = String(id);
    if (!this.chats.has(key)) {
      this.chats.set(key, new Map());
    }
    return this.chats.get(key);
  }

  note(chat, message) {
    this.chat(chat).set(message.message_id, { deleted: false, edited: false, at: Date.now(), ...message });
    for (const wake of this.arrived) {
      wake();
    }
  }

  // ------------------------------------------------------------------ The Bot API

  /** Carries out a method. `"drop"` as an answer means that the connection breaks without one. */
  async call(method, parameters, signal = new AbortController().signal) {
    const name = method.toLowerCase();
    this.counts[name] = (this.counts[name] ?? 0) + 1;
    switch (name) {
      case "getme":
        return this.getMe();
      case "getupdates": {
        const { conflict, result } = await this.updates.getUpdates(parameters, signal);
        return conflict === undefined ? done(result) : refusal(409, conflict);
      }
      case "setwebhook":
        return this.setWebhook(parameters);
      case "deletewebhook":
        this.updates.deleteWebhook();
        return done(true);
      case "sendmessage":
        return this.sendMessage(parameters);
      case "deletemessage":
        return this.deleteMessage(parameters);
      case "editmessagetext":
      case "editmessagereplymarkup":
        return this.edit(method, parameters);
      case "answercallbackquery":
        return this.answerCallbackQuery(parameters);
      default:
        return refusal(404, "Not Found");
    }
  }

  async toBase(method, parameters) {
    const headers = { "content-type": "application/json" };
    const response = await fetch(`${this.baseUrl}/bot${this.token}/${method}`, { method: "POST", headers, body: JSON.stringify(parameters) });
    return response.json();
  }

  async getMe() {
    if ((this.faults.meFailures ?? 0) > 0) {
      this.faults.meFailures -= 1;
      return { status: 502, html: "<html><h1>502 Bad Gateway</h1></html>" };
    }
    const { result } = await this.toBase("getMe", {});
    return done({ ...result, is_bot: true, can_join_groups: true, can_read_all_group_messages: false, supports_inline_queries: false });
  }

  setWebhook({ url, secret_token, max_connections = 40 }) {
    if (!url) {
      this.updates.deleteWebhook();
      return done(true);
    }
    if (secret_token !== undefined && !/^[A-Za-z0-9_-]{1,256}$/.test(secret_token)) {
      return badRequest("secret token contains unallowed characters");
    }
    this.updates.setWebhook({ url, secret: secret_token, connections: Number(max_connections) });
    return done(true);
  }

  async sendMessage(parameters) {
    const { chat_id, text } = parameters;
    this.sends += 1;
    const fault = this.sendFault();
    if (fault !== undefined) {
      return fault;
    }
    const refused = this.refuseMessage(chat_id, text, parameters.reply_markup);
    if (refused !== undefined) {
      return refused;
    }
    if ((this.faults.delayMs ?? 0) > 0) {
      await new Promise((resolve) => setTimeout(resolve, this.faults.delayMs));
    }
    const { result } = await this.toBase("sendMessage", parameters);
    const buttons = (parameters.reply_markup?.inline_keyboard ?? []).flat().map(({ text: label, callback_data }) => ({ label, token: callback_data }));
    this.note(chat_id, { message_id: result.message_id, from: "bot", text, buttons });
    const { message_id, reply_markup } = result;
    const message = { message_id, from: BOT, chat: { id: Number(chat_id), first_name: "Test", type: "private" }, date: seconds(), text };
    return this.isDue("loseEvery") ? "drop" : done({ ...message, ...(reply_markup && { reply_markup }) });
  }

  isDue(name) {
    const every = this.faults[name] ?? 0;
    return every > 0 && this.sends % every === 0;
  }

  /** A fault of this send, before anything was taken. */
  sendFault() {
    if (this.isDue("floodEvery")) {
      const retry_after = this.faults.retryAfterSeconds ?? 1;
      return refusal(429, `Too Many Requests: retry after ${retry_after}`, { retry_after });
    }
    if (this.isDue("failEvery")) {
      return { status: 502, html: "<html><h1>502 Bad Gateway</h1></html>" };
    }
    return undefined;
  }

  refuseMessage(chat, text, markup) {
    if (!this.chats.has(String(chat))) {
      return badRequest("chat not found");
    }
    if (this.blocked.has(String(chat))) {
      return refusal(403, "Forbidden: bot was blocked by the user");
    }
    if (typeof text !== "string" || text.trim() === "") {
      return badRequest("message text is empty");
    }
    if (text.length > TEXT_UNITS_MAX) {
      return badRequest("message is too long");
    }
    for (const button of (markup?.inline_keyboard ?? []).flat()) {
      const bytes = Buffer.byteLength(button.callback_data ?? "");
      if (bytes < 1 || bytes > TOKEN_BYTES_MAX || button.text === "") {
        return badRequest("BUTTON_DATA_INVALID");
      }
    }
    return undefined;
  }

  async deleteMessage({ chat_id, message_id }) {
    const message = this.chat(chat_id).get(Number(message_id));
    if (message === undefined || message.deleted) {
      return badRequest("message to delete not found");
    }
    const answer = await this.toBase("deleteMessage", { chat_id, message_id });
    if (answer.ok) {
      message.deleted = true;
      return done(true);
    }
    return badRequest("message can't be deleted");
  }

  async edit(method, parameters) {
    const message = this.chat(parameters.chat_id).get(Number(parameters.message_id));
    if (message === undefined || message.deleted || message.from !== "bot") {
      return badRequest("message to edit not found");
    }
    await this.toBase(method, parameters);
    Object.assign(message, { edited: true, text: parameters.text ?? message.text });
    message.buttons = (parameters.reply_markup?.inline_keyboard ?? []).flat().map(({ text, callback_data }) => ({ label: text, token: callback_data }));
    const chat = { id: Number(parameters.chat_id), first_name: "Test", type: "private" };
    return done({ message_id: message.message_id, from: BOT, chat, date: seconds(), edit_date: seconds(), text: message.text });
  }

  async answerCallbackQuery({ callback_query_id }) {
    const query = this.queries.get(String(callback_query_id));
    if (query === undefined) {
      return badRequest("query is too old and response timeout expired or query id is invalid");
    }
    query.answered += 1;
    return done(true);
  }

  // ------------------------------------------------------------------ What people do

  /** Somebody says something. `options` are fields of Telegram's message: a photo, another kind of chat. */
  async say({ chat, text, late = false, language = "en", options = {} }) {
    const client = this.base.getClient(this.token, { chatId: Number(chat), userId: Math.abs(Number(chat)), firstName: "Test" });
    const isCommand = typeof text === "string" && text.startsWith("/");
    const message = isCommand ? client.makeCommand(text, options) : client.makeMessage(text ?? "", options);
    message.from.language_code = language;
    if (message.chat.type === "private") {
      delete message.chat.title;
    }
    if (text === undefined) {
      delete message.text;
    }
    const update = await this.made(() => (isCommand ? this.base.addUserCommand(message) : this.base.addUserMessage(message)));
    this.note(chat, { message_id: update.message.message_id, from: "person", text });
    this.updates.add(update, chat, late);
    return { update_id: update.update_id, message_id: update.message.message_id };
  }

  /** The update that the base makes. One after the other: the base counts on only after it has answered. */
  async made(make) {
    const turn = (this.base.line ?? Promise.resolve()).then(async () => {
      await make();
      const updates = this.base.getUpdates(this.token);
      if (updates.length !== 1) {
        throw new Error(`the base made ${updates.length} updates at once`);
      }
      delete updates[0].message?.botToken;
      return updates[0];
    });
    this.base.line = turn.catch(() => {});
    return turn;
  }

  /** Somebody presses a button, found by its token or by its label in the newest message that has it. */
  async press({ chat, token, label, message_id, late = false, language = "en" }) {
    const bot = [...this.chat(chat).values()].filter((message) => message.from === "bot" && !message.deleted).reverse();
    const isMeant = (button) => (token === undefined ? button.label === label : button.token === token);
    const message = bot.find((other) => (message_id === undefined || other.message_id === message_id) && other.buttons.some(isMeant));
    if (message === undefined) {
      throw new Error(`chat ${chat} shows no such button`);
    }
    const data = message.buttons.find(isMeant).token;
    const client = this.base.getClient(this.token, { chatId: Number(chat), userId: Math.abs(Number(chat)), firstName: "Test" });
    const update = await this.made(() => this.base.addUserCallback(client.makeCallbackQuery(data)));
    const query = update.callback_query;
    query.id = `${update.update_id}${query.id}`;
    query.chat_instance = String(chat);
    query.from.language_code = language;
    query.message = { message_id: message.message_id, from: BOT, chat: { id: Number(chat), first_name: "Test", type: "private" }, date: seconds(), text: message.text };
    if (this.queries.size >= QUERIES_MAX) {
      this.queries.clear();
    }
    this.queries.set(query.id, { answered: 0 });
    this.updates.add(update, chat, late);
    return { update_id: update.update_id, token: data };
  }

  /** An update that the base cannot make; its id is the base's next one unless it has its own. */
  raw(update, chat, late = false) {
    const update_id = update.update_id ?? this.base.updateId++;
    this.updates.add({ update_id, ...update }, chat, late);
    return { update_id };
  }

  edited({ chat, message_id, text, late = false, language = "en" }) {
    const message = this.chat(chat).get(Number(message_id));
    if (message === undefined || message.from !== "person") {
      throw new Error(`chat ${chat} has no message ${message_id} of the person`);
    }
    Object.assign(message, { text, edited: true });
    const from = { id: Math.abs(Number(chat)), is_bot: false, first_name: "Test", language_code: language };
    const chatObject = { id: Number(chat), first_name: "Test", type: "private" };
    return this.raw({ edited_message: { message_id: Number(message_id), from, chat: chatObject, date: seconds(), edit_date: seconds(), text } }, chat, late);
  }

  block({ chat, blocked }) {
    const member = { user: BOT, status: "member" };
    const kicked = { user: BOT, status: "kicked", until_date: 0 };
    const from = { id: Number(chat), is_bot: false, first_name: "Test" };
    const [old_chat_member, new_chat_member] = blocked ? [member, kicked] : [kicked, member];
    this.blocked[blocked ? "add" : "delete"](String(chat));
    const change = { chat: { id: Number(chat), first_name: "Test", type: "private" }, from, date: seconds(), old_chat_member, new_chat_member };
    return this.raw({ my_chat_member: change }, chat);
  }

  /** Resolves when `isThere` holds, or after `ms`. */
  async until(isThere, ms) {
    const deadline = Date.now() + ms;
    while (!isThere() && Date.now() < deadline) {
      let wake;
      const woken = new Promise((resolve) => (wake = resolve));
      const timer = setTimeout(wake, deadline - Date.now());
      this.arrived.add(wake);
      await woken;
      clearTimeout(timer);
      this.arrived.delete(wake);
    }
    return isThere();
  }
}
