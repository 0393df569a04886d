#!/bin/sh
# Puts the sources of a few ordinary crates, as Debian 12 ships them, into a folder: test/kernels/cargo-projects.sh DIRECTORY
# cargo.test.ts reads it where CARGO_PROJECTS names it.
set -eu
[ $# -eq 1 ] || { echo "usage: $0 DIRECTORY" >&2; exit 2; }
mkdir -p "$1"
target=$(cd "$1" && pwd)
[ ! -e "$target/.complete" ] || exit 0
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get -q download librust-regex-syntax-dev librust-clap-2-dev librust-petgraph-dev >&2
for package in *.deb; do dpkg-deb -x "$package" unpacked; done
cp -R unpacked/usr/share/cargo/registry/. "$target"
: >"$target/.complete"
