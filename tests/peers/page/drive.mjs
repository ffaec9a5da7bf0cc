// Drives the chat page in headless Chromium as a person would: a whole conversation, a reload in the middle, a lost answer, a broken
// connection, the keyboard alone, two languages, both colour schemes, a small screen. Prints what it saw as JSON; ends with 1 where
// something is not as it should be.
//
// node page/drive.mjs <base URL> <demo code> <folder for screenshots> [path of Chromium]

import { existsSync } from "node:fs";
import { mkdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";

import { chromium } from "playwright-core";

const BROWSERS = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const [baseUrl, code, folder, executablePath = BROWSERS.find((path) => existsSync(path))] = process.argv.slice(2);
if (folder === undefined || executablePath === undefined) {
  console.error("usage: node page/drive.mjs <base URL> <demo code> <folder for screenshots> [path of Chromium]");
  process.exit(2);
}

const REPLY_MS_MAX = 15_000;
const SLOTS_MAX = 6;
const SMALL = { width: 360, height: 740 };
/** As the pictures of the README are. */
const PICTURE = { width: 880, height: 720 };
const LARGE = { width: 1100, height: 820 };
const SWITCHES =
  "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";

const axeSource = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
await mkdir(folder, { recursive: true });

const report = { ok: false, faults: [], violations: {}, conversation: [], screenshots: [] };
const choicesOf = (said) => said.flatMap(({ choices }) => choices);
const textOf = (said) => said.map(({ text }) => text).join("\n");
const isReadback = (asked) => choicesOf(asked).some((label) => /^yes/i.test(label));
const check = (holds, what) => holds || report.faults.push(what);

const browser = await chromium.launch({ executablePath, args: SWITCHES.split(" ") });
try {
  await conversation();
  await spanish();
} catch (error) {
  report.faults.push(`stopped: ${error.stack}`);
  for (const page of browser.contexts().flatMap((context) => context.pages())) {
    report.conversation = await lines(page);
    await shoot(page, "stopped");
  }
} finally {
  await browser.close();
}
report.ok = report.faults.length === 0;
console.log(JSON.stringify(report, null, 2));
process.exitCode = report.ok ? 0 : 1;

// ------------------------------------------------------------------ One person's page

async function open(options, label) {
  const context = await browser.newContext({ baseURL: baseUrl, viewport: LARGE, locale: "en-US", ...options });
  const page = await context.newPage();
  // A refused connection is logged by the browser itself; it is what some steps are about.
  const isExpected = (text) => text.includes("net::ERR_") || text.includes("status of 4") || text.includes("status of 5");
  page.on("console", (message) => check(message.type() !== "error" || isExpected(message.text()), `${label}: ${message.text()}`));
  page.on("pageerror", (error) => report.faults.push(`${label}: ${error.message}`));
  await page.goto("/chat");
  await page.locator(".replied:not(.thinking)").first().waitFor({ timeout: REPLY_MS_MAX });
  return page;
}

/** Everything that the page shows of the conversation, in its order. */
function lines(page) {
  return page.locator("#log > .said, #log > .replied:not(.thinking)").evaluateAll((nodes) =>
    nodes.map((node) => ({
      from: node.classList.contains("said") ? "person" : "taxline",
      text: node.querySelector(".bubble").lastChild.data,
      choices: [...node.querySelectorAll(".choices:not([hidden]) button")].map((button) => button.textContent),
    })),
  );
}

/** Waits until the page has replied to all that was said, and gives the replies that are new. */
async function replies(page, countBefore) {
  await page.waitForFunction(
    (count) => {
      const nodes = [...document.querySelectorAll("#log > .said, #log > .replied:not(.thinking)")];
      return nodes.length > count + 1 && nodes.at(-1).classList.contains("replied") && document.querySelector(".said .state") === null;
    },
    countBefore,
    { timeout: REPLY_MS_MAX },
  );
  return (await lines(page)).slice(countBefore + 1);
}

async function say(page, text) {
  const before = await lines(page);
  await page.getByRole("textbox").fill(text);
  await page.keyboard.press("Enter");
  return replies(page, before.length);
}

async function press(page, label) {
  const before = await lines(page);
  await page.locator(".choices:not([hidden]) button").filter({ hasText: label }).first().click();
  return replies(page, before.length);
}

async function shoot(page, name) {
  const { scrollWidth, scrollHeight, clientWidth, clientHeight } = await page.evaluate(() => {
    const { scrollWidth, scrollHeight, clientWidth, clientHeight } = document.scrollingElement;
    return { scrollWidth, scrollHeight, clientWidth, clientHeight };
  });
  check(scrollWidth <= clientWidth && scrollHeight <= clientHeight, `${name}: the page is larger than the screen`);
  const path = join(folder, `${name}.png`);
  await page.screenshot({ path, animations: "disabled" });
  report.screenshots.push(path);
}

/** Looks for what keeps people out. The page forbids scripts that are not its own, so a page without that rule is looked at. */
async function examine(page, name, options) {
  const context = await browser.newContext({ baseURL: baseUrl, bypassCSP: true, viewport: LARGE, ...options });
  await context.addCookies(await page.context().cookies());
  const twin = await context.newPage();
  await twin.goto("/chat");
  await twin.locator(".replied:not(.thinking)").first().waitFor({ timeout: REPLY_MS_MAX });
  await twin.evaluate(axeSource);
  const { violations } = await twin.evaluate(() => globalThis.axe.run(document, { resultTypes: ["violations"] }));
  report.violations[name] = violations.map(({ id, help, nodes }) => ({ id, help, targets: nodes.map(({ target }) => target.join(" ")) }));
  check(violations.length === 0, `${name}: ${violations.map(({ id }) => id).join(", ")}`);
  await shoot(twin, name);
  await context.close();
}

// ------------------------------------------------------------------ The conversation

async function conversation() {
  const page = await open({ colorScheme: "light" }, "conversation");
  await shoot(page, "1-welcome");
  await byKeyboard(page);

  const refused = await say(page, "how much do I owe?");
  check(!/\$\d/.test(textOf(refused)), "a figure was shown before the account was linked");
  await say(page, code);
  const balance = await say(page, "how much do I owe?");
  check(/\$\d[\d,]*\.\d\d/.test(textOf(balance)), "no payoff amount was shown");
  await shoot(page, "2-balance");
  await examine(page, "balance-light", { colorScheme: "light" });
  await examine(page, "balance-dark", { colorScheme: "dark" });
  await examine(page, "balance-small", { colorScheme: "light", viewport: SMALL });

  let asked = await say(page, "pay 300 on friday");
  await reload(page);
  await secondPage(page);
  asked = (await lines(page)).slice(-1);
  for (let slot = 0; slot < SLOTS_MAX && !isReadback(asked); slot += 1) {
    asked = await press(page, choicesOf(asked)[0]);
  }
  check(isReadback(asked) && textOf(asked).includes("$300.00"), "the payment was not read back");
  await shoot(page, "3-readback");
  await examine(page, "readback-dark-small", { colorScheme: "dark", viewport: SMALL });
  const confirmed = await press(page, /^yes/i);
  check(/\d{6,}/.test(textOf(confirmed).replaceAll(/[ -]/g, "")), "no confirmation number was given");
  await examine(page, "confirmed-light", { colorScheme: "light", viewport: PICTURE });
  await examine(page, "confirmed-dark", { colorScheme: "dark", viewport: PICTURE });

  await lostAnswer(page);
  await brokenConnection(page);
  const payments = await say(page, "my payments");
  check((textOf(payments).match(/\$300\.00/g) ?? []).length === 1, "the payment is not there exactly once");
  await shoot(page, "5-payments");
  await unusual(page);
  report.conversation = await lines(page);
  await end(page);
}

/** With Tab alone everything can be reached, in the order of the page, and it is seen where one is. */
async function byKeyboard(page) {
  await page.locator("body").evaluate((body) => {
    body.tabIndex = -1;
    body.focus();
    body.removeAttribute("tabindex");
  });
  const reached = [];
  for (let tabs = 0; tabs < 30; tabs += 1) {
    await page.keyboard.press("Tab");
    const focus = await page.evaluate(() => {
      const node = document.activeElement;
      const style = getComputedStyle(node);
      const isSeen = style.outlineStyle !== "none" || getComputedStyle(node.closest("form") ?? node).boxShadow !== "none";
      return { name: node.id || node.textContent.trim(), isSeen };
    });
    reached.push(focus.name);
    check(focus.isSeen, `the focus on ${focus.name} is not seen`);
    if (focus.name === "Send") {
      break;
    }
  }
  const missing = ["English", "Español", "end", "scroll", "input", "Send"].filter((name) => !reached.includes(name));
  check(missing.length === 0, `not reached by keyboard: ${missing.join(", ")}`);
  await page.getByRole("textbox").focus();
}

/** After a reload everything is as it was. */
async function reload(page) {
  const before = await lines(page);
  await page.reload();
  await page.waitForFunction((count) => document.querySelectorAll("#log > .said, #log > .replied").length >= count, before.length);
  check(JSON.stringify(await lines(page)) === JSON.stringify(before), "a reload changed what is shown");
}

/** What is said on one page of a conversation appears on another that is in view, without a reload. */
async function secondPage(page) {
  // A window of its own: a second tab would hide the first one, and a hidden page does not listen.
  const context = await browser.newContext({ baseURL: baseUrl, viewport: LARGE, locale: "en-US" });
  await context.addCookies(await page.context().cookies());
  const second = await context.newPage();
  await second.goto("/chat");
  await second.waitForFunction(() => document.getElementById("log").getAttribute("aria-live") === "polite");
  check(JSON.stringify(await lines(second)) === JSON.stringify(await lines(page)), "a second page shows something else");
  await say(page, "repeat");
  const expected = (await lines(page)).length;
  const isThere = (count) => document.querySelectorAll("#log > .said, #log > .replied:not(.thinking)").length === count;
  await second.waitForFunction(isThere, expected, { timeout: REPLY_MS_MAX });
  check(JSON.stringify(await lines(second)) === JSON.stringify(await lines(page)), "two open pages show something different");
  await context.close();
}

/** The server takes a message and its answer is lost: the message is sent again and is still one message. */
async function lostAnswer(page) {
  let lost = 0;
  await page.route("**/chat/messages", async (route) => {
    if (route.request().method() === "POST" && lost === 0) {
      lost += 1;
      await route.fetch();
      return route.abort("connectionreset");
    }
    return route.continue();
  });
  await say(page, "help");
  await page.unroute("**/chat/messages");
  check(lost === 1, "no answer was lost");
  const said = (await lines(page)).filter(({ from, text }) => from === "person" && text === "help");
  check(said.length === 1, `a message whose answer was lost is there ${said.length} times`);
}

/** What is typed without a connection is kept, over a reload too, and sent once when it is back. */
async function brokenConnection(page) {
  const before = await lines(page);
  await page.route("**/chat/messages", (route) => (route.request().method() === "POST" ? route.abort("connectionfailed") : route.continue()));
  await page.getByRole("textbox").fill("help me");
  await page.keyboard.press("Enter");
  await page.locator(".said .state").waitFor({ timeout: REPLY_MS_MAX });
  check((await page.getByRole("status").textContent()) !== "", "a broken connection is not told");
  await shoot(page, "6-broken-connection");
  await page.reload();
  await page.locator(".said", { hasText: "help me" }).waitFor({ timeout: REPLY_MS_MAX });
  await page.unroute("**/chat/messages");
  await page.evaluate(() => dispatchEvent(new Event("online")));
  await replies(page, before.length);
  const said = (await lines(page)).filter(({ from, text }) => from === "person" && text === "help me");
  check(said.length === 1, `a message typed without a connection is there ${said.length} times`);
  check((await page.getByRole("status").textContent()) === "", "an old trouble is still told");
}

/** Text that programs stumble over is shown as it was typed and answered. */
async function unusual(page) {
  for (const text of ["💸💸💸", "كم أدين؟", "<img src=x onerror=alert(1)>", "9".repeat(10_000)]) {
    const answer = await say(page, text);
    check(answer.length > 0, `no reply to ${text.slice(0, 20)}`);
    const shown = (await lines(page)).findLast(({ from }) => from === "person").text;
    check(text.length > 2_000 || shown === text, `shown differently: ${text.slice(0, 20)}`);
  }
  const tooLong = "9".repeat(70_000);
  await page.getByRole("textbox").fill(tooLong);
  await page.keyboard.press("Enter");
  await page.locator(".said.failed").waitFor({ timeout: REPLY_MS_MAX });
}

async function end(page) {
  await page.getByRole("button", { name: "End chat" }).click();
  await page.getByRole("dialog").waitFor();
  await shoot(page, "7-end");
  await page.keyboard.press("Escape");
  check((await page.getByRole("dialog").count()) === 0, "Escape does not close the question");
  await page.getByRole("button", { name: "End chat" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "End chat" }).click();
  await page.getByRole("link", { name: "Start a new chat" }).click();
  await page.locator(".replied:not(.thinking)").first().waitFor({ timeout: REPLY_MS_MAX });
  check((await lines(page)).length === 1, "a new chat shows the old one");
}

/** The page and the conversation in Spanish, by the browser's wish and by the page's own switch. */
async function spanish() {
  const page = await open({ locale: "es-US", viewport: SMALL }, "spanish");
  check((await page.locator("html").getAttribute("lang")) === "es", "the page is not in Spanish");
  await shoot(page, "8-spanish");
  await say(page, code);
  const balance = await say(page, "¿cuánto debo?");
  check(/\$\d[\d,]*\.\d\d/.test(textOf(balance)), "no payoff amount was shown in Spanish");
  await examine(page, "spanish-dark-small", { colorScheme: "dark", viewport: SMALL, locale: "es-US" });
  const before = await lines(page);
  await page.getByRole("link", { name: "English" }).click();
  await page.waitForFunction(() => document.documentElement.lang === "en");
  await replies(page, before.length);
  await shoot(page, "9-english");
}
