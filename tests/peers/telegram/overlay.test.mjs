// The overlay is trusted by the tests of taxline; here it shows that it does what Telegram does, and what was asked of it.

import assert from "node:assert/strict";
import { createServer } from "node:http";
import { after, before, test } from "node:test";

import { start } from "./overlay.mjs";

let overlay;
let bots = 0;

before(async () => {
  overlay = await start();
});
after(() => overlay.stop());

async function post(path, body = {}, options = {}) {
  const response = await fetch(`${overlay.url}${path}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
    ...options,
  });
  return response.headers.get("content-type") === "application/json" ? response.json() : { status: response.status };
}

function bot() {
  bots += 1;
  const token = `${bots}:test`;
  return {
    token,
    call: (method, parameters) => post(`/bot${token}/${method}`, parameters),
    control: async (action, parameters) => (await post(`/control/${token}/${action}`, parameters)).result,
  };
}

test("getMe says that it is a bot, in any spelling of the method", async () => {
  const { result } = await bot().call("GetMe");
  assert.equal(result.is_bot, true);
  assert.equal(result.can_read_all_group_messages, false);
});

test("a wrong token is unauthorized and an unknown method is not found", async () => {
  assert.equal((await post("/botnothing/getMe")).error_code, 401);
  assert.equal((await bot().call("sendDice")).error_code, 404);
});

test("an update comes until it is confirmed, and as often as was asked", async () => {
  const { call, control } = bot();
  await control("settings", { deliverTimes: 2 });
  const { update_id, message_id } = await control("say", { chat: 7, text: "hello", language: "es" });
  const [first] = (await call("getUpdates")).result;
  assert.deepEqual([first.update_id, first.message.message_id, first.message.text], [update_id, message_id, "hello"]);
  assert.equal(first.message.from.language_code, "es");
  assert.ok(first.message.date < 10_000_000_000, "dates are in seconds");
  assert.equal((await call("getUpdates")).result.length, 1);
  assert.equal((await call("getUpdates", { offset: update_id + 1 })).result.length, 1);
  assert.equal((await call("getUpdates", { offset: update_id + 1 })).result.length, 0);
});

test("a long poll ends with the first update, and a second poller ends the first", async () => {
  const { call, control } = bot();
  const poll = call("getUpdates", { timeout: 20 });
  await control("say", { chat: 7, text: "hello" });
  assert.equal((await poll).result.length, 1);
  const offset = (await poll).result[0].update_id + 1;
  const left = call("getUpdates", { offset, timeout: 20 });
  const taking = call("getUpdates", { offset, timeout: 20 });
  assert.equal((await left).error_code, 409);
  await control("say", { chat: 7, text: "again" });
  assert.equal((await taking).result.length, 1);
});

test("an update that was held back comes after newer ones of its chat", async () => {
  const { call, control } = bot();
  const late = await control("say", { chat: 7, text: "first", late: true });
  const { update_id } = await control("say", { chat: 7, text: "second" });
  assert.deepEqual((await call("getUpdates")).result.map((update) => update.message.text), ["second"]);
  await control("release", { chat: 7 });
  const rest = (await call("getUpdates", { offset: update_id + 1 })).result;
  assert.deepEqual(rest.map((update) => update.update_id), [late.update_id]);
});

test("chats are mixed and the order within a chat stays", async () => {
  const { call, control } = bot();
  await control("settings", { shuffle: true });
  const said = Array.from({ length: 90 }, (_, place) => ({ chat: 1 + (place % 30), text: `${place}` }));
  await control("many", { said });
  const updates = (await call("getUpdates")).result;
  const order = updates.map((update) => Number(update.message.text));
  assert.notDeepEqual(order, said.map((_, place) => place));
  for (let chat = 1; chat <= 30; chat += 1) {
    const own = updates.filter((update) => update.message.chat.id === chat).map((update) => Number(update.message.text));
    assert.deepEqual(own, [...own].sort((left, right) => left - right));
  }
});

test("message ids of both directions share one growing count", async () => {
  const { call, control } = bot();
  const first = await control("say", { chat: 7, text: "hello" });
  const reply = (await call("sendMessage", { chat_id: 7, text: "hi" })).result;
  const second = await control("say", { chat: 7, text: "again" });
  assert.ok(first.message_id < reply.message_id && reply.message_id < second.message_id);
  assert.deepEqual((await control("messages", { chat: 7 })).map(({ from }) => from), ["person", "bot", "person"]);
});

test("a button that was shown can be pressed and acknowledged", async () => {
  const { call, control } = bot();
  await control("say", { chat: 7, text: "hello" });
  const reply_markup = { inline_keyboard: [[{ text: "Yes", callback_data: "q.yes" }]] };
  await call("sendMessage", { chat_id: 7, text: "Shall I?", reply_markup });
  await control("press", { chat: 7, label: "Yes" });
  const query = (await call("getUpdates")).result[1].callback_query;
  assert.deepEqual([query.data, query.chat_instance, query.message.text], ["q.yes", "7", "Shall I?"]);
  assert.equal((await control("counts")).queriesUnanswered, 1);
  assert.equal((await call("answerCallbackQuery", { callback_query_id: query.id })).result, true);
  assert.equal((await control("counts")).queriesUnanswered, 0);
  assert.equal((await call("answerCallbackQuery", { callback_query_id: "0" })).error_code, 400);
});

test("what Telegram would not send is refused", async () => {
  const { call, control } = bot();
  assert.equal((await call("sendMessage", { chat_id: 8, text: "hi" })).description, "Bad Request: chat not found");
  await control("say", { chat: 8, text: "hello" });
  assert.equal((await call("sendMessage", { chat_id: 8, text: " " })).error_code, 400);
  assert.equal((await call("sendMessage", { chat_id: 8, text: "a".repeat(4097) })).error_code, 400);
  const reply_markup = { inline_keyboard: [[{ text: "Yes", callback_data: "a".repeat(65) }]] };
  assert.equal((await call("sendMessage", { chat_id: 8, text: "hi", reply_markup })).error_code, 400);
  await control("block", { chat: 8, blocked: true });
  assert.equal((await call("sendMessage", { chat_id: 8, text: "hi" })).error_code, 403);
  const change = (await call("getUpdates")).result[1].my_chat_member;
  assert.equal(change.new_chat_member.status, "kicked");
});

test("messages are deleted and edited, and an edit of a person arrives", async () => {
  const { call, control } = bot();
  const { message_id } = await control("say", { chat: 9, text: "000-12-3456" });
  assert.equal((await call("deleteMessage", { chat_id: 9, message_id })).result, true);
  assert.equal((await call("deleteMessage", { chat_id: 9, message_id })).error_code, 400);
  const sent = (await call("sendMessage", { chat_id: 9, text: "hi" })).result;
  assert.equal((await call("editMessageText", { chat_id: 9, message_id: sent.message_id, text: "hello" })).result.text, "hello");
  const said = await control("say", { chat: 9, text: "pay 300" });
  await control("edit", { chat: 9, message_id: said.message_id, text: "pay 400" });
  const edited = (await call("getUpdates")).result.at(-1).edited_message;
  assert.deepEqual([edited.message_id, edited.text], [said.message_id, "pay 400"]);
});

test("faults come as often as was asked, and a lost answer was taken", async () => {
  const { call, control } = bot();
  await control("say", { chat: 7, text: "hello" });
  await control("settings", { floodEvery: 2, retryAfterSeconds: 3 });
  assert.equal((await call("sendMessage", { chat_id: 7, text: "1" })).ok, true);
  assert.deepEqual((await call("sendMessage", { chat_id: 7, text: "2" })).parameters, { retry_after: 3 });
  await control("settings", { floodEvery: 0, failEvery: 1 });
  assert.equal((await call("sendMessage", { chat_id: 7, text: "3" })).status, 502);
  await control("settings", { failEvery: 0, loseEvery: 1 });
  await assert.rejects(call("sendMessage", { chat_id: 7, text: "4" }));
  const bot1 = (await control("wait", { chat: 7, count: 2, ms: 5_000 })).map(({ text }) => text);
  assert.deepEqual(bot1, ["1", "4"]);
});

test("parameters come as a form too", async () => {
  const { token, control } = bot();
  await control("say", { chat: 7, text: "hello" });
  const form = new FormData();
  form.set("chat_id", "7");
  form.set("text", "hi");
  form.set("reply_markup", JSON.stringify({ inline_keyboard: [[{ text: "Yes", callback_data: "y" }]] }));
  const response = await fetch(`${overlay.url}/bot${token}/SendMessage`, { method: "POST", body: form });
  assert.equal((await response.json()).ok, true);
  assert.deepEqual((await control("messages", { chat: 7 }))[1].buttons, [{ label: "Yes", token: "y" }]);
});

test("a webhook gets its secret, each update until it says so, and its answer is carried out", async () => {
  const { call, control } = bot();
  const received = [];
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) {
      body += chunk;
    }
    const update = JSON.parse(body);
    received.push([request.headers["x-telegram-bot-api-secret-token"], update]);
    const answer = { method: "answerCallbackQuery", callback_query_id: update.callback_query?.id };
    response.writeHead(received.length === 1 ? 503 : 200).end(update.callback_query ? JSON.stringify(answer) : "");
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${server.address().port}/hook`;
  assert.equal((await call("SetWebhook", { url, secret_token: "s3cret", max_connections: 2 })).result, true);
  assert.equal((await call("getUpdates")).error_code, 409);
  await control("say", { chat: 7, text: "hello" });
  const reply_markup = { inline_keyboard: [[{ text: "Yes", callback_data: "y" }]] };
  await call("sendMessage", { chat_id: 7, text: "hi", reply_markup });
  await control("press", { chat: 7, label: "Yes" });
  const settled = async () => {
    const { updates, queriesUnanswered } = await control("counts");
    return updates.pending === 0 && queriesUnanswered === 0;
  };
  for (let tries = 0; tries < 100 && !(await settled()); tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  assert.ok(await settled());
  assert.ok(received.every(([secret]) => secret === "s3cret"));
  assert.deepEqual(received.map(([, update]) => update.message?.text ?? update.callback_query.data), ["hello", "hello", "y"]);
  await call("deleteWebhook");
  server.close();
});
