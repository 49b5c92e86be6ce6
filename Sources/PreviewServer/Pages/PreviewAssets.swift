/// What previews add to pages. It names no one else's address, and texts are only ever set as text.
enum PreviewAssets {
    static let script = """
        // Hears from `stammtisch serve` what has become of the site.
        "use strict";
        (() => {
          const { edition } = document.currentScript.dataset;
          const host = document.createElement("stammtisch-preview");
          const root = host.attachShadow({ mode: "open" });
          let channel;

          function element(name, className, text) {
            const made = document.createElement(name);
            made.className = className;
            made.textContent = text;
            return made;
          }

          function show(news) {
            const sheet = document.createElement("link");
            sheet.rel = "stylesheet";
            sheet.href = "\(PreviewPaths.stylesheet)";
            const parts = [sheet];
            if (news.notice) parts.push(element("p", "notice", news.notice));
            if (news.errors.length > 0) {
              const panel = element("section", "errors", "");
              panel.setAttribute("role", "alert");
              panel.append(element("h2", "", news.title));
              for (const error of news.errors.slice(0, 50)) panel.append(element("pre", "", error));
              parts.push(panel);
            }
            root.replaceChildren(...parts);
            if (parts.length > 1) document.documentElement.append(host);
            else host.remove();
          }

          // Without the fingerprint.
          function sheetName(address) {
            return address.replace(/\\.[0-9a-f]{8}(?=\\.css$)/, "");
          }

          function swapStyles(addresses) {
            for (const old of document.querySelectorAll('link[rel~="stylesheet"]')) {
              const { origin, pathname } = new URL(old.href);
              const address = addresses.find((known) => sheetName(known) === sheetName(pathname));
              if (origin !== location.origin || !address || address === pathname) continue;
              const fresh = old.cloneNode();
              fresh.href = address;
              fresh.addEventListener("load", () => old.remove());
              fresh.addEventListener("error", () => old.remove());
              old.after(fresh);
            }
          }

          function take(news) {
            if (news.edition !== edition) {
              channel.close();
              location.reload();
              return;
            }
            swapStyles(news.stylesheets);
            show(news);
          }

          // Browsers open six connections to a server: pages that nobody sees must not hold one each.
          function listen() {
            if (channel) channel.close();
            channel = undefined;
            if (document.hidden) return;
            channel = new EventSource("\(PreviewPaths.events)");
            channel.addEventListener("message", (event) => take(JSON.parse(event.data)));
          }

          document.addEventListener("visibilitychange", listen);
          addEventListener("pagehide", () => channel && channel.close());
          addEventListener("pageshow", (event) => event.persisted && listen());
          listen();
        })();

        """

    static let stylesheet = """
        :host {
          all: initial;
        }
        .notice, .errors {
          position: fixed;
          inset: auto 0 0;
          z-index: 2147483647;
          margin: 0;
          box-sizing: border-box;
          font: 16px/1.4 system-ui, sans-serif;
          color: #fff;
        }
        .notice {
          padding: 0.4em 1em;
          background: #5c3d00;
        }
        .errors {
          max-height: 80vh;
          overflow: auto;
          padding: 1em 1em 3em;
          background: #2b1216;
          border-top: 4px solid #ff6b6b;
        }
        .notice + .errors {
          bottom: 2.2em;
          padding-bottom: 1em;
        }
        h2 {
          margin: 0 0 0.5em;
          font-size: 1.1em;
        }
        pre {
          margin: 0 0 1em;
          padding: 0.6em 0.8em;
          overflow: auto;
          background: #000;
          font: 14px/1.5 ui-monospace, monospace;
        }

        """
}
