#!/bin/bash
# Provides a real bpftrace 0.23 on Debian, as root: that of Debian 13 (trixie), see bpftrace-in-debian.sh. Prints the
# command that runs it, with the same options as that of bpftrace-027.sh:
#
#   export BPFTRACE_023="$(scripts/bpftrace-023.sh)"
#   "$BPFTRACE_023" --emit-elf out.o script.bt     compiles and ends: nothing of the script is loaded or attached
exec "$(dirname "$0")/bpftrace-in-debian.sh" trixie bpftrace-023 0.23
