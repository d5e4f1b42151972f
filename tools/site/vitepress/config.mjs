// VitePress's settings for `make docs`. The pages beside this folder are written by
// tools/site/pages.lua.

import { readdirSync, readFileSync } from "node:fs";

const ROOT = new URL("..", import.meta.url).pathname;

// ---- Sidebar -----------------------------------------------------------------

// A page's name in the sidebar is its heading.
function item(page) {
  const [, text] = readFileSync(`${ROOT}${page}.md`, "utf8").match(/^# (?:Operations of )?(.*)$/m);
  return { text: text.replaceAll("`", ""), link: `/${page}` };
}

// The pages of a folder: some in this order, then all others.
function pagesIn(folder, ...first) {
  const others = readdirSync(`${ROOT}${folder}`, { recursive: true })
    .filter((file) => file.endsWith(".md") && !file.endsWith("index.md"))
    .map((file) => `${folder}/${file.slice(0, -3)}`)
    .sort();
  return [...new Set(first.map((name) => `${folder}/${name}`).concat(others))];
}

const GROUPS = {
  "Start": ["index", "install", "examples"],
  "Guides": [
    ...pagesIn("guide", "messaging_and_calls", "assistants", "errors_and_retries", "streaming",
      "files", "webhooks", "json", "testing"),
    "event-loops",
  ],
  "Hosts": ["openresty", "haproxy", ...pagesIn("hosts")],
  "Reference": [
    ...pagesIn("reference", "calls", "options", "errors", "retries", "pages"), "api", "skills",
  ],
  "Resources": pagesIn("api"),
  "Modules": pagesIn("modules", "telnyx"),
  "Skills": pagesIn("skills"),
  "Project": ["CHANGELOG", "CONTRIBUTING", "SECURITY", "design", "portability", "maintaining",
    "releasing"],
};

// Two groups are so long that only their own pages show them, with all others folded.
const sidebar = (shown) => Object.entries(GROUPS)
  .filter(([text]) => text === shown || !["Resources", "Skills"].includes(text))
  .map(([text, pages]) => ({
    text, collapsed: shown ? text !== shown : text === "Modules", items: pages.map(item),
  }));

// ---- Markdown ----------------------------------------------------------------

// As on forges, where the same pages are read: lower case, "-" for spaces, no other punctuation.
const slugify = (heading) => heading.toLowerCase().replace(/[^\w -]/g, "").replaceAll(" ", "-");

// Nothing in the pages is Vue's, not even {{this}}. As one string, a page of hundreds of tables is
// built and opened in no time.
function renderAsText(md) {
  const { render } = md.renderer;
  md.renderer.render = (tokens, options, env) => {
    const html = render.call(md.renderer, tokens, options, env);
    if (env.isSearched) return html;
    const quoted = JSON.stringify(html).replaceAll("&", "&amp;").replaceAll('"', "&quot;");
    return `<div v-html="${quoted}"></div>`;
  };
}

// ---- Search ------------------------------------------------------------------

// The text of all operations and types would be an index of many megabytes. These pages are found by
// what names an operation: its name, its summary and its path; or an event of webhooks.
const ENTRY = /^##+ (\S+)\n\n(?!#)(.+)\n(?:\n`([A-Z]+ \S+)`)?/gm;

function entriesOf(source) {
  const [, title] = source.match(/^# (?:Operations of )?(.*)/m);
  const [operations] = source.split(/^## Types of /m);
  const heading = (level, text, id) => `<h${level}>${text}<a href="#${id}"></a></h${level}>`;
  return heading(1, title, "") + [...operations.matchAll(ENTRY)].map(([, name, summary, path]) => {
    const text = summary.replace(/\[(.*?)\]\(.*?\)/g, "$1").replace(/\.$|, for example$/, "");
    return `${heading(2, `${name}: ${text}`, slugify(name))}<p>${path ?? "event"}</p>`;
  }).join("");
}

// Other lists of operations only repeat these; nobody looks for the types that they share.
const REPEATED = /^(api|api\/shared|skills|skills\/.*)\.md$/;

function searchable(source, env, md) {
  if (REPEATED.test(env.relativePath)) return "";
  if (env.relativePath.startsWith("api/")) return entriesOf(source);
  return md.render(source, { ...env, isSearched: true });
}

// The browser gets these two as source text, so they use nothing outside. An article would be looked for
// as the beginning of every word.
function withoutArticles(term) {
  const word = term.toLowerCase();
  return ["a", "an", "the", "of"].includes(word) ? null : word;
}

// Its long sections have all words.
const lessOfHistory = (page) => (page.includes("/CHANGELOG.") ? 0.2 : 1);

const base = process.env.BASE || "/";

export default {
  title: "telnyx for Lua",
  description: "A Lua client for the Telnyx REST API",
  base,
  lang: "en",
  outDir: "../docs",
  head: [["link", { rel: "icon", href: `${base}icon.svg`, type: "image/svg+xml" }]],
  vite: { build: { chunkSizeWarningLimit: 1000 } },
  markdown: {
    html: false,
    attrs: { disable: true },
    anchor: { slugify },
    config: renderAsText,
    languageAlias: { haproxy: "nginx" },
  },
  transformPageData(page) {
    // A resource has hundreds of types.
    if (page.relativePath.startsWith("api/")) page.frontmatter.outline = 2;
  },
  themeConfig: {
    nav: [
      { text: "Guides", link: "/guide/messaging_and_calls", activeMatch: "^/guide/" },
      { text: "Reference", link: "/reference/calls", activeMatch: "^/reference/" },
      { text: "Operations", link: "/api", activeMatch: "^/api" },
    ],
    sidebar: {
      "/api/": sidebar("Resources"), "/skills/": sidebar("Skills"), "/": sidebar(),
    },
    outline: [2, 3],
    externalLinkIcon: true,
    search: {
      provider: "local",
      options: {
        _render: searchable,
        detailedView: false,
        miniSearch: { searchOptions: {
          combineWith: "AND",
          fuzzy: 0.1,
          processTerm: withoutArticles,
          boostDocument: lessOfHistory,
        } },
      },
    },
  },
};
