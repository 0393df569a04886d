#!/bin/sh
# own-dev.sh COMMAND ARGUMENT…: runs a command with a /dev of its own. A compiler that root tells to write to /dev/null
# puts a plain file in its place, and for a moment there is none: other tests cannot start a program then.
# Where no /dev of its own can be had, the command runs all the same.
if unshare --mount true 2>/dev/null; then
  exec unshare --mount sh -c '
    mount -t tmpfs none /dev &&
      mknod -m 666 /dev/null c 1 3 &&
      mknod -m 666 /dev/zero c 1 5 &&
      mknod -m 666 /dev/random c 1 8 &&
      mknod -m 666 /dev/urandom c 1 9 &&
      ln -s /proc/self/fd /dev/fd &&
      exec "$@"' sh "$@"
fi
exec "$@"
