"use strict";
// Notices a send that failed, offers help, and passes on what Roampost asks. It decides nothing itself.

const HOST = "roampost";
let port = null;
let asking = null; // the tab whose user waits for Roampost's window

function say(message) {
  if (port === null) {
    connect();
  }
  port?.postMessage(message);
}

function connect() {
  try {
    port = browser.runtime.connectNative(HOST);
  } catch (fault) {
    console.error(fault);
    tellWhoAsked(browser.i18n.getMessage("notOpened"));
    return;
  }
  const mine = port;
  mine.onMessage.addListener(answer);
  mine.onDisconnect.addListener(() => {
    // Not tried again at once: Roampost may have been taken off this computer. The next failed send tries.
    if (port === mine) {
      port = null;
    }
    tellWhoAsked(browser.i18n.getMessage("notOpened"));
  });
  greet(mine);
}

async function greet(mine) {
  const profile = await browser.roampost.profile();
  mine.postMessage({ type: "hello", profile, version: browser.runtime.getManifest().version });
}

function tellWhoAsked(text) {
  if (asking !== null) {
    browser.roampost.tell(asking, text).catch(console.error); // the message may have been closed
    asking = null;
  }
}

async function answer(message) {
  if (message.type === "opened") {
    asking = null;
    return;
  }
  if (message.type === "refused") {
    console.warn(`Roampost: ${message.why}`);
    tellWhoAsked(message.why);
    return;
  }
  let why;
  try {
    why = message.type === "change" ? await browser.roampost.change(message.edits) : await browser.roampost.save();
  } catch (fault) {
    console.error(fault);
    why = "unexpected";
  }
  say({ type: "answer", id: message.id, ok: why === "", why });
}

browser.compose.onAfterSend.addListener(async (tab, sent) => {
  // A refused connection gives no `error` in every version, but no failed send has a message number.
  if (sent.mode !== "sendNow" || sent.headerMessageId) {
    return;
  }
  const text = browser.i18n.getMessage("failed");
  const label = browser.i18n.getMessage("findOutWhy");
  if (await browser.roampost.offer(tab.id, text, label)) {
    asking = tab.id;
    say({ type: "failed", ...(await browser.roampost.failure(tab.id)) });
  }
});

connect();
