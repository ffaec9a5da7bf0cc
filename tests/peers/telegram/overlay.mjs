// Telegram for tests: npm telegram-test-api behind what it lacks. Prints {"port": …, "url": …} when it is ready; README.md lists the paths.

import { createServer } from "node:http";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

import { Bot, refusal } from "./bot.mjs";

const TelegramServer = createRequire(import.meta.url)("telegram-test-api");
const HOST = "127.0.0.1";
const BODY_BYTES_MAX = 4 * 1024 * 1024;
const WAIT_MS_MAX = 60_000;
/** The base forgets messages after this time; a test never runs so long. */
const STORE_SECONDS = 24 * 3600;
const TOKEN = /^\d+:[\w-]+$/;

async function freePort() {
  const probe = createServer();
  await new Promise((resolve) => probe.listen(0, HOST, resolve));
  const { port } = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

async function readBody(request) {
  const chunks = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    if (length > BODY_BYTES_MAX) {
      throw new Error("the body is too long");
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Parameters as Telegram takes them: in the query, as JSON, or as a form, in which nested values are JSON text. */
async function readParameters(request, url) {
  const parameters = Object.fromEntries(url.searchParams);
  const body = await readBody(request);
  const type = request.headers["content-type"] ?? "";
  if (body.length === 0) {
    return parameters;
  }
  if (type.startsWith("application/json")) {
    return { ...parameters, ...JSON.parse(body) };
  }
  const form = await new Response(body, { headers: { "content-type": type } }).formData();
  for (const [name, value] of form) {
    parameters[name] = /^[[{]/.test(value) ? JSON.parse(value) : value;
  }
  return parameters;
}

export async function start(port = 0) {
  const basePort = await freePort();
  const base = new TelegramServer({ host: HOST, port: basePort, storeTimeout: STORE_SECONDS });
  await base.start();
  const bots = new Map();
  const bot = (token) => {
    if (!bots.has(token)) {
      bots.set(token, new Bot(token, base, `http://${HOST}:${basePort}`));
    }
    return bots.get(token);
  };
  const server = createServer((request, response) => {
    answer(request, response, bot).catch((error) => {
      send(response, 500, refusal(500, String(error.message)));
    });
  });
  server.keepAliveTimeout = 60_000;
  await new Promise((resolve) => server.listen(port, HOST, resolve));
  const stop = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await base.stop();
  };
  const { port: ownPort } = server.address();
  return { url: `http://${HOST}:${ownPort}`, port: ownPort, stop };
}

function send(response, status, body, type = "application/json") {
  if (!response.headersSent) {
    response.writeHead(status, { "content-type": type });
  }
  response.end(typeof body === "string" ? body : JSON.stringify(body));
}

async function answer(request, response, bot) {
  const url = new URL(request.url, "http://localhost");
  const [, first, second, third] = decodeURIComponent(url.pathname).split("/");
  const token = first === "control" ? second : first?.replace(/^bot/, "");
  if (!TOKEN.test(token ?? "")) {
    return send(response, 401, refusal(401, "Unauthorized"));
  }
  const parameters = await readParameters(request, url);
  if (first === "control") {
    return send(response, 200, { result: (await control(bot(token), third, parameters)) ?? null });
  }
  const gone = new AbortController();
  response.on("close", () => gone.abort());
  const result = await bot(token).call(second ?? "", parameters, gone.signal);
  if (result === "drop") {
    return response.socket.destroy();
  }
  if (result.html !== undefined) {
    return send(response, result.status, result.html, "text/html");
  }
  return send(response, result.ok ? 200 : result.error_code, result);
}

/** What a test does in people's place, and what it asks. */
async function control(bot, action, parameters) {
  switch (action) {
    case "say":
      return bot.say(parameters);
    case "press":
      return bot.press(parameters);
    case "edit":
      return bot.edited(parameters);
    case "raw":
      return bot.raw(parameters.update, parameters.chat, parameters.late);
    case "block":
      return bot.block(parameters);
    case "release":
      return bot.updates.release(parameters.chat);
    case "many": {
      const results = [];
      for (const { press, ...said } of parameters.said) {
        results.push(await (press === undefined ? bot.say(said) : bot.press({ ...said, ...press })));
      }
      return results;
    }
    case "messages":
      return [...bot.chat(parameters.chat).values()];
    case "wait": {
      const { chat, after = 0, count = 1, ms = WAIT_MS_MAX } = parameters;
      const newer = () => [...bot.chat(chat).values()].filter(({ from, message_id }) => from === "bot" && message_id > Number(after));
      await bot.until(() => newer().length >= Number(count), Math.min(Number(ms), WAIT_MS_MAX));
      return newer();
    }
    case "settings": {
      const { deliverTimes, shuffle, ...faults } = parameters;
      bot.updates.deliverTimes = deliverTimes ?? bot.updates.deliverTimes;
      bot.updates.shuffle = shuffle ?? bot.updates.shuffle;
      Object.assign(bot.faults, faults);
      return { deliverTimes: bot.updates.deliverTimes, shuffle: bot.updates.shuffle, ...bot.faults };
    }
    case "counts": {
      const unanswered = [...bot.queries.values()].filter(({ answered }) => answered === 0).length;
      return { ...bot.counts, updates: { ...bot.updates.counts, pending: bot.updates.pending }, queriesUnanswered: unanswered };
    }
    default:
      throw new Error(`there is no control ${action}`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { url, port, stop } = await start(Number(process.argv[2] ?? 0));
  console.log(JSON.stringify({ port, url }));
  for (const signal of ["SIGINT", "SIGTERM"]) {
    process.once(signal, () => stop().finally(() => process.exit(0)));
  }
  // Whoever started this ends it by closing its standard input, so that it never outlives a test that was killed.
  process.stdin.on("end", () => stop().finally(() => process.exit(0))).resume();
}
