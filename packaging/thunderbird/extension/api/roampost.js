"use strict";
/* global ChromeUtils, Ci, ExtensionCommon, PathUtils, Services */
// The outgoing servers, which no API of Thunderbird's own shows to extensions. Passwords are never read, and no
// server's host or log-in name is set through its own setter: that would forget the saved password.

var { MailServices } = ChromeUtils.importESModule("resource:///modules/MailServices.sys.mjs");

const SERVER_LIST = "mail.smtpservers";
const SERVER = /^mail\.smtpserver\.([0-9A-Za-z_]{1,64})$/;
const IDENTITY = /^mail\.identity\.[0-9A-Za-z_]{1,64}$/;
const LISTED = "listed";
const NUMBERS = ["port", "try_ssl", "authMethod"];
const TEXTS = ["type", "hostname", "username", "description"];
const NEW_KEY = /^smtp([0-9]{1,5})$/;
const LONGEST = 4096;

const service = () => MailServices.outgoingServer;
const listed = () => Services.prefs.getCharPref(SERVER_LIST, "").split(",").filter(Boolean);
const nameOf = edit => (edit.section === SERVER_LIST ? SERVER_LIST : `${edit.section}.${edit.key}`);

function isKnown(edit) {
  if (edit.section === SERVER_LIST) {
    return NEW_KEY.test(edit.key) || edit.new === null;
  }
  if (IDENTITY.test(edit.section)) {
    return edit.key === "smtpServer";
  }
  return SERVER.test(edit.section) && [...NUMBERS, ...TEXTS].includes(edit.key);
}

function now(edit) {
  if (edit.section === SERVER_LIST) {
    return listed().includes(edit.key) ? LISTED : null;
  }
  const name = nameOf(edit);
  if (!Services.prefs.prefHasUserValue(name)) {
    return null;
  }
  return NUMBERS.includes(edit.key)
    ? String(Services.prefs.getIntPref(name))
    : Services.prefs.getStringPref(name);
}

function put(edit, value) {
  const name = nameOf(edit);
  if (value === null) {
    Services.prefs.clearUserPref(name);
  } else if (NUMBERS.includes(edit.key)) {
    Services.prefs.setIntPref(name, Number(value));
  } else {
    Services.prefs.setStringPref(name, value);
  }
}

function add(key) {
  // The service takes the first free number; those before the wanted one are held meanwhile.
  const servers = [...service().servers];
  const before = listed();
  const wanted = Number(NEW_KEY.exec(key)[1]);
  const holders = Array.from({ length: wanted - 1 }, (_, index) => `smtp${index + 1}`);
  Services.prefs.setCharPref(SERVER_LIST, [...new Set([...before, ...holders])].join(","));
  let made;
  try {
    made = service().createServer("smtp");
  } finally {
    Services.prefs.setCharPref(SERVER_LIST, before.join(","));
  }
  if (made.key !== key || servers.some(server => server.key === key)) {
    service().deleteServer(made);
    throw new Error("another number was given");
  }
  Services.prefs.setCharPref(SERVER_LIST, [...before, key].join(","));
}

function isUsed(key) {
  return (
    Services.prefs.getCharPref("mail.smtp.defaultserver", "") === key ||
    MailServices.accounts.allIdentities.some(identity => identity.smtpServerKey === key)
  );
}

function remove(key) {
  if (isUsed(key)) {
    throw new Error("something sends by it");
  }
  const server = service().getServerByKey(key);
  server.closeCachedConnections();
  service().deleteServer(server);
  for (const name of Services.prefs.getChildList(`mail.smtpserver.${key}.`)) {
    Services.prefs.clearUserPref(name);
  }
}

function refresh(edits) {
  for (const key of new Set(edits.map(edit => SERVER.exec(edit.section)?.[1]).filter(Boolean))) {
    const server = service().getServerByKey(key)?.QueryInterface(Ci.nsISmtpServer);
    if (server) {
      server.port = Services.prefs.getIntPref(`mail.smtpserver.${key}.port`, 0); // drops the address it remembers
      server.closeCachedConnections();
      if (edits.some(edit => edit.section === `mail.smtpserver.${key}` && edit.key === "username")) {
        server.password = ""; // the one in memory was another name's; the saved ones stay
      }
    }
  }
}

function carryOut(edits, value) {
  const lists = edits.filter(edit => edit.section === SERVER_LIST);
  const pointers = edits.filter(edit => IDENTITY.test(edit.section));
  for (const edit of edits) {
    if (!lists.includes(edit) && !pointers.includes(edit)) {
      put(edit, value(edit));
    }
  }
  for (const edit of lists) {
    if (value(edit) !== null && now(edit) === null) {
      add(edit.key);
    }
  }
  for (const edit of pointers) {
    put(edit, value(edit));
  }
  for (const edit of lists) {
    if (value(edit) === null && now(edit) !== null) {
      remove(edit.key);
    }
  }
  refresh(edits);
}

function change(edits) {
  if (!edits.every(isKnown)) {
    return "unexpected";
  }
  if (edits.some(edit => Services.prefs.prefIsLocked(nameOf(edit)))) {
    return "locked";
  }
  if (edits.some(edit => now(edit) !== edit.old)) {
    return "changed";
  }
  try {
    carryOut(edits, edit => edit.new);
  } catch (fault) {
    console.error(fault);
    carryOut(edits, edit => edit.old);
    return "unexpected";
  }
  Services.prefs.savePrefFile(null);
  return "";
}

function show(win, text, buttons, gone) {
  const bars = win.gComposeNotification;
  const old = bars.getNotificationWithValue("roampost");
  if (old) {
    bars.removeNotification(old);
  }
  const eventCallback = event => event === "removed" && gone();
  bars.appendNotification("roampost", { label: text, priority: bars.PRIORITY_WARNING_MEDIUM, eventCallback }, buttons);
}

this.roampost = class extends ExtensionCommon.ExtensionAPI {
  getAPI(context) {
    const windowOf = tabId => context.extension.tabManager.get(tabId).nativeTab; // a message is written in a window
    return {
      roampost: {
        async profile() {
          return PathUtils.profileDir;
        },
        async save() {
          Services.prefs.savePrefFile(null);
          return "";
        },
        async change(edits) {
          return change(edits);
        },
        async offer(tabId, text, label) {
          return new Promise(resolve => {
            show(windowOf(tabId), text, [{ label, callback: () => resolve(true) }], () => resolve(false));
          });
        },
        async tell(tabId, text) {
          show(windowOf(tabId), text, [], () => {});
        },
        async failure(tabId) {
          const win = windowOf(tabId);
          const identity = win.gCurrentIdentity;
          const server = service().getServerByIdentity(identity)?.QueryInterface(Ci.nsISmtpServer);
          return {
            account: identity.email.slice(0, LONGEST),
            server: (server?.hostname ?? "").slice(0, LONGEST),
            port: server?.port ?? 0,
            error: (win.gMsgCompose?.messageSend?.sendReport?.errMessage ?? "").slice(0, LONGEST),
          };
        },
      },
    };
  }
};
